package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jp.yorisoi.ear.WaitingSteps.Told;
import jp.yorisoi.launcher.Part;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.replay.Replay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * kill -9 of the server, and of the database, in a rush of people who book the seats of one class
 * and join the waiting list of another. The judges are the numbers that were shown: who saw one has
 * the seat or the place, who saw none presses the same button again.
 */
@ExtendWith(SharedWar.class)
class SeatCrashIT {
  private static final int BOOKERS = 40;
  private static final int NO_ROOM = 503;
  private static final int FREE = 20;
  private static final int WAITERS = 24;
  private static final int FULL = 3;

  private final RunningSystem system;
  private final Classes classes;
  private final WaitingSteps line;

  SeatCrashIT(RunningSystem system) {
    this.system = system;
    this.classes = new Classes(system);
    this.line = new WaitingSteps(system);
  }

  /** Somebody at the button of a form, which keeps its key however often it is pressed. */
  private record Presser(Resident resident, String form, Map<String, String> fields) {
    CompletableFuture<Resident.Page> press() {
      return resident.sendingForm(form, Classes.BOOK, fields);
    }

    /** What the page said; nothing when no answer came. */
    static Told told(CompletableFuture<Resident.Page> answer) {
      return answer.thenApply(Told::of).exceptionally(gone -> Told.NOTHING).join();
    }
  }

  @AfterEach
  void theChainIsWhole() throws Exception {
    for (Schema schema : Schema.values()) {
      RunningSystem.until("sealed", () -> system.verify(schema).unsealed() == 0);
      assertThat(system.verify(schema).findings()).as("audit chain of " + schema).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"APPLICATION", "DATABASE"})
  void a_kill_in_the_rush_takes_no_seat_and_no_place_from_who_was_told_and_gives_none_twice(
      Part killed) throws Exception {
    int people = 700_000 + 1000 * killed.ordinal();
    long open = classes.fresh(FREE);
    long full = classes.fresh(FULL);
    List<Told> seated =
        IntStream.range(0, FULL).mapToObj(one -> line.booked(full, people + 100 + one)).toList();
    List<Presser> bookers = bookers(open, people);
    List<Presser> waiters = waiters(full, people + 200);

    List<CompletableFuture<Resident.Page>> booking = new ArrayList<>();
    List<CompletableFuture<Resident.Page>> joining = new ArrayList<>();
    for (int one = 0; one < BOOKERS; one++) {
      booking.add(bookers.get(one).press());
      if (one < WAITERS) {
        joining.add(waiters.get(one).press());
      }
    }
    firstTold(booking).join();
    firstTold(joining).join();
    system.stack().kill(killed);
    system.stack().restart(killed);
    List<Told> seats = booking.stream().map(Presser::told).toList();
    List<Told> places = joining.stream().map(Presser::told).toList();
    assertThat(seats).as("seats shown before the kill").anyMatch(Told::something);
    assertThat(places).as("places shown before the kill").anyMatch(Told::something);
    RunningSystem.until("pages answer", this::everyPageAnswers);

    for (Told told : seats) {
      assertThat(told.something() ? line.state(told) : "BOOKED").isEqualTo("BOOKED");
    }
    for (Told told : places) {
      assertThat(told.something() ? line.state(told) : "WAITING").isEqualTo("WAITING");
    }
    List<String> before = line.order(full);
    everySeatIsHadOnce(open, bookers, seats);
    everyPlaceIsHadInOrder(full, waiters, places, before);
    seatsThatBecomeFreeAreHeldInOrder(full, seated);
  }

  private void everySeatIsHadOnce(long session, List<Presser> bookers, List<Told> seats)
      throws Exception {
    List<Told> held = askedAgain(bookers, seats);
    List<String> numbers =
        held.stream().filter(Told::something).map(Told::number).sorted().toList();
    assertThat(numbers).hasSize(FREE).doesNotHaveDuplicates();
    assertThat(booked(session)).as("nobody is in who was not told").isEqualTo(numbers);
    assertThat(classes.taken(session)).isEqualTo(FREE);
    for (Told told : held.stream().filter(Told::something).toList()) {
      assertThat(WaitingSteps.look(new Resident(system), told).body())
          .contains("data-test=\"booking\"", told.number())
          .doesNotContain("data-standing");
    }
  }

