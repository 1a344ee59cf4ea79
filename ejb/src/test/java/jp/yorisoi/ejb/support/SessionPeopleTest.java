package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.Waiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is counted when people get ready for a session. */
class SessionPeopleTest {
  @TempDir private Path folder;

  @Test
  void for_whom_a_seat_is_held_is_expected_with_what_they_need_and_who_waits_is_not()
      throws Exception {
    Seals seals = SeatWorkshop.seals(folder);
    MemoryStore store = new MemoryStore();
    SupportStore.Stored seated = booking("スワル", seals, store);
    SupportStore.Stored held = booking("トル", seals, store);
    SupportStore.Stored waits = booking("マツ", seals, store);
    SessionPeople people = new SessionPeople();
    SeatWorkshop.set(people, "seals", seals);
    SeatWorkshop.set(
        people,
        "store",
        new MemoryStore() {
          @Override
          public List<Stored> seated(long sessionId) {
            return List.of(seated);
          }

          @Override
          public Optional<Stored> find(String number) {
            return store.find(number);
          }
        });
    SeatWorkshop.set(people, "lines", new Lines(List.of(held, waits)));
    assertThat(people.expected(1))
        .extracting(one -> one.attendee().kana())
        .containsExactly("スワル", "トル");
    assertThat(people.expected(1))
        .allSatisfy(one -> assertThat(one.attendee().needs()).contains(AccessNeed.WHEELCHAIR));
  }

  private static SupportStore.Stored booking(String kana, Seals seals, MemoryStore store) {
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF,
            kana,
            "0854000000",
            Set.of(AccessNeed.WHEELCHAIR),
            Attendee.Reminder.NONE);
    BookSeat wish = new BookSeat(1, "t".repeat(22) + kana, attendee);
    SupportStore.Stored stored =
        new SeatDraft(wish, BookingView.Channel.ONLINE, "resident", seals).booking();
    store.bookings.put(stored.number(), stored);
    return stored;
  }

  private record Lines(List<SupportStore.Stored> line) implements LineStore {
    @Override
    public List<Waiter> line(long sessionId) {
      return List.of(
          waiter(line.get(0), SeatState.OFFERED, Instant.MAX),
          waiter(line.get(1), SeatState.WAITING, null));
    }

    private static Waiter waiter(SupportStore.Stored one, SeatState state, Instant until) {
      return new Waiter(one.number(), 1, Hash.of(one.personKey()), 0, 1, state, until);
    }

    @Override
    public Optional<Long> movedFrom(String number) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Long> due(Instant now) {
      throw new UnsupportedOperationException();
    }
  }
}
