package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.yorisoi.ejb.platform.guess.FreeGuesses;
import jp.yorisoi.ejb.support.BookingOutcome.Booked;
import jp.yorisoi.ejb.support.BookingOutcome.Reason;
import jp.yorisoi.ejb.support.BookingOutcome.Refused;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forms that arrive several times at once, as impatient fingers and lost answers make them. They go
 * through the lanes by the real combiner; every third commit is undone, since somebody else was
 * there first. Whatever the threads do, each key has one effect.
 */
class ExactlyOnceTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
  private static final int KEYS = 64;
  private static final int IN_FLIGHT = 64;
  private static final int MOST = 5;
  private static final int ROUNDS = 5;

  @TempDir static Path folder;
  private final MemoryStore store = new MemoryStore();
  private final RecordedTrail trail = new RecordedTrail();
  private final SeatLanes lanes = new SeatLanes();
  private Seals seals;
  private int writes;

  @Test
  void however_often_a_key_is_delivered_it_takes_one_seat() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      open(2 * KEYS);
      Random random = new Random(round);
      List<Integer> keys = deliveries(random);
      List<BookingOutcome> answers = atOnce(keys.stream().map(key -> booking(key, 0)).toList());
      Map<Integer, Set<BookingOutcome>> byKey = byKey(keys, answers);
      assertThat(byKey).hasSize(KEYS);
      assertThat(byKey.values())
          .as("the same answer to each delivery")
          .allSatisfy(all -> assertThat(all).hasSize(1).hasOnlyElementsOfType(Booked.class));
      assertThat(byKey.values().stream().distinct()).as("to nobody else").hasSize(KEYS);
      assertThat(taken()).isEqualTo(KEYS);
      assertThat(store.bookings).hasSize(KEYS);
      assertThat(store.slots).hasSize(KEYS);
      assertThat(writes).as("commits were undone and tried again").isGreaterThan(1);
    }
  }

  @Test
  void a_key_with_another_body_is_refused_whichever_comes_first() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      open(4 * KEYS);
      Random random = new Random(100L + round);
      List<Integer> keys = deliveries(random);
      List<Integer> bodies = keys.stream().map(key -> random.nextInt(2)).toList();
      List<Callable<BookingOutcome>> calls = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        calls.add(booking(keys.get(i), bodies.get(i)));
      }
      List<BookingOutcome> answers = atOnce(calls);
      Map<Integer, Set<Integer>> given = new TreeMap<>();
      for (int i = 0; i < answers.size(); i++) {
        if (answers.get(i) instanceof Booked) {
          given.computeIfAbsent(keys.get(i), none -> new HashSet<>()).add(bodies.get(i));
        } else {
          assertThat(answers.get(i)).isEqualTo(new Refused(Reason.KEY_REUSED));
        }
      }
      assertThat(given).as("somebody was first with each key").hasSize(KEYS);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(given.get(keys.get(i))).as("one body of a key").hasSize(1);
        assertThat(answers.get(i) instanceof Booked)
            .isEqualTo(given.get(keys.get(i)).contains(bodies.get(i)));
      }
      assertThat(taken()).isEqualTo(KEYS).isEqualTo(store.bookings.size());
    }
  }

  @Test
  void of_too_few_seats_none_is_given_twice_and_a_refusal_leaves_nothing() throws Exception {
    int seats = KEYS / 2;
    open(seats);
    List<Integer> keys = deliveries(new Random(200));
    List<BookingOutcome> answers = atOnce(keys.stream().map(key -> booking(key, 0)).toList());
    Map<Integer, Set<BookingOutcome>> byKey = byKey(keys, answers);
    assertThat(byKey.values()).allSatisfy(all -> assertThat(all).hasSize(1));
    assertThat(byKey.values().stream().filter(all -> all.contains(new Refused(Reason.FULL))))
        .hasSize(KEYS - seats);
    assertThat(taken()).isEqualTo(seats).isEqualTo(store.bookings.size());
  }

  @Test
  void a_seat_is_given_back_once_however_often_that_is_asked() throws Exception {
    open(KEYS);
    List<Booked> held = new ArrayList<>();
    for (int key = 0; key < KEYS; key++) {
      held.add((Booked) booking(key, 0).call());
    }
    List<Integer> keys = deliveries(new Random(300));
    List<CancelOutcome> answers =
        atOnce(keys.stream().map(key -> cancelling(held.get(key))).toList());
    assertThat(Collections.frequency(answers, CancelOutcome.CANCELLED)).isEqualTo(KEYS);
    assertThat(Collections.frequency(answers, CancelOutcome.ALREADY_CANCELLED))
        .isEqualTo(keys.size() - KEYS);
    assertThat(taken()).isZero();
  }

  /** Each key one to five times, in any order. */
  private static List<Integer> deliveries(Random random) {
    List<Integer> keys = new ArrayList<>();
    for (int key = 0; key < KEYS; key++) {
      keys.addAll(Collections.nCopies(1 + random.nextInt(MOST), key));
    }
    Collections.shuffle(keys, random);
    return keys;
  }

  private static Map<Integer, Set<BookingOutcome>> byKey(
      List<Integer> keys, List<BookingOutcome> answers) {
    Map<Integer, Set<BookingOutcome>> byKey = new TreeMap<>();
    for (int i = 0; i < answers.size(); i++) {
      byKey.computeIfAbsent(keys.get(i), none -> new HashSet<>()).add(answers.get(i));
    }
    return byKey;
  }

  private void open(int seats) throws Exception {
    store.bookings.clear();
    store.slots.clear();
    store.sessions.clear();
    trail.notes.clear();
    writes = 0;
    Instant start = NOW.plus(Duration.ofDays(6));
    store.addSession(
        new SupportSession(
            1,
            "first-steps",
            "hirose-center",
            start,
            start.plusSeconds(5400),
            NOW,
            start,
            seats,
            0));
    store.beforeWriting =
        () -> {
          if (++writes % 3 == 0) {
            throw new SeatConflict("somebody else was there first");
          }
        };
    seals = SeatWorkshop.seals(folder);
    SeatWorkshop.set(
        lanes, "rounds", SeatWorkshop.rounds(store, trail, Clock.fixed(NOW, ZoneOffset.UTC)));
    SeatWorkshop.set(lanes, "pins", SeatWorkshop.pins(store, seals, new FreeGuesses()));
  }

  private int taken() {
    return store.sessions.get(1L).taken();
  }

  /** The wish of a key; its other body is of another name. */
  private Callable<BookingOutcome> booking(int key, int body) {
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF,
            body == 0 ? "ヤスギ ハナコ" : "ヤスギ タロウ",
            "0854%06d".formatted(key),
            Set.of(),
            Attendee.Reminder.NONE);
    BookSeat wish = new BookSeat(1, "key-%032d".formatted(key), attendee);
    return () -> seating().seat(wish, BookingView.Channel.ONLINE);
  }

  private Callable<CancelOutcome> cancelling(Booked booked) {
    SeatAct back = // the PIN was right: those are tried in lanes of their own
        new SeatAct.GiveBack(booked.number().value(), 1, false, trail.later(null));
    return () -> lanes.submit(back).cancel();
  }

  /** As the container makes one for each call. */
  private Seating seating() throws Exception {
    Seating seating = new Seating();
    AuditDetails details = new AuditDetails();
    details.begin(null);
    SeatWorkshop.set(seating, "store", store);
    SeatWorkshop.set(seating, "lanes", lanes);
    SeatWorkshop.set(seating, "seals", seals);
    SeatWorkshop.set(seating, "guesses", new FreeGuesses());
    SeatWorkshop.set(seating, "trail", trail);
    SeatWorkshop.set(seating, "details", details);
    SeatWorkshop.set(seating, "context", new CallerContext());
    return seating;
  }

  /** So many threads begin together and go on until every call is answered. */
  private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(IN_FLIGHT);
    try {
      CyclicBarrier together = new CyclicBarrier(IN_FLIGHT);
      List<Future<T>> begun = new ArrayList<>();
      for (int i = 0; i < calls.size(); i++) {
        Callable<T> call = calls.get(i);
        boolean first = i < IN_FLIGHT;
        begun.add(
            threads.submit(
                () -> {
                  if (first) {
                    together.await();
                  }
                  return call.call();
                }));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> one : begun) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
