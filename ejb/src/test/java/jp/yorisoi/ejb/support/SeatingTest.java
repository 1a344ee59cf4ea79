package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.platform.guess.FreeGuesses;
import jp.yorisoi.ejb.support.BookingOutcome.Booked;
import jp.yorisoi.ejb.support.BookingOutcome.Reason;
import jp.yorisoi.ejb.support.BookingOutcome.Refused;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeatingTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
  private static final String FORM = "a".repeat(32);

  @TempDir Path folder;
  private final MemoryStore store = new MemoryStore();
  private final AuditDetails details = new AuditDetails();
  private final Seating seating = new Seating();
  private final RecordedTrail trail = new RecordedTrail();
  private final FreeGuesses guesses = new FreeGuesses();

  @BeforeEach
  void open() throws Exception {
    for (long id = 1; id <= 4; id++) {
      store.addSession(session(id, 2));
    }
    Seals seals = SeatWorkshop.seals(folder);
    SeatRounds rounds = SeatWorkshop.rounds(store, trail, Clock.fixed(NOW, ZoneOffset.UTC));
    SeatLanes lanes = new SeatLanes();
    SeatWorkshop.set(lanes, "rounds", rounds);
    SeatWorkshop.set(lanes, "pins", SeatWorkshop.pins(store, seals, guesses));
    SeatWorkshop.set(seating, "store", store);
    SeatWorkshop.set(seating, "lanes", lanes);
    SeatWorkshop.set(seating, "seals", seals);
    SeatWorkshop.set(seating, "guesses", guesses);
    SeatWorkshop.set(seating, "trail", trail);
    SeatWorkshop.set(seating, "details", details);
    SeatWorkshop.set(seating, "context", new CallerContext());
    details.begin(null);
  }

  @Test
  void the_same_form_gets_the_same_number_and_pin_and_takes_one_seat() {
    BookingOutcome first = book(1, FORM, "ヤスギ ハナコ");
    assertThat(first).isInstanceOf(Booked.class).isEqualTo(book(1, FORM, "ヤスギ ハナコ"));
    assertThat(taken(1)).isEqualTo(1);
  }

  @Test
  void inputs_nobody_declared_are_counted_with_the_booking_and_not_kept() {
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF, "ヤスギ ハナコ", "0854001234", Set.of(), Attendee.Reminder.NONE);
    BookingOutcome outcome =
        seating.seat(new BookSeat(1, FORM, attendee, 2), BookingView.Channel.ONLINE);
    assertThat(outcome).as("the seat is given all the same").isInstanceOf(Booked.class);
    assertThat(details.isWritten()).as("with the booking itself").isTrue();
    assertThat(details.end().fields()).isEqualTo("undeclared=2");
    assertThat(trail.notes).extracting(AuditDetails.Note::fields).containsExactly("undeclared=2");
  }

  @Test
  void the_same_form_with_other_words_is_refused() {
    book(1, FORM, "ヤスギ ハナコ");
    assertThat(book(1, FORM, "ヤスギ タロウ")).isEqualTo(new Refused(Reason.KEY_REUSED));
  }

  @Test
  void a_form_whose_booking_was_cancelled_is_not_confirmed_again() {
    Booked first = (Booked) book(1, FORM, "ヤスギ ハナコ");
    assertThat(seating.giveBack(first.number().value(), first.pin()))
        .isEqualTo(CancelOutcome.CANCELLED);
    assertThat(book(1, FORM, "ヤスギ ハナコ")).isEqualTo(new Refused(Reason.KEY_REUSED));
    assertThat(taken(1)).isZero();
    assertThat(book(1, FORM + 1, "ヤスギ ハナコ")).as("a new form").isInstanceOf(Booked.class);
  }

  @Test
  void one_person_sits_once_in_a_session_and_in_two_at_most() {
    book(1, FORM + 1, "ヤスギ ハナコ");
    assertThat(book(1, FORM + 2, "ヤスギハナコ")).isEqualTo(new Refused(Reason.ALREADY_BOOKED));
    book(2, FORM + 3, "ヤスギ ハナコ");
    assertThat(book(3, FORM + 4, "ヤスギ ハナコ")).isEqualTo(new Refused(Reason.LIMIT));
    assertThat(taken(3)).isZero();
  }

  @Test
  void a_session_that_is_over_no_longer_counts() {
    book(1, FORM + 1, "ヤスギ ハナコ");
    book(2, FORM + 2, "ヤスギ ハナコ");
    SupportSession over = session(2, 2);
    store.sessions.put(2L, moved(over, NOW.minus(Duration.ofDays(1))));
    assertThat(book(3, FORM + 3, "ヤスギ ハナコ")).isInstanceOf(Booked.class);
  }

  @Test
  void full_and_unknown_sessions_are_refused() {
    book(1, FORM + 1, "ヤスギ イチ");
    book(1, FORM + 2, "ヤスギ ニ");
    assertThat(book(1, FORM + 3, "ヤスギ サン")).isEqualTo(new Refused(Reason.FULL));
    assertThat(book(9, FORM + 4, "ヤスギ サン")).isEqualTo(new Refused(Reason.UNKNOWN_SESSION));
    assertThat(taken(1)).isEqualTo(2);
  }

  @Test
  void a_seat_is_given_back_to_who_knows_the_pin_and_once() {
    Booked booked = (Booked) book(1, FORM, "ヤスギ ハナコ");
    String number = booked.number().value();
    String wrong = "%06d".formatted((Integer.parseInt(booked.pin()) + 1) % 1_000_000);
    assertThat(seating.giveBack(number, wrong)).isEqualTo(CancelOutcome.NOT_FOUND);
    assertThat(taken(1)).isEqualTo(1);
    assertThat(seating.giveBack(number, booked.pin())).isEqualTo(CancelOutcome.CANCELLED);
    assertThat(seating.giveBack(number, booked.pin())).isEqualTo(CancelOutcome.ALREADY_CANCELLED);
    assertThat(seating.giveBack("B-0000-0000-0", "000000")).isEqualTo(CancelOutcome.NOT_FOUND);
    assertThat(taken(1)).isZero();
  }

  @Test
  void the_desk_gives_back_until_the_end_and_the_holder_until_the_beginning() {
    Booked booked = (Booked) book(1, FORM, "ヤスギ ハナコ");
    store.sessions.put(1L, moved(store.sessions.get(1L), NOW.plusSeconds(600)));
    assertThat(seating.giveBack(booked.number().value(), booked.pin()))
        .isEqualTo(CancelOutcome.TOO_LATE);
    assertThat(seating.giveBackForCaller(booked.number())).isEqualTo(CancelOutcome.CANCELLED);
    assertThat(seating.giveBackForCaller(booked.number()))
        .isEqualTo(CancelOutcome.ALREADY_CANCELLED);
    assertThat(taken(1)).isZero();
  }

  @Test
  void every_answer_has_its_entry_in_the_same_transaction() {
    Booked booked = (Booked) book(1, FORM, "ヤスギ ハナコ");
    book(9, FORM + 1, "ヤスギ ハナコ");
    assertThat(trail.notes)
        .extracting(AuditDetails.Note::caseRef, AuditDetails.Note::fields)
        .containsExactly(
            tuple(booked.number().value(), null), tuple("session 9", "refused,unknown_session"));
    assertThat(details.isWritten()).isTrue();
  }

  @Test
  void a_try_in_vain_is_recorded_with_its_number_and_changes_no_seat() {
    Booked booked = (Booked) book(1, FORM, "ヤスギ ハナコ");
    details.begin(null);
    seating.giveBack(booked.number().value(), "wrong");
    assertThat(details.isWritten()).as("left to the guard").isFalse();
    assertThat(details.end())
        .isEqualTo(
            new AuditDetails.Note(
                booked.number().value(), null, "refused,not_found", false, List.of(), false));
    details.begin(null);
    seating.giveBack("安来 花子", "000000");
    assertThat(details.end().caseRef()).as("it may be anything").isNull();
    assertThat(trail.notes).hasSize(1);
  }

  @Test
  void what_somebody_else_commits_first_is_decided_again() {
    store.meanwhile.add(() -> store.taken(1, 2));
    assertThat(book(1, FORM, "ヤスギ ハナコ")).isEqualTo(new Refused(Reason.FULL));
    store.meanwhile.add(() -> {}); // e.g. the number is somebody's; another is drawn
    assertThat(book(2, FORM + 1, "ヤスギ ハナコ")).isInstanceOf(Booked.class);
    assertThat(taken(2)).isEqualTo(1);
  }

  @Test
  void a_conflict_that_does_not_end_is_no_booking() {
    for (int i = 0; i < 5; i++) {
      store.meanwhile.add(() -> {});
    }
    assertThatThrownBy(() -> book(1, FORM, "ヤスギ ハナコ")).isInstanceOf(SeatConflict.class);
    assertThat(details.isWritten()).isFalse();
    assertThat(taken(1)).isZero();
  }

  @Test
  void who_comes_without_a_booking_sits_and_is_there_although_bookings_are_closed() {
    begun(1);
    assertThat(book(1, FORM, "ヤスギ ハナコ")).isEqualTo(new Refused(Reason.PAST));
    Booked seat = (Booked) walkIn(1, FORM + 1, "ヤスギ ハナコ");
    assertThat(store.marks.get(seat.number().value())).isEqualTo(Mark.CAME);
    assertThat(store.bookings.get(seat.number().value()).channel()).isEqualTo("WALK_IN");
    assertThat(trail.notes.get(1).fields()).isEqualTo("walk_in,attendance");
    assertThat(walkIn(1, FORM + 1, "ヤスギ ハナコ")).as("pressed twice").isEqualTo(seat);
    assertThat(taken(1)).isEqualTo(1);
  }

  @Test
  void who_books_ahead_is_not_said_to_have_come() {
    Booked seat = (Booked) book(1, FORM, "ヤスギ ハナコ");
    assertThat(store.marks.get(seat.number().value())).isEqualTo(Mark.NONE);
  }

  @Test
  void the_door_lets_in_no_more_than_there_are_seats_and_nobody_twice() {
    begun(1);
    walkIn(1, FORM + 1, "ヤスギ イチ");
    assertThat(walkIn(1, FORM + 2, "ヤスギ イチ")).isEqualTo(new Refused(Reason.ALREADY_BOOKED));
    walkIn(1, FORM + 3, "ヤスギ ニ");
    assertThat(walkIn(1, FORM + 4, "ヤスギ サン")).isEqualTo(new Refused(Reason.FULL));
    assertThat(taken(1)).isEqualTo(2);
  }

  private void begun(long id) {
    store.sessions.put(id, moved(store.sessions.get(id), NOW.plusSeconds(600)));
  }

  private BookingOutcome walkIn(long session, String form, String kana) {
    Attendee attendee = new WalkInForm(kana, "", false).attendee();
    return seating.seat(new BookSeat(session, form, attendee), BookingView.Channel.WALK_IN);
  }

  private BookingOutcome book(long session, String form, String kana) {
    Attendee attendee =
        new Attendee(Attendee.BookedFor.SELF, kana, "0854001234", Set.of(), Attendee.Reminder.NONE);
    return seating.seat(new BookSeat(session, form, attendee), BookingView.Channel.ONLINE);
  }

  private int taken(long id) {
    return store.sessions.get(id).taken();
  }

  private static SupportSession session(long id, int capacity) {
    Instant start = NOW.plus(Duration.ofDays(6));
    return new SupportSession(
        id,
        "first-steps",
        "hirose-center",
        start,
        start.plusSeconds(5400),
        NOW,
        start,
        capacity,
        0);
  }

  private static SupportSession moved(SupportSession session, Instant end) {
    return new SupportSession(
        session.id(),
        session.kind(),
        session.place(),
        end.minusSeconds(5400),
        end,
        session.opensAt(),
        session.closesAt(),
        session.capacity(),
        session.taken());
  }
}
