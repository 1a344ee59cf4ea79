package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingNoticeDesk;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.NoticeMessage;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.NotPermitted;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Messages about bookings, as the database keeps them with the seats. */
@InsideTheServer
class NoticesIT {
  private static final String MESSAGES = "SELECT COUNT(*) FROM outbox WHERE ordering_key = ?";

  @Inject private CallerContext context;
  @Inject private SupportDesk support;
  @Inject private BookingNoticeDesk desk;
  @Inject private Records records;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  private BookingOutcome.Booked booked(long session, String token) {
    context.actAs(Caller.resident("127.0.0.1"));
    Attendee person =
        new Attendee(
            Attendee.BookedFor.SELF,
            "シラセ ハナ",
            "0853%06d".formatted(session % 1_000_000),
            Set.of(),
            Attendee.Reminder.MAIL,
            false,
            "shirase@example.jp",
            Language.PT);
    return (BookingOutcome.Booked) support.book(new BookSeat(session, token, person));
  }

  private int messages(BookingOutcome.Booked seat) {
    return records.count(Chain.FRONT, MESSAGES, seat.number().value());
  }

  private void remind() {
    context.actAs(Persons.staff(Role.JOB));
    desk.remind();
  }

  @Test
  void a_seat_and_its_confirmation_are_committed_together_and_once() {
    TestSession session = TestSession.of(records, 2);
    String token = UUID.randomUUID().toString();
    BookingOutcome.Booked seat = booked(session.id(), token);
    assertThat(booked(session.id(), token)).isEqualTo(seat);
    assertThat(messages(seat)).isEqualTo(1);
    assertThat(session.seated()).isEqualTo(1);
  }

  @Test
  void a_reminder_is_put_on_the_eve_and_once() {
    TestSession session = TestSession.of(records, 2);
    BookingOutcome.Booked seat = booked(session.id(), UUID.randomUUID().toString());
    remind();
    assertThat(messages(seat)).as("a month before").isEqualTo(1);
    starts(session, LocalDateTime.now(ZoneOffset.UTC).plusMinutes(30));
    remind();
    remind();
    assertThat(messages(seat)).isEqualTo(2);
  }

  @Test
  void nothing_of_a_booking_that_was_cancelled_or_a_class_that_has_begun_is_sent() {
    TestSession session = TestSession.of(records, 2);
    BookingOutcome.Booked seat = booked(session.id(), UUID.randomUUID().toString());
    context.actAs(Persons.staff(Role.JOB));
    assertThat(desk.needless(message(seat, 60))).isEmpty();
    assertThat(desk.needless(message(seat, -1))).contains("too_late");
    context.actAs(Caller.resident("127.0.0.1"));
    assertThat(support.cancelOwn(seat.number().value(), seat.pin()))
        .isEqualTo(CancelOutcome.CANCELLED);
    context.actAs(Persons.staff(Role.JOB));
    assertThat(desk.needless(message(seat, 60))).contains("booking_cancelled");
    starts(session, LocalDateTime.now(ZoneOffset.UTC).plusMinutes(30));
    remind();
    assertThat(messages(seat)).as("nobody is reminded of it").isEqualTo(1);
  }

  @Test
  void only_jobs_send() {
    context.actAs(Persons.staff(Role.BOOKING_LEAD));
    assertThatThrownBy(desk::remind).isInstanceOf(NotPermitted.class);
  }

  private static NoticeMessage message(BookingOutcome.Booked seat, int seconds) {
    return new NoticeMessage(
        "shirase@example.jp", "", "", seat.number().value(), Instant.now().plusSeconds(seconds));
  }

  private void starts(TestSession session, LocalDateTime at) {
    records
        .tables(Chain.FRONT)
        .update(
            "UPDATE support_session SET starts_at = ?, ends_at = ? WHERE id = ?",
            at,
            at.plusHours(1),
            session.id());
  }
}
