package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yorisoi.ear.Resident.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Capacity and idempotency of booking, through the pages residents use. */
@ExtendWith(SharedWar.class)
class SeatRaceIT {
  private static final int CALLERS = 200;
  private static final int SEATS = 20;
  private static final int PRESSES = 10;
  private static final int AT_A_TIME = 16;

  private final Classes classes;

  SeatRaceIT(RunningSystem system) {
    classes = new Classes(system);
  }

  @Test
  void of_200_who_press_at_once_for_20_seats_20_are_booked_and_180_read_that_it_is_full()
      throws Exception {
    long session = classes.fresh(SEATS);
    List<Page> pages = pressedAtOnce(session, everyoneAtTheButton(session));

    assertThat(pages).extracting(Page::status).containsOnly(200);
    List<String> numbers = pages.stream().flatMap(page -> page.marked("number").stream()).toList();
    assertThat(numbers).hasSize(SEATS).doesNotHaveDuplicates();
    List<Page> refused = pages.stream().filter(page -> page.marked("number").isEmpty()).toList();
    assertThat(refused).hasSize(CALLERS - SEATS);
    assertThat(refused)
        .allSatisfy(page -> assertThat(page.attribute("data-reason")).contains("full"))
        .allSatisfy(page -> assertThat(page.words()).contains("満席になりました"));
    assertThat(classes.taken(session)).as("seats taken in the database").isEqualTo(SEATS);
    assertThat(classes.bookings(session)).as("bookings in the database").isEqualTo(SEATS);
  }

  @Test
  void the_same_button_pressed_ten_times_at_once_books_one_seat_and_shows_one_number()
      throws Exception {
    long session = classes.fresh(SEATS);
    int person = 300_000;
    Resident resident = classes.ready(session, person);
    Map<String, String> press = Classes.with(Classes.answers(session, person), "book");
    List<Page> pages =
        IntStream.range(0, PRESSES)
            .mapToObj(each -> resident.sending(Classes.BOOK, press))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(pages).extracting(Page::status).containsOnly(200);
    assertThat(pages.stream().map(page -> page.marked("number").orElse("none")).distinct())
        .as("numbers shown")
        .singleElement()
        .isNotEqualTo("none");
    assertThat(classes.taken(session)).isEqualTo(1);
    assertThat(classes.bookings(session)).isEqualTo(1);
  }

  private List<Resident> everyoneAtTheButton(long session) {
    ExecutorService hands = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      return IntStream.range(0, CALLERS)
          .mapToObj(
              person -> CompletableFuture.supplyAsync(() -> classes.ready(session, person), hands))
          .collect(Collectors.toList())
          .stream()
          .map(CompletableFuture::join)
          .toList();
    } finally {
      hands.shutdown();
    }
  }

  private static List<Page> pressedAtOnce(long session, List<Resident> ready) {
    return IntStream.range(0, CALLERS)
        .mapToObj(
            person ->
                ready
                    .get(person)
                    .sending(Classes.BOOK, Classes.with(Classes.answers(session, person), "book")))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }
}
