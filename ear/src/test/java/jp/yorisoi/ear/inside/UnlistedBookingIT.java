package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.NotPermitted;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who asks to be kept off the lists of the booking desk, for whatever reason. */
@InsideTheServer
class UnlistedBookingIT {
  private static final String KANA = "カクシダ モリコ";
  private static final String PHONE = "09044445555";

  @Inject private CallerContext context;
  @Inject private SupportDesk desk;
  @Inject private Records records;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void name_and_telephone_stand_on_no_list_and_are_opened_one_by_one_by_the_lead_only() {
    long session = TestSession.of(records, 5).id();
    context.actAs(Caller.resident("127.0.0.1"));
    BookingNumber number = booked(session, true);
    for (Role role : List.of(Role.BOOKING_DESK, Role.BOOKING_LEAD)) {
      context.actAs(Persons.staff(role));
      assertThat(Dump.of(desk.nameList(session)))
          .as(role.name())
          .contains(number.value())
          .doesNotContain(KANA, PHONE);
    }
    assertThat(desk.unlisted(number).orElseThrow().phone()).isEqualTo(PHONE);
    assertThat(records.audited(Chain.FRONT)).contains("BOOKING_NAME_OPENED done kana,phone");
    context.actAs(Persons.staff(Role.BOOKING_DESK));
    assertThatThrownBy(() -> desk.unlisted(number)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void who_did_not_ask_stands_on_the_list_and_is_not_opened_that_way() {
    long session = TestSession.of(records, 5).id();
    context.actAs(Caller.resident("127.0.0.1"));
    BookingNumber number = booked(session, false);
    context.actAs(Persons.staff(Role.BOOKING_LEAD));
    assertThat(Dump.of(desk.nameList(session))).contains(KANA, PHONE);
    assertThat(desk.unlisted(number)).isEmpty();
  }

  private BookingNumber booked(long session, boolean unlisted) {
    BookingOutcome outcome =
        desk.book(
            new BookSeat(
                session,
                UUID.randomUUID().toString(),
                new Attendee(
                    Attendee.BookedFor.SELF,
                    KANA,
                    PHONE,
                    Set.of(),
                    Attendee.Reminder.PHONE,
                    unlisted)));
    return ((BookingOutcome.Booked) outcome).number();
  }
}
