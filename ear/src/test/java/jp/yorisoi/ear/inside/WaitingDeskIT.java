package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.LineView.Standing;
import jp.yorisoi.ejb.support.OfferOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.ejb.support.WaitingForm;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneResult;
import jp.yorisoi.ejb.support.phone.PhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneTaskDesk;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.SessionPlanDesk;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Waiting lists in the database: who is next, what is held, what is written with it. */
@InsideTheServer
class WaitingDeskIT {
  private static final Caller RESIDENT = Caller.resident("127.0.0.1");
  private static final Caller JOB = Caller.job("waiting-lists", "lgwan");

  @Inject private Persons persons;
  @Inject private Records records;
  @Inject private SupportDesk support;
  @Inject private WaitingDesk waiting;
  @Inject private SessionPlanDesk plan;
  @Inject private PhoneTaskDesk calls;
  private TestSession session;
  private BookingOutcome.Booked seat;
  private int person;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  /** A session of one seat, which somebody has. */
  @BeforeEach
  void full() throws Exception {
    session = TestSession.of(records, 1);
    BookSeat wish = new BookSeat(session.id(), UUID.randomUUID().toString(), attendee());
    seat = (BookingOutcome.Booked) persons.as(RESIDENT, () -> support.book(wish));
  }

  @Test
  void a_returned_seat_is_held_for_the_first_in_one_transaction_and_taken_by_it() throws Exception {
    BookingOutcome.Waiting far = waits("far");
    BookingOutcome.Waiting first = waits("first_time");
    assertThat(own(far).line().place()).isEqualTo(2);
    assertThat(own(first).line().reasons()).containsExactly("first_time");
    assertThat(cancelled()).isEqualTo(CancelOutcome.CANCELLED);

    assertThat(own(first).line().standing()).isEqualTo(Standing.OFFERED);
    assertThat(session.taken()).as("held").isEqualTo(1);
    assertThat(session.seated()).isZero();
    assertThat(stranger()).isEqualTo(new BookingOutcome.Refused(BookingOutcome.Reason.FULL));
    assertThat(accept(far)).isEqualTo(OfferOutcome.NO_OFFER);
    assertThat(accept(first)).isEqualTo(OfferOutcome.ACCEPTED);
    assertThat(accept(first)).as("pressed twice").isEqualTo(OfferOutcome.ACCEPTED);
    assertThat(own(first).line()).isNull();
    assertThat(session.taken()).isEqualTo(1).isEqualTo(session.seated());
    assertThat(events(first)).isEqualTo(3);
    assertThat(log()).isEqualTo("JOINED,JOINED,OFFERED,ACCEPTED");
  }

  @Test
  void a_class_that_is_not_held_has_no_waiting_list_any_more() throws Exception {
    BookingOutcome.Waiting first = waits("first_time");
    waits("far");
    cancelled();
    assertThat(
            persons
                .as(
                    Persons.staff(Role.BOOKING_LEAD),
                    () -> plan.cancel(session.id(), 1, CancelReason.WEATHER))
                .told())
        .as("who waits is told too")
        .isEqualTo(Map.of("電話", 2));
    assertThat(persons.as(Persons.staff(Role.BOOKING_DESK), this::tasks))
        .as("the call about the seat that was held is of no use any more")
        .hasSize(2)
        .allSatisfy(
            one -> {
              assertThat(one.reason()).isEqualTo(PhoneReason.SESSION_CANCELLED);
              assertThat(one.callee().say()).contains("天候のため中止", "お申し込みは市で取り消しました");
            });
    assertThat(log()).isEqualTo("JOINED,JOINED,OFFERED,DECLINED,LEFT");
    assertThat(session.taken()).isZero();
    assertThat(accept(first)).isEqualTo(OfferOutcome.GIVEN_UP);
    assertThat(persons.as(JOB, () -> waiting.due())).doesNotContain(session.id());
  }

