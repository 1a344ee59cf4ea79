package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.join.JoinSeat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a list that comes home finds of the numbers somebody typed. */
class OfflineSeatsTest {
  private static final String OWN = BookingNumber.of(7).value();
  private static final String OLD = BookingNumber.of(8).value();
  private static final String CHANGED = BookingNumber.of(9).value();

  private static final String PERSON =
      "{\"bookedFor\":\"SELF\",\"kana\":\"ヤスギ ハナ\",\"phone\":\"0854001234\",\"reminder\":\"NONE\"}";

  @TempDir Path folder;
  private final MemoryStore store = new MemoryStore();
  private final OfflineSeats seats = new OfflineSeats();
  private Seals seals;

  @BeforeEach
  void open() throws Exception {
    seals = SeatWorkshop.seals(folder);
    SeatWorkshop.set(seats, "store", store);
    SeatWorkshop.set(seats, "seats", store);
    SeatWorkshop.set(seats, "marks", new MemoryMarks(1));
    SeatWorkshop.set(seats, "seals", seals);
  }

  private void book(String number, byte[] person) {
    byte[] none = new byte[32];
    store.bookings.put(
        number,
        new Stored(
            number, 1, "ONLINE", none, none, "", person, none, SeatState.BOOKED, false, null));
  }

  private JoinSeat seat(String number) {
    return seats.known(Set.of(), List.of(OWN, OLD, CHANGED), Set.of(), Map.of()).stream()
        .map(OfflineSeats.Known::seat)
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private String kana(String number) {
    return seat(number).kana();
  }

  private void bookAll() {
    book(OWN, seals.seal(PERSON, OWN));
    book(OLD, null);
    book(CHANGED, seals.seal(PERSON, OWN));
  }

  @Test
  void a_booking_that_was_forgotten_or_does_not_open_keeps_no_other_back() {
    bookAll();
    assertThat(kana(OWN)).isEqualTo("ヤスギ ハナ");
    assertThat(kana(OLD)).as("forgotten").isEmpty();
    assertThat(kana(CHANGED)).as("sealed for another row").isEmpty();
  }

  @Test
  void who_gave_a_seat_back_is_let_in_again_only_while_somebody_knows_who_it_was() {
    bookAll();
    assertThat(seat(OWN).known()).isTrue();
    assertThat(seats.again(OWN)).map(Attendee::kana).contains("ヤスギ ハナ");
    assertThat(List.of(OLD, CHANGED, BookingNumber.of(10).value()))
        .allSatisfy(number -> assertThat(seats.again(number)).isEmpty());
    assertThat(seat(OLD).known()).as("forgotten").isFalse();
    assertThat(seat(CHANGED).known()).as("sealed for another row").isFalse();
  }
}
