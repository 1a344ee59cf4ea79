package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import jp.yorisoi.ejb.support.BookingOutcome.Booked;
import jp.yorisoi.ejb.support.BookingOutcome.Reason;
import jp.yorisoi.ejb.support.BookingOutcome.Refused;
import jp.yorisoi.ejb.support.SupportStore.Added;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.Vaults;
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

  @BeforeEach
  void open() throws Exception {
    for (long id = 1; id <= 4; id++) {
      store.addSession(session(id, 2));
    }
    Seals seals = new Seals();
    set(seals, "vaults", vaults());
    set(seating, "store", store);
    set(seating, "seals", seals);
    set(seating, "details", details);
    set(seating, "context", new CallerContext());
    set(seating, "clock", Clock.fixed(NOW, ZoneOffset.UTC));
    details.begin();
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
    assertThat(details.end().fields()).isEqualTo("undeclared=2");
  }

  @Test
  void the_same_form_with_other_words_is_refused() {
    book(1, FORM, "ヤスギ ハナコ");
    assertThat(book(1, FORM, "ヤスギ タロウ")).isEqualTo(new Refused(Reason.KEY_REUSED));
  }

  @Test
  void a_form_whose_booking_was_cancelled_is_not_confirmed_again() {
    Booked first = (Booked) book(1, FORM, "ヤスギ ハナコ");
    store.cancel(first.number().value(), NOW);
    store.giveSeatBack(1);
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
  void a_number_given_already_is_drawn_again() {
    store.conflicts.add(Added.NUMBER_GIVEN);
    assertThat(book(1, FORM, "ヤスギ ハナコ")).isInstanceOf(Booked.class);
    assertThat(taken(1)).isEqualTo(1);
  }

  @Test
  void a_slot_taken_meanwhile_leads_to_the_next_and_then_to_the_limit() {
    store.conflicts.add(Added.SLOT_HELD);
    assertThat(book(1, FORM, "ヤスギ ハナコ")).isInstanceOf(Booked.class);
    assertThat(store.slots.values()).containsExactly(2);
    store.conflicts.add(Added.SLOT_HELD);
    assertThat(book(2, FORM + 1, "ヤスギ ハナコ")).isEqualTo(new Refused(Reason.LIMIT));
    assertThat(taken(2)).isZero();
  }

  @Test
  void a_seat_taken_by_the_same_person_meanwhile_is_given_back() {
    store.conflicts.add(Added.SEAT_HELD);
    assertThat(book(1, FORM, "ヤスギ ハナコ")).isEqualTo(new Refused(Reason.ALREADY_BOOKED));
    assertThat(taken(1)).isZero();
  }

  @Test
  void the_other_press_of_the_button_meanwhile_gets_the_first_answer() {
    BookingOutcome first = book(1, FORM, "ヤスギ ハナコ");
    store.committedMeanwhile = store.bookings.values().iterator().next();
    store.bookings.clear();
    store.slots.clear();
    store.conflicts.add(Added.KEY_USED);
    assertThat(book(1, FORM, "ヤスギ ハナコ")).isEqualTo(first);
    assertThat(taken(1)).isEqualTo(1);
    assertThat(book(1, FORM, "ヤスギ ハナコ")).as("the last seat went to it").isEqualTo(first);
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

  private Vaults vaults() throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(null, null);
    char[] password = "changeit".toCharArray();
    keys.setEntry(
        "k1",
        new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[32], "AES")),
        new KeyStore.PasswordProtection(password));
    Path file = folder.resolve("keys.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      keys.store(out, password);
    }
    Vaults vaults = new Vaults();
    set(vaults, "front", Vault.open(file, "changeit"));
    return vaults;
  }

  private static void set(Object target, String field, Object value) throws Exception {
    Field found = target.getClass().getDeclaredField(field);
    found.setAccessible(true);
    found.set(target, value);
  }
}
