package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.MoveSeat;
import jp.yorisoi.ejb.support.MovingDesk;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Bookings moved to another day, in the database. */
@InsideTheServer
class MovingDeskIT {
  private static final Caller RESIDENT = Caller.resident("127.0.0.1");

  @Inject private Persons persons;
  @Inject private Records records;
  @Inject private SupportDesk support;
  @Inject private MovingDesk moving;
  private int person;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void who_moves_has_one_seat_afterwards_with_all_that_was_said_before() throws Exception {
    TestSession from = TestSession.of(records, 1);
    TestSession to = TestSession.of(records, 1);
    BookingOutcome.Booked before = booked(from);
    String token = UUID.randomUUID().toString();
    BookingOutcome.Booked after = (BookingOutcome.Booked) moved(before, to, token).orElseThrow();
    assertThat(moved(before, to, token)).as("pressed twice").contains(after);
    assertThat(List.of(from.taken(), to.taken())).containsExactly(0, 1);
    assertThat(List.of(from.seated(), to.seated())).containsExactly(0, 1);
    BookingView own =
        persons
            .as(RESIDENT, () -> support.lookUp(after.number().value(), after.pin()))
            .orElseThrow();
    assertThat(own.session().id()).isEqualTo(to.id());
    assertThat(own.attendee().contact()).isEqualTo("安来市安来町1");
    assertThat(own.attendee().unlisted()).isTrue();
    assertThat(events(after.number(), "SUPPORT_MOVED")).isEqualTo(2);
    assertThat(events(before.number(), "SUPPORT_CANCELLED")).as("once").isEqualTo(1);
  }

  @Test
  void the_old_number_says_that_it_was_moved_and_one_that_was_given_back_does_not()
      throws Exception {
    TestSession from = TestSession.of(records, 2);
    TestSession to = TestSession.of(records, 1);
    BookingOutcome.Booked back = booked(from);
    persons.as(RESIDENT, () -> support.cancelOwn(back.number().value(), back.pin()));
    BookingOutcome.Booked before = booked(from);
    BookingOutcome.Booked after =
        (BookingOutcome.Booked) moved(before, to, UUID.randomUUID().toString()).orElseThrow();
    assertThat(own(before))
        .extracting(BookingView::cancelled, BookingView::moved)
        .containsOnly(true);
    assertThat(own(back))
        .extracting(BookingView::cancelled, BookingView::moved)
        .containsExactly(true, false);
    assertThat(own(after))
        .extracting(BookingView::cancelled, BookingView::moved)
        .containsOnly(false);
    Caller desk = Persons.staff(Role.BOOKING_DESK);
    assertThat(persons.as(desk, () -> support.movedTo(before.number()))).contains(after.number());
    assertThat(persons.as(desk, () -> support.movedTo(back.number()))).isEmpty();
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_notice n JOIN support_booking b"
                    + " ON b.booking_number = n.booking_number WHERE n.kind = 'OTHER_DAY'"
                    + " AND b.booking_number = ? AND b.moved_from = ?",
                after.number().value(),
                from.id()))
        .as("the card that tells both days")
        .isEqualTo(1);
  }

  private BookingView own(BookingOutcome.Booked seat) throws Exception {
    return persons
        .as(RESIDENT, () -> support.lookUp(seat.number().value(), seat.pin()))
        .orElseThrow();
  }

  @Test
  void who_gets_no_seat_keeps_the_old_one() throws Exception {
    TestSession from = TestSession.of(records, 1);
    TestSession full = TestSession.of(records, 1);
    booked(full);
    BookingOutcome.Booked seat = booked(from);
    assertThat(moved(seat, full, UUID.randomUUID().toString()))
        .contains(new BookingOutcome.Refused(BookingOutcome.Reason.FULL));
    assertThat(from.seated()).isEqualTo(1).isEqualTo(from.taken());
    assertThat(events(seat.number(), "SUPPORT_CANCELLED")).isZero();
  }

  @Test
  void a_wrong_pin_moves_nothing_and_the_desk_needs_none() throws Exception {
    TestSession from = TestSession.of(records, 1);
    TestSession to = TestSession.of(records, 1);
    BookingOutcome.Booked seat = booked(from);
    String token = UUID.randomUUID().toString();
    MoveSeat wish = new MoveSeat(to.id(), token);
    String wrong = "000000".equals(seat.pin()) ? "111111" : "000000";
    assertThat(persons.as(RESIDENT, () -> moving.moveOwn(seat.number().value(), wrong, wish)))
        .isEmpty();
    assertThat(from.seated()).isEqualTo(1);
    Caller desk = Persons.staff(Role.BOOKING_DESK);
    assertThat(persons.as(desk, () -> moving.moveForCaller(seat.number(), wish)))
        .containsInstanceOf(BookingOutcome.Booked.class);
    assertThat(persons.as(desk, () -> moving.moveForCaller(BookingNumber.of(99_999_990), wish)))
        .isEmpty();
    assertThat(List.of(from.taken(), to.taken())).containsExactly(0, 1);
  }

  /** Ten on each of two days, and all want the other day at once: no day has a seat more. */
  @Test
  void two_full_days_that_change_places_at_once_lose_nobody() throws Exception {
    TestSession left = TestSession.of(records, 10);
    TestSession right = TestSession.of(records, 10);
    List<Callable<Optional<BookingOutcome>>> calls = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      calls.add(move(booked(left), right));
      calls.add(move(booked(right), left));
    }
    for (Future<Optional<BookingOutcome>> one : AtOnce.begun(calls, records.threads())) {
      assertThat(one.get()).isPresent();
    }
    assertThat(left.taken()).isEqualTo(left.seated()).isLessThanOrEqualTo(10);
    assertThat(right.taken()).isEqualTo(right.seated()).isLessThanOrEqualTo(10);
    assertThat(left.seated() + right.seated()).as("nobody without a seat").isEqualTo(18);
  }

  private Callable<Optional<BookingOutcome>> move(BookingOutcome.Booked seat, TestSession to) {
    return () -> moved(seat, to, UUID.randomUUID().toString());
  }

  private Optional<BookingOutcome> moved(BookingOutcome.Booked seat, TestSession to, String token)
      throws Exception {
    MoveSeat wish = new MoveSeat(to.id(), token);
    return persons.as(RESIDENT, () -> moving.moveOwn(seat.number().value(), seat.pin(), wish));
  }

  private BookingOutcome.Booked booked(TestSession session) throws Exception {
    BookSeat wish = new BookSeat(session.id(), UUID.randomUUID().toString(), attendee(session));
    return (BookingOutcome.Booked) persons.as(RESIDENT, () -> support.book(wish));
  }

  private Attendee attendee(TestSession session) {
    return new Attendee(
        Attendee.BookedFor.SELF,
        "ウツル ヒト",
        "0853%06d".formatted((session.id() * 100 + ++person) % 1_000_000),
        Set.of(),
        Attendee.Reminder.POSTCARD,
        true,
        "安来市安来町1",
        Language.PT);
  }

  private int events(BookingNumber number, String event) {
    return records.count(
        Chain.FRONT,
        "SELECT COUNT(*) FROM audit_entry WHERE case_ref = ? AND event = ?",
        number.value(),
        event);
  }
}
