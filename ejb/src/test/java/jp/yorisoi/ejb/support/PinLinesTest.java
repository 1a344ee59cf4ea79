package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.platform.guess.FreeGuesses;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.SeatState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which PINs are only looked at and which are counted. */
class PinLinesTest {
  private static final String NUMBER = BookingNumber.of(7).value();
  private static final String NOBODYS = BookingNumber.of(8).value();

  @TempDir Path folder;
  private final MemoryStore store = new MemoryStore();
  private final FreeGuesses guesses = new FreeGuesses();
  private final SeatLanes lanes = new SeatLanes();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private PinRounds pins;

  @BeforeEach
  void book() throws Exception {
    Seals seals = SeatWorkshop.seals(folder);
    byte[] none = new byte[32];
    store.bookings.put(
        NUMBER,
        new Stored(
            NUMBER,
            1,
            "ONLINE",
            none,
            none,
            seals.pinHash(NUMBER, "123456"),
            none,
            none,
            SeatState.BOOKED,
            false));
    pins = SeatWorkshop.pins(store, seals, guesses);
    SeatWorkshop.set(lanes, "pins", pins);
  }

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void a_right_pin_where_nobody_guessed_wrong_writes_nothing() {
    assertThat(tried(NUMBER, "123456")).isPresent();
    assertThat(guesses.counted()).isEmpty();
  }

  @Test
  void wrong_and_unknown_take_the_same_way_and_are_counted() {
    assertThat(tried(NUMBER, "123457")).isEmpty();
    assertThat(tried(NOBODYS, "123456")).isEmpty();
    assertThat(guesses.counted()).hasSize(2);
  }

  @Test
  void where_somebody_guessed_wrong_before_a_right_pin_stands_in_line_too() throws Exception {
    guesses.trouble(guesses.at("booking", NUMBER));
    assertThat(tried(NUMBER, "123456")).isPresent();
    assertThat(guesses.counted()).hasSize(1);
  }

  @Test
  void who_tries_at_a_number_where_somebody_else_does_stands_in_line() throws Exception {
    CountDownLatch looked = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    guesses.beforeLooking(
        () -> {
          looked.countDown();
          awaitQuietly(goOn);
        });
    Future<Optional<Stored>> first = threads.submit(() -> tried(NUMBER, "123456"));
    looked.await();
    List<Future<Optional<Stored>>> meanwhile =
        List.of(
            threads.submit(() -> tried(NUMBER, "123456")),
            threads.submit(() -> tried(NUMBER, "000000")));
    assertThat(meanwhile.get(0).get(5, TimeUnit.SECONDS)).isPresent();
    assertThat(meanwhile.get(1).get(5, TimeUnit.SECONDS)).isEmpty();
    assertThat(guesses.counted()).as("both, although one was right").hasSize(2);
    goOn.countDown();
    assertThat(first.get(5, TimeUnit.SECONDS)).isPresent();
    assertThat(tried(NUMBER, "123456")).as("alone again").isPresent();
    assertThat(guesses.counted()).hasSize(2);
  }

  private Optional<Stored> tried(String number, String pin) {
    return lanes.find(new PinTry(number, pin, guesses.at("booking", number)));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
