package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.Attendance;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.MarkOutcome;
import jp.yorisoi.ejb.support.RestOutcome;
import jp.yorisoi.ejb.support.SessionDesk;
import jp.yorisoi.ejb.support.SessionFigures;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.NotPermitted;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who came, as the database keeps it when several mark at once. */
@InsideTheServer
class SessionDeskIT {
  private static final int SEATS = 3;

  @Inject private CallerContext context;
  @Inject private SessionDesk desk;
  @Inject private SupportDesk support;
  @Inject private Persons persons;
  @Inject private Records records;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void who_is_kept_off_the_list_is_marked_by_number_and_recorded() {
    long session = soon();
    BookingNumber number = booked(session, "カクシダ モリコ", true);
    context.actAs(Persons.staff(Role.BOOKING_DESK));
    assertThat(desk.mark(number, Attendance.NONE, Attendance.CAME).code())
        .isEqualTo(MarkOutcome.Code.RECORDED);
    assertThat(records.audited(Chain.FRONT)).contains("ATTENDANCE_RECORDED done attendance");
    assertThat(row(number)).isEqualTo("CAME 1 test.BOOKING_DESK");
    assertThat(support.nameList(session).get(0).mark().attendance()).isEqualTo(Attendance.CAME);
    assertThat(Dump.of(support.nameList(session))).doesNotContain("カクシダ");
    context.actAs(Persons.staff(Role.CLERK));
    assertThatThrownBy(() -> desk.mark(number, Attendance.CAME, Attendance.NONE))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void of_two_who_mark_the_same_person_at_once_one_is_told_what_the_other_wrote() throws Exception {
    for (int round = 0; round < 5; round++) {
      long session = soon();
      BookingNumber number = booked(session, "フタリ ハナ", false);
      List<MarkOutcome> outcomes =
          atOnce(
              List.of(
                  () -> marked(Role.BOOKING_DESK, number, Attendance.CAME),
                  () -> marked(Role.BOOKING_LEAD, number, Attendance.ABSENT)));
      assertThat(outcomes)
          .extracting(MarkOutcome::code)
          .containsExactlyInAnyOrder(MarkOutcome.Code.RECORDED, MarkOutcome.Code.MEANWHILE);
      assertThat(outcomes.get(0).stands().attendance())
          .isEqualTo(outcomes.get(1).stands().attendance());
    }
  }

  @Test
  void many_at_the_door_never_take_more_seats_than_there_are() throws Exception {
    long session = soon();
    booked(session, "サキニ ヨヤク", false);
    records
        .tables(Chain.FRONT)
        .update("UPDATE support_session SET closes_at = opens_at WHERE id = ?", session);
    List<Callable<BookingOutcome>> comes = new ArrayList<>();
    for (String kana : List.of("アア", "イイ", "ウウ", "エエ", "オオ", "カカ")) {
      BookSeat wish = new BookSeat(session, UUID.randomUUID().toString(), person(kana, "", false));
      comes.add(() -> persons.as(Persons.staff(Role.BOOKING_DESK), () -> desk.walkIn(wish)));
    }
    assertThat(atOnce(comes).stream().filter(BookingOutcome.Booked.class::isInstance))
        .hasSize(SEATS - 1);
    context.actAs(Persons.staff(Role.BOOKING_DESK));
    end(session);
    assertThat(figures(session)).isEqualTo(new SessionFigures(session, 1, 0, 0, SEATS - 1));
    assertThat(desk.markRest(session)).isEqualTo(new RestOutcome(MarkOutcome.Code.RECORDED, 1));
    assertThat(figures(session)).isEqualTo(new SessionFigures(session, 1, 0, 1, SEATS - 1));
  }

  @Test
  void a_seat_that_is_given_back_takes_its_mark_along() {
    long session = soon();
    BookingNumber number = booked(session, "カエル ハナ", false);
    context.actAs(Persons.staff(Role.BOOKING_DESK));
    desk.mark(number, Attendance.NONE, Attendance.CAME);
    support.cancelForCaller(number);
    assertThat(row(number)).isEqualTo("- 0 -");
    assertThat(desk.mark(number, Attendance.NONE, Attendance.CAME).code())
        .isEqualTo(MarkOutcome.Code.CANCELLED);
  }

  private MarkOutcome marked(Role role, BookingNumber number, Attendance wanted) throws Exception {
    return persons.as(Persons.staff(role), () -> desk.mark(number, Attendance.NONE, wanted));
  }

  private SessionFigures figures(long session) {
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    return desk.figures(now.toLocalDate().minusDays(2), now.toLocalDate().plusDays(2)).stream()
        .filter(one -> one.session() == session)
        .findFirst()
        .orElseThrow();
  }

  private String row(BookingNumber number) {
    return records
        .words(
            Chain.FRONT,
            "SELECT CONCAT_WS(' ', COALESCE(attendance, '-'), attendance_at IS NOT NULL,"
                + " COALESCE(attendance_by, '-')) FROM support_booking WHERE booking_number = ?",
            number.value())
        .get(0);
  }

  private BookingNumber booked(long session, String kana, boolean unlisted) {
    context.actAs(Caller.resident("127.0.0.1"));
    String phone = "0852%06d".formatted(session % 1_000_000);
    BookingOutcome outcome =
        support.book(
            new BookSeat(session, UUID.randomUUID().toString(), person(kana, phone, unlisted)));
    return ((BookingOutcome.Booked) outcome).number();
  }

  private static Attendee person(String kana, String phone, boolean unlisted) {
    return new Attendee(
        Attendee.BookedFor.SELF, kana, phone, Set.of(), Attendee.Reminder.NONE, unlisted);
  }

  private void end(long session) {
    LocalDateTime ends = LocalDateTime.now(ZoneOffset.UTC).minusMinutes(1).withNano(0);
    records
        .tables(Chain.FRONT)
        .update(
            "UPDATE support_session SET starts_at = ?, ends_at = ? WHERE id = ?",
            ends.minusHours(1),
            ends,
            session);
  }

  private long soon() {
    return TestSession.soon(records, SEATS).id();
  }

  private <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
    List<T> results = new ArrayList<>();
    for (Future<T> one : AtOnce.begun(acts, records.threads())) {
      results.add(one.get());
    }
    return results;
  }
}
