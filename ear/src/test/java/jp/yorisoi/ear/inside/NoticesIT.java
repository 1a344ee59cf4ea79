package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import jp.yorisoi.ejb.support.OfferOutcome;
import jp.yorisoi.ejb.support.PostcardDesk;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.ejb.support.WaitingForm;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneTaskDesk;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.MessageDesk;
import jp.yorisoi.ejb.support.plan.MessageForm;
import jp.yorisoi.ejb.support.plan.SessionPlanDesk;
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
  @Inject private WaitingDesk waiting;
  @Inject private SessionPlanDesk plan;
  @Inject private PhoneTaskDesk calls;
  @Inject private MessageDesk messages;
  @Inject private PostcardDesk postcards;
  @Inject private Records records;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  private BookingOutcome.Booked booked(long session, String token) {
    context.actAs(Caller.resident("127.0.0.1"));
    Attendee person = person(session, "シラセ ハナ", Attendee.Reminder.MAIL);
    return (BookingOutcome.Booked) support.book(new BookSeat(session, token, person));
  }

  private static Attendee person(long session, String kana, Attendee.Reminder way) {
    return new Attendee(
        Attendee.BookedFor.SELF,
        kana,
        "0853%06d".formatted(session % 1_000_000),
        Set.of(),
        way,
        false,
        way.asksContact() ? "shirase@example.jp" : "",
        Language.PT);
  }

  private BookingOutcome.Waiting waits(long session, String kana, Attendee.Reminder way) {
    context.actAs(Caller.resident("127.0.0.1"));
    return (BookingOutcome.Waiting)
        waiting.waitFor(
            new BookSeat(
                session,
                UUID.randomUUID().toString(),
                person(session, kana, way),
                0,
                Optional.of(new WaitingForm(Set.of())),
                Set.of()));
  }

  private List<PhoneTask> tasks(TestSession session) {
    context.actAs(Persons.staff(Role.BOOKING_DESK));
    return calls.open().stream()
        .filter(one -> one.sessionId() != null && one.sessionId() == session.id())
        .toList();
  }

  @Test
  void a_seat_that_is_held_is_told_by_mail_with_it_and_no_more_when_it_was_answered() {
    TestSession session = TestSession.of(records, 1);
    BookingOutcome.Booked seat = booked(session.id(), UUID.randomUUID().toString());
    BookingOutcome.Waiting first = waits(session.id(), "マツ メール", Attendee.Reminder.MAIL);
    context.actAs(Caller.resident("127.0.0.1"));
    support.cancelOwn(seat.number().value(), seat.pin());
    assertThat(records.count(Chain.FRONT, MESSAGES, first.number().value())).isEqualTo(1);
    assertThat(tasks(session)).as("nobody calls").isEmpty();
    context.actAs(Persons.staff(Role.JOB));
    NoticeMessage offer = instead(first, PhoneReason.SEAT_OFFERED, session.id());
    assertThat(desk.needless(offer)).isEmpty();
    assertThat(desk.needless(instead(first, PhoneReason.SEAT_OFFERED, session.id() + 1)))
        .as("a seat of another class was offered meanwhile")
        .contains("offer_elsewhere");
    context.actAs(Caller.resident("127.0.0.1"));
    assertThat(waiting.accept(first.number().value(), first.pin()))
        .isEqualTo(OfferOutcome.ACCEPTED);
    context.actAs(Persons.staff(Role.JOB));
    assertThat(desk.needless(offer)).contains("offer_answered");
  }

  @Test
  void a_message_that_cannot_be_sent_becomes_one_call_and_of_an_offer_the_one_about_it() {
    TestSession session = TestSession.of(records, 1);
    BookingOutcome.Booked seat = booked(session.id(), UUID.randomUUID().toString());
    BookingOutcome.Waiting first = waits(session.id(), "マツ メール", Attendee.Reminder.MAIL);
    context.actAs(Caller.resident("127.0.0.1"));
    support.cancelOwn(seat.number().value(), seat.pin());
    context.actAs(Persons.staff(Role.JOB));
    NoticeMessage offer = instead(first, PhoneReason.SEAT_OFFERED, session.id());
    assertThat(desk.callInstead("m-1", offer)).isTrue();
    assertThat(desk.callInstead("m-1", offer)).as("tried again after a crash").isTrue();
    assertThat(desk.callInstead("m-2", message(seat, 60))).as("it names nobody").isFalse();
    assertThat(tasks(session))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason()).isEqualTo(PhoneReason.SEAT_OFFERED);
              assertThat(one.callee().kana()).isEqualTo("マツ メール");
              assertThat(one.callee().say()).isEqualTo("席が空きました");
            });
    context.actAs(Caller.resident("127.0.0.1"));
    waiting.accept(first.number().value(), first.pin());
    assertThat(tasks(session)).as("answered").isEmpty();
  }

  private static NoticeMessage instead(
      BookingOutcome.Waiting whose, PhoneReason reason, long session) {
    return new NoticeMessage(
        "shirase@example.jp",
        "",
        "",
        "",
        session,
        Instant.now().plusSeconds(3600),
        Optional.of(new NoticeMessage.Instead(whose.number().value(), reason, "席が空きました")));
  }

  @Test
  void everybody_of_a_class_hears_by_their_own_way_what_the_desk_writes_and_that_it_is_not_held() {
    TestSession session = TestSession.of(records, 3);
    BookingOutcome.Booked mail = booked(session.id(), UUID.randomUUID().toString());
    context.actAs(Caller.resident("127.0.0.1"));
    for (Attendee.Reminder way : List.of(Attendee.Reminder.POSTCARD, Attendee.Reminder.PHONE)) {
      support.book(
          new BookSeat(
              session.id(),
              UUID.randomUUID().toString(),
              person(session.id(), "シラセ " + way.name().charAt(1), way)));
    }
    BookingOutcome.Waiting line = waits(session.id(), "マツ メール", Attendee.Reminder.MAIL);
    assertThat(messages(mail)).as("the confirmation").isEqualTo(1);
    context.actAs(Persons.staff(Role.BOOKING_LEAD));
    assertThat(messages.count(session.id())).isEqualTo(Map.of("メール", 1, "電話", 2));
    messages.send("ways", session.id(), 3, new MessageForm("PREPARING", "充電器をお持ちください。"));
    assertThat(messages(mail)).isEqualTo(2);
    context.actAs(Persons.staff(Role.BOOKING_LEAD));
    assertThat(plan.cancel(session.id(), 3, CancelReason.TEACHER).told())
        .isEqualTo(Map.of("メール", 2, "はがき", 1, "電話", 1));
    assertThat(messages(mail)).isEqualTo(3);
    assertThat(records.count(Chain.FRONT, MESSAGES, line.number().value())).isEqualTo(1);
    context.actAs(Persons.staff(Role.BOOKING_DESK));
    assertThat(postcards.due())
        .filteredOn(card -> card.session().id() == session.id())
        .as("the confirmation went with the seat")
        .singleElement()
        .satisfies(card -> assertThat(card.label()).isEqualTo("中止"));
    assertThat(tasks(session))
        .singleElement()
        .satisfies(one -> assertThat(one.callee().say()).contains("講師の都合のため中止"));
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