  private void everyPlaceIsHadInOrder(
      long session, List<Presser> waiters, List<Told> places, List<String> before)
      throws Exception {
    List<Told> held = askedAgain(waiters, places);
    assertThat(line.order(session))
        .as("each once, also whom the answer did not reach")
        .containsExactlyInAnyOrderElementsOf(held.stream().map(Told::number).toList());
    assertThat(line.order(session))
        .as("who was there has kept the order")
        .containsSubsequence(before);
    for (Told told : held) {
      assertThat(WaitingSteps.look(new Resident(system), told).attribute("data-standing"))
          .contains("waiting");
    }
    assertThat(classes.taken(session)).isEqualTo(FULL);
  }

  private void seatsThatBecomeFreeAreHeldInOrder(long session, List<Told> seated) throws Exception {
    seated.forEach(line::giveBack);
    assertThat(classes.taken(session)).as("held, neither free nor twice").isEqualTo(FULL);
    Replay replay = line.replayed(session);
    assertThat(replay.differences()).isEmpty();
    assertThat(replay.held()).hasSize(FULL);
    assertThat(List.copyOf(replay.order().keySet())).isEqualTo(line.order(session));
  }

  /** Everybody presses the same button once more: who was told reads the same, nobody an error. */
  private static List<Told> askedAgain(List<Presser> pressers, List<Told> shown) throws Exception {
    List<Resident.Page> pages = answered(pressers);
    assertThat(pages)
        .allSatisfy(
            page -> {
              assertThat(page.status()).isEqualTo(200);
              assertThat(page.marked("number").or(() -> page.attribute("data-reason")))
                  .as(page.words())
                  .hasValueSatisfying(said -> assertThat(said).matches("B-.*|full"));
            });
    List<Told> again = pages.stream().map(Told::of).toList();
    for (int one = 0; one < shown.size(); one++) {
      if (shown.get(one).something()) {
        assertThat(again.get(one)).as("told before the kill").isEqualTo(shown.get(one));
      }
    }
    return again;
  }

  /** A server just begun has no room for all at once: whoever is told to come again does so. */
  private static List<Resident.Page> answered(List<Presser> pressers) throws Exception {
    List<Resident.Page> pages = new ArrayList<>(all(pressers));
    RunningSystem.until(
        "there was room for everybody",
        () -> {
          for (int one = 0; one < pages.size(); one++) {
            if (pages.get(one).status() == NO_ROOM) {
              pages.set(one, pressers.get(one).press().join());
            }
          }
          return pages.stream().noneMatch(page -> page.status() == NO_ROOM);
        });
    return pages;
  }

  private static List<Resident.Page> all(List<Presser> pressers) {
    return pressers.stream().map(Presser::press).toList().stream()
        .map(CompletableFuture::join)
        .toList();
  }

  private List<Presser> bookers(long session, int people) {
    return IntStream.range(people, people + BOOKERS)
        .mapToObj(
            person -> {
              Resident resident = classes.ready(session, person);
              Map<String, String> press = Classes.with(Classes.answers(session, person), "book");
              return new Presser(resident, resident.token(), press);
            })
        .toList();
  }

  private List<Presser> waiters(long session, int people) {
    return IntStream.range(people, people + WAITERS)
        .mapToObj(
            person -> {
              String said = List.of("far", "first_time", "no_phone").get(person % 3);
              Resident resident = line.check(new Resident(system), session, person, said);
              Map<String, String> press = WaitingSteps.joining(session, person, said, "book");
              return new Presser(resident, resident.token(), press);
            })
        .toList();
  }

  /** Done as soon as one of them read a number, or when all were answered. */
  private static CompletableFuture<?> firstTold(List<CompletableFuture<Resident.Page>> pressed) {
    CompletableFuture<Told> first = new CompletableFuture<>();
    pressed.forEach(one -> one.thenApply(Told::of).thenAccept(told -> note(first, told)));
    return CompletableFuture.anyOf(
        first, CompletableFuture.allOf(pressed.toArray(CompletableFuture[]::new)));
  }

  private static void note(CompletableFuture<Told> first, Told told) {
    if (told.something()) {
      first.complete(told);
    }
  }

  /** A pool holds connections that died with the database until they are asked for. */
  private boolean everyPageAnswers() {
    return IntStream.range(0, FREE)
        .parallel()
        .allMatch(
            each -> new Resident(system).open("/resident/support/list.xhtml").status() == 200);
  }

  private List<String> booked(long session) throws Exception {
    return List.of(
        system
            .value(
                Schema.FRONT,
                "SELECT GROUP_CONCAT(booking_number ORDER BY booking_number) FROM support_booking"
                    + " WHERE session_id = ? AND state = 'BOOKED'",
                session)
            .split(","));
  }
}