  @Test
  void an_offer_that_is_over_goes_to_the_next_by_the_job_or_by_whoever_comes_first()
      throws Exception {
    BookingOutcome.Waiting first = waits("first_time");
    BookingOutcome.Waiting second = waits("far");
    BookingOutcome.Waiting third = waits();
    cancelled();
    letEnd(first);
    assertThat(persons.as(JOB, () -> waiting.due())).contains(session.id());
    persons.as(
        JOB,
        () -> {
          waiting.settle(session.id());
          return null;
        });
    assertThat(own(first).line().standing()).isEqualTo(Standing.EXPIRED);
    assertThat(own(second).line().offered()).isTrue();

    letEnd(second);
    assertThat(accept(second)).as("decided by the present time").isEqualTo(OfferOutcome.EXPIRED);
    assertThat(own(third).line().offered()).isTrue();
    assertThat(session.taken()).isEqualTo(1);
    assertThat(accept(third)).isEqualTo(OfferOutcome.ACCEPTED);
    assertThat(log())
        .isEqualTo("JOINED,JOINED,JOINED,OFFERED,EXPIRED,OFFERED,EXPIRED,OFFERED,ACCEPTED");
  }

  @Test
  void the_desk_sees_the_list_and_whom_it_has_to_call() throws Exception {
    waits("far");
    BookingOutcome.Waiting first = waits("no_phone");
    cancelled();
    Caller desk = Persons.staff(Role.BOOKING_DESK);
    List<BookingView> line = persons.as(desk, () -> waiting.list(session.id()));
    assertThat(line).extracting(one -> one.line().points()).containsExactly(2, 1);
    List<PhoneTask> tasks = persons.as(desk, this::tasks);
    assertThat(tasks)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason()).isEqualTo(PhoneReason.SEAT_OFFERED);
              assertThat(one.bookingNumber()).isEqualTo(first.number().value());
              assertThat(one.callBy()).isEqualTo(line.get(0).line().offerUntil());
              assertThat(one.callee().say()).contains("席が空きました");
            });
    assertThat(persons.as(desk, () -> waiting.acceptForCaller(first.number())))
        .isEqualTo(OfferOutcome.ACCEPTED);
    assertThat(persons.as(desk, this::tasks)).isEmpty();
    assertThat(persons.as(desk, () -> calls.one(tasks.get(0).id())).orElseThrow().result())
        .isEqualTo(PhoneResult.ACCEPTED);
  }

  @Test
  void who_gives_the_offer_back_or_lets_it_pass_is_called_no_more_and_the_next_is()
      throws Exception {
    BookingOutcome.Waiting first = waits("first_time");
    BookingOutcome.Waiting second = waits("far");
    BookingOutcome.Waiting third = waits();
    cancelled();
    Caller desk = Persons.staff(Role.BOOKING_DESK);
    persons.as(desk, () -> support.cancelForCaller(first.number()));
    assertThat(persons.as(desk, this::tasks))
        .extracting(PhoneTask::bookingNumber)
        .containsExactly(second.number().value());
    letEnd(second);
    persons.as(
        JOB,
        () -> {
          waiting.settle(session.id());
          return null;
        });
    assertThat(persons.as(desk, this::tasks))
        .extracting(PhoneTask::bookingNumber)
        .containsExactly(third.number().value());
  }

  @Test
  void a_seat_the_desk_keeps_is_taken_by_its_holder_or_free_again_after_the_end() throws Exception {
    cancelled();
    BookingOutcome.Kept late = keep();
    assertThat(session.taken()).isEqualTo(1);
    assertThat(stranger()).isEqualTo(new BookingOutcome.Refused(BookingOutcome.Reason.FULL));
    Caller desk = Persons.staff(Role.BOOKING_DESK);
    assertThat(persons.as(desk, this::tasks)).as("told on the telephone").isEmpty();
    letEnd(late.number());
    assertThat(accept(late.number(), late.pin())).isEqualTo(OfferOutcome.EXPIRED);
    assertThat(session.taken()).as("free again").isZero();

    BookingOutcome.Kept inTime = keep();
    assertThat(accept(inTime.number(), inTime.pin())).isEqualTo(OfferOutcome.ACCEPTED);
    assertThat(session.taken()).isEqualTo(1).isEqualTo(session.seated());
    assertThat(log()).isEqualTo("KEPT,EXPIRED,KEPT,ACCEPTED");
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM audit_entry WHERE event = 'SUPPORT_SEAT_KEPT' AND case_ref = ?",
                inTime.number().value()))
        .isEqualTo(1);
  }

  private BookingOutcome.Kept keep() throws Exception {
    BookSeat wish = new BookSeat(session.id(), UUID.randomUUID().toString(), attendee());
    return (BookingOutcome.Kept)
        persons.as(Persons.staff(Role.BOOKING_DESK), () -> waiting.keepForCaller(wish));
  }

  @Test
  void who_comes_at_once_is_accepted_in_one_order_and_each_has_a_place_of_his_own()
      throws Exception {
    List<Callable<BookingOutcome>> calls = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      BookSeat wish = wish("far");
      calls.add(() -> persons.as(RESIDENT, () -> waiting.waitFor(wish)));
    }
    for (Future<BookingOutcome> one : AtOnce.begun(calls, records.threads())) {
      assertThat(one.get()).isInstanceOf(BookingOutcome.Waiting.class);
    }
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(DISTINCT line_seq) FROM support_booking WHERE session_id = ?"
                    + " AND state = 'WAITING'",
                session.id()))
        .isEqualTo(20);
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_line_log l JOIN support_booking b"
                    + " ON b.booking_number = l.booking_number WHERE l.session_id = ?"
                    + " AND (SELECT COUNT(*) FROM support_line_log m WHERE m.session_id ="
                    + " l.session_id AND m.id <= l.id) = b.line_seq",
                session.id()))
        .as("logged in the order of acceptance")
        .isEqualTo(20);
  }

  private BookingOutcome.Waiting waits(String... said) throws Exception {
    BookSeat wish = wish(said);
    return (BookingOutcome.Waiting) persons.as(RESIDENT, () -> waiting.waitFor(wish));
  }

  private BookSeat wish(String... said) {
    return new BookSeat(
        session.id(),
        UUID.randomUUID().toString(),
        attendee(),
        0,
        Optional.of(new WaitingForm(Set.of(said))),
        Set.of());
  }

  private BookingOutcome stranger() throws Exception {
    BookSeat wish = new BookSeat(session.id(), UUID.randomUUID().toString(), attendee());
    return persons.as(RESIDENT, () -> support.book(wish));
  }

  private CancelOutcome cancelled() throws Exception {
    return persons.as(RESIDENT, () -> support.cancelOwn(seat.number().value(), seat.pin()));
  }

  private OfferOutcome accept(BookingOutcome.Waiting one) throws Exception {
    return accept(one.number(), one.pin());
  }

  private OfferOutcome accept(BookingNumber number, String pin) throws Exception {
    return persons.as(RESIDENT, () -> waiting.accept(number.value(), pin));
  }

  private BookingView own(BookingOutcome.Waiting one) throws Exception {
    return persons
        .as(RESIDENT, () -> support.lookUp(one.number().value(), one.pin()))
        .orElseThrow();
  }

  private void letEnd(BookingOutcome.Waiting one) {
    letEnd(one.number());
  }

  private void letEnd(BookingNumber number) {
    records
        .tables(Chain.FRONT)
        .update(
            "UPDATE support_booking SET offer_until = ? WHERE booking_number = ?",
            LocalDateTime.now(ZoneOffset.UTC).minusSeconds(1),
            number.value());
  }

  private int events(BookingOutcome.Waiting one) {
    return records.count(
        Chain.FRONT,
        "SELECT COUNT(DISTINCT event) FROM audit_entry WHERE case_ref = ? AND event IN"
            + " ('SUPPORT_WAITED', 'SUPPORT_OFFERED', 'SUPPORT_OFFER_ACCEPTED')",
        one.number().value());
  }

  private String log() {
    return records
        .tables(Chain.FRONT)
        .select(
            "SELECT GROUP_CONCAT(what ORDER BY id) FROM support_line_log WHERE session_id = ?",
            row -> row.getString(1),
            session.id())
        .get(0);
  }

  private List<PhoneTask> tasks() {
    return calls.open().stream()
        .filter(one -> one.sessionId() != null && one.sessionId() == session.id())
        .toList();
  }

  private Attendee attendee() {
    return new Attendee(
        Attendee.BookedFor.SELF,
        "テスト マツ",
        "0852%06d".formatted((session.id() * 100 + ++person) % 1_000_000),
        Set.of(),
        Attendee.Reminder.PHONE);
  }
}
