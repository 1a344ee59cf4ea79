package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.Chain;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seats of many callers in one transaction: all of a group or none, and nobody pays for others. */
@InsideTheServer
class SeatGroupsIT {
  private static final int CALLERS = 10;
  private static final int SEATS = 30;

  /** Where the audit table has no room for: an entry that cannot be written. */
  private static final String UNRECORDABLE = "x".repeat(65);

  @Inject private Persons persons;
  @Inject private Records records;
  @Inject private SupportDesk support;
  private TestSession session;

  /** Each test has people of its own: one person holds two bookings at most. */
  private int people;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @BeforeEach
  void open() {
    session = TestSession.of(records, SEATS);
    people = 10_000 * records.count(Chain.FRONT, "SELECT COUNT(*) FROM support_session");
  }

  @Test
  void an_entry_that_cannot_be_written_costs_its_caller_the_seat_and_nobody_else()
      throws Exception {
    List<Callable<BookingOutcome>> calls = new ArrayList<>();
    for (int person = 0; person < CALLERS; person++) {
      calls.add(booking(person, "127.0.0.1"));
    }
    calls.add(booking(CALLERS, UNRECORDABLE));
    List<BookingOutcome> outcomes = atOnce(calls);
    assertThat(outcomes.get(CALLERS)).as("refused with an exception").isNull();
    assertThat(outcomes.subList(0, CALLERS)).hasOnlyElementsOfType(BookingOutcome.Booked.class);
    assertThat(session.taken()).isEqualTo(CALLERS).isEqualTo(session.seated());
    assertThat(entries()).isEqualTo(CALLERS);
  }

  @Test
  void a_group_that_is_undone_leaves_no_seat_half_given_back() throws Exception {
    List<BookingOutcome.Booked> held = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      List<Callable<Object>> calls = new ArrayList<>();
      held.forEach(one -> calls.add(() -> cancelled(one)));
      for (int person = 0; person < CALLERS; person++) {
        Callable<BookingOutcome> booking = booking(100 * round + person, "127.0.0.1");
        calls.add(booking::call);
      }
      calls.add(booking(100 * round + CALLERS, UNRECORDABLE)::call);
      List<Object> outcomes = atOnce(calls);
      assertThat(outcomes.subList(0, held.size())).allMatch(CancelOutcome.CANCELLED::equals);
      held.clear();
      outcomes.stream()
          .filter(BookingOutcome.Booked.class::isInstance)
          .map(BookingOutcome.Booked.class::cast)
          .forEach(held::add);
      assertThat(held).hasSize(CALLERS);
      assertThat(session.taken())
          .as("round " + round)
          .isEqualTo(CALLERS)
          .isEqualTo(session.seated());
    }
  }

  @Test
  void a_right_pin_writes_no_count_and_opens_nothing_after_five_wrong_ones() throws Exception {
    BookingOutcome.Booked clean = (BookingOutcome.Booked) booking(1, "127.0.0.1").call();
    int before = counts();
    assertThat(cancelled(clean)).isEqualTo(CancelOutcome.CANCELLED);
    assertThat(counts()).isEqualTo(before);
    BookingOutcome.Booked tried = (BookingOutcome.Booked) booking(2, "127.0.0.1").call();
    List<Callable<CancelOutcome>> wrong = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      wrong.add(
          () ->
              persons.as(
                  Caller.resident("127.0.0.1"),
                  () -> support.cancelOwn(tried.number().value(), "x")));
    }
    assertThat(atOnce(wrong)).allMatch(CancelOutcome.NOT_FOUND::equals);
    assertThat(cancelled(tried)).as("right, but shut").isEqualTo(CancelOutcome.NOT_FOUND);
    assertThat(session.seated()).isEqualTo(1);
  }

  private int counts() {
    return records.count(Chain.FRONT, "SELECT COUNT(*) FROM guess_counter");
  }

  private Callable<BookingOutcome> booking(int person, String origin) {
    BookSeat wish =
        new BookSeat(session.id(), UUID.randomUUID().toString(), attendee(people + person));
    return () -> persons.as(Caller.resident(origin), () -> support.book(wish));
  }

  private CancelOutcome cancelled(BookingOutcome.Booked booked) throws Exception {
    return persons.as(
        Caller.resident("127.0.0.1"),
        () -> support.cancelOwn(booked.number().value(), booked.pin()));
  }

  private int entries() {
    return records.count(
        Chain.FRONT,
        "SELECT COUNT(*) FROM audit_entry a JOIN support_booking b ON b.booking_number = a.case_ref"
            + " WHERE a.event = 'SUPPORT_BOOKED' AND b.session_id = ?",
        session.id());
  }

  private static Attendee attendee(int person) {
    return new Attendee(
        Attendee.BookedFor.SELF,
        "テスト ハナコ",
        "0853%07d".formatted(person),
        Set.of(),
        Attendee.Reminder.NONE);
  }

  /** What each call answered, in order; null where it threw. */
  private <T> List<T> atOnce(List<Callable<T>> acts) throws InterruptedException {
    List<T> results = new ArrayList<>();
    for (Future<T> one : AtOnce.begun(acts, records.threads())) {
      results.add(answer(one));
    }
    return results;
  }

  private static <T> T answer(Future<T> one) throws InterruptedException {
    try {
      return one.get();
    } catch (ExecutionException refused) {
      return null;
    }
  }
}
