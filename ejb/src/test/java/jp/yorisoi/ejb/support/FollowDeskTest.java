package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.FollowDesk.Outcome;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowDeskTest {
  private static final Instant START = Instant.parse("2026-11-25T01:00:00Z");
  private static final BookingNumber NUMBER = BookingNumber.of(4711);
  private static final long SESSION = 7;

  private final AuditDetails details = new AuditDetails();
  private final MemoryMarks marks = new MemoryMarks(SESSION);
  private final MemoryStore store = new MemoryStore();
  private final MemoryFollow follow = new MemoryFollow();
  private final ClassToUse use = new ClassToUse();
  private final FollowDesk desk = new FollowDesk();
  private Seals seals;

  /** Agreements in memory: key and day of use by booking. */
  private static final class MemoryFollow implements FollowStore {
    final Map<String, Hash> keys = new LinkedHashMap<>();
    final Map<String, LocalDate> used = new LinkedHashMap<>();
    String of = "";

    @Override
    public void agree(String booking, byte[] key, String kind, String district, LocalDate heldOn) {
      keys.put(booking, Hash.of(key));
      of = kind + " " + district + " " + heldOn;
    }

    @Override
    public void withdraw(String booking) {
      keys.remove(booking);
    }

    @Override
    public List<String> agreed(List<String> bookings) {
      return bookings.stream().filter(keys::containsKey).toList();
    }

    @Override
    public void used(byte[] key, LocalDate on) {
      keys.forEach(
          (booking, known) -> {
            if (known.equals(Hash.of(key))) {
              used.put(booking, on);
            }
          });
    }

    @Override
    public List<FollowCount> counts(LocalDate from, LocalDate until, LocalDate usedBefore) {
      return List.of();
    }
  }

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    seals = SeatWorkshop.seals(folder);
    store.addSession(
        new SupportSession(
            SESSION,
            "first-steps",
            "hida-center",
            START,
            START.plusSeconds(5400),
            START,
            START,
            8,
            2));
    book("ヤスギ ハナコ", "0854000000");
    Field vaults = Seals.class.getDeclaredField("vaults");
    vaults.setAccessible(true);
    SeatWorkshop.set(use, "follow", follow);
    SeatWorkshop.set(use, "vaults", vaults.get(seals));
    SeatWorkshop.set(use, "clock", Clock.fixed(START.plusSeconds(864_000), ZoneOffset.UTC));
    SeatWorkshop.set(desk, "store", store);
    SeatWorkshop.set(desk, "marks", marks);
    SeatWorkshop.set(desk, "follow", follow);
    SeatWorkshop.set(desk, "use", use);
    SeatWorkshop.set(desk, "seals", seals);
    SeatWorkshop.set(desk, "cities", Cities.serving("yasugi"));
    SeatWorkshop.set(desk, "details", details);
  }

  private void book(String kana, String phone) {
    Attendee attendee =
        new Attendee(Attendee.BookedFor.SELF, kana, phone, Set.of(), Attendee.Reminder.NONE);
    store.bookings.put(
        NUMBER.value(),
        new SupportStore.Stored(
            NUMBER.value(),
            SESSION,
            "ONLINE",
            new byte[32],
            new byte[32],
            "",
            seals.seal(Seals.text(new BookSeat(SESSION, "t".repeat(22), attendee)), NUMBER.value()),
            seals.person(attendee),
            SeatState.BOOKED,
            false));
    marks.seat(NUMBER.value(), false);
  }

  private Outcome agree(boolean agrees) {
    details.begin(null);
    try {
      return desk.agree(NUMBER, agrees);
    } finally {
      details.end();
    }
  }

  private void came() {
    marks.write(List.of(NUMBER.value()), Mark.CAME, START, "desk");
  }

  @Test
  void nobody_is_counted_who_has_not_agreed() {
    came();
    use.used("ヤスギ ハナコ", "0854000000");

    assertThat(follow.keys).isEmpty();
    assertThat(follow.used).isEmpty();
  }

  @Test
  void who_agreed_is_counted_when_the_same_name_and_number_send_a_request() {
    came();
    assertThat(agree(true)).isEqualTo(Outcome.NOTED);
    assertThat(follow.of).isEqualTo("first-steps hida 2026-11-25");
    use.used("ヤスギ タロウ", "0854000000");
    use.used("ヤスギ ハナコ", "0854000001");
    use.used("ヤスギ ハナコ", "");
    assertThat(follow.used).isEmpty();

    use.used("やすぎ　はなこ", "0854-00-0000");
    assertThat(follow.used).containsOnly(Map.entry(NUMBER.value(), LocalDate.of(2026, 12, 5)));
  }

  @Test
  void the_key_is_not_the_one_of_bookings() {
    came();
    agree(true);

    assertThat(follow.keys.get(NUMBER.value()))
        .isNotEqualTo(Hash.of(store.bookings.get(NUMBER.value()).personKey()));
  }

  @Test
  void an_agreement_can_be_taken_back() {
    came();
    agree(true);
    details.begin(null);
    assertThat(desk.agreed(List.of(NUMBER.value()))).containsExactly(NUMBER.value());
    assertThat(agree(false)).isEqualTo(Outcome.NOTED);

    use.used("ヤスギ ハナコ", "0854000000");
    assertThat(follow.keys).isEmpty();
    assertThat(follow.used).isEmpty();
  }

  @Test
  void only_who_came_can_agree() {
    assertThat(agree(true)).isEqualTo(Outcome.NOT_COME);
    assertThat(follow.keys).isEmpty();
  }

  @Test
  void without_a_telephone_number_nobody_can_be_found_again() {
    store.bookings.clear();
    book("ヤスギ ハナコ", "");
    came();

    assertThat(agree(true)).isEqualTo(Outcome.NO_PHONE);
    assertThat(follow.keys).isEmpty();
  }

  @Test
  void the_trail_says_that_it_was_asked_and_about_which_booking() {
    came();
    details.begin(null);
    desk.agree(NUMBER, true);
    AuditDetails.Note note = details.end();

    assertThat(note.fields()).isEqualTo("follow");
    details.begin(null);
    assertThat(desk.agree(BookingNumber.of(1), true)).isEqualTo(Outcome.NOT_FOUND);
  }
}
