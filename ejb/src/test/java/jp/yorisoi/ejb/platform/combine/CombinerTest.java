package jp.yorisoi.ejb.platform.combine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CombinerTest {
  private static final int SPOILT = -1;
  private static final int BROKEN = -2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ExecutorService callers = Executors.newCachedThreadPool();
  private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());
  private CountDownLatch firstBegun;
  private CountDownLatch goOn;

  @BeforeEach
  void begin() {
    firstBegun = new CountDownLatch(1);
    goOn = new CountDownLatch(1);
    groups.clear();
  }

  @AfterEach
  void stop() {
    callers.shutdownNow();
  }

  @Test
  void one_caller_waits_for_nobody() {
    Combiner<Integer, Integer> combiner = combiner(this::doubled, 64);
    assertThat(combiner.submit(21)).isEqualTo(42);
    assertThat(groups).containsExactly(List.of(21));
  }

  @Test
  void those_who_come_meanwhile_are_done_together_in_the_order_they_came() throws Exception {
    Combiner<Integer, Integer> combiner = combiner(this::held, 3);
    List<Future<Integer>> answers = submitted(combiner, 1, 2, 3, 4, 5);
    goOn.countDown();
    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i).get(5, TimeUnit.SECONDS)).isEqualTo(2 * (i + 1));
    }
    assertThat(groups).containsExactly(List.of(1), List.of(2, 3, 4), List.of(5));
  }

  @Test
  void a_group_takes_along_who_fits_and_came_while_it_made_ready_and_nobody_overtakes()
      throws Exception {
    Combiner<Integer, Integer> combiner =
        Combiner.gathering(
            group -> {
              await();
              group.admit(act -> act < 10);
              return doubled(group.acts());
            },
            CombinerTest::isSpoilt,
            4,
            PATIENCE);
    List<Future<Integer>> answers = submitted(combiner, 1, 2, 3, 20, 4);
    goOn.countDown();
    for (Future<Integer> one : answers) {
      assertThat(one.get(5, TimeUnit.SECONDS)).isEven();
    }
    assertThat(groups.get(0)).containsExactly(1, 2, 3);
    assertThat(groups.get(1)).containsExactly(20, 4);
  }

  @Test
  void a_group_that_takes_others_along_is_tried_alone_with_them_when_one_spoils_it()
      throws Exception {
    Combiner<Integer, Integer> combiner =
        Combiner.gathering(
            group -> {
              await();
              group.admit(act -> true);
              return doubled(group.acts());
            },
            CombinerTest::isSpoilt,
            3,
            PATIENCE);
    List<Future<Integer>> answers = submitted(combiner, 1, SPOILT, 2, 3);
    goOn.countDown();
    assertThat(answers.get(0).get(5, TimeUnit.SECONDS)).isEqualTo(2);
    assertThat(answers.get(2).get(5, TimeUnit.SECONDS)).isEqualTo(4);
    assertThat(answers.get(3).get(5, TimeUnit.SECONDS)).isEqualTo(6);
    assertThatThrownBy(() -> answers.get(1).get(5, TimeUnit.SECONDS)).hasRootCauseMessage("spoilt");
    assertThat(groups).startsWith(List.of(1, SPOILT, 2), List.of(1), List.of(SPOILT), List.of(2));
  }

  @Test
  void an_act_that_fails_spoils_none_of_the_others() throws Exception {
    Combiner<Integer, Integer> combiner = combiner(this::held, 64);
    List<Future<Integer>> answers = submitted(combiner, 1, 2, SPOILT, 3);
    goOn.countDown();
    assertThat(answers.get(1).get(5, TimeUnit.SECONDS)).isEqualTo(4);
    assertThat(answers.get(3).get(5, TimeUnit.SECONDS)).isEqualTo(6);
    assertThatThrownBy(() -> answers.get(2).get(5, TimeUnit.SECONDS)).hasRootCauseMessage("spoilt");
    assertThat(groups)
        .containsExactly(
            List.of(1), List.of(2, SPOILT, 3), List.of(2), List.of(SPOILT), List.of(3));
  }

  @Test
  void an_act_that_fails_alone_is_not_tried_again_and_nothing_of_it_is_logged() {
    Combiner<Integer, Integer> combiner = combiner(this::doubled, 64);
    assertThat(logged(() -> assertThatThrownBy(() -> combiner.submit(SPOILT)).hasMessage("spoilt")))
        .isEmpty();
    assertThat(groups).containsExactly(List.of(SPOILT));
  }

  @Test
  void a_group_that_is_tried_alone_is_logged_once_without_what_the_database_said() {
    Combiner<Integer, Integer> combiner = combiner(this::held, 64);
    assertThat(
            logged(
                () -> {
                  List<Future<Integer>> answers = submitted(combiner, 1, 2, SPOILT);
                  goOn.countDown();
                  assertThat(answers.get(1).get(5, TimeUnit.SECONDS)).isEqualTo(4);
                  assertThatThrownBy(() -> answers.get(2).get(5, TimeUnit.SECONDS)).isNotNull();
                }))
        .containsExactly("2 acts are tried alone: class java.lang.IllegalArgumentException");
  }

  @Test
  void a_group_grows_no_larger_than_it_may() throws Exception {
    for (int most = 1; most <= 2; most++) {
      Combiner<Integer, Integer> combiner =
          Combiner.gathering(
              group -> {
                await();
                group.admit(act -> true);
                return doubled(group.acts());
              },
              CombinerTest::isSpoilt,
              most,
              PATIENCE);
      begin();
      List<Future<Integer>> answers = submitted(combiner, 1, 2, 3);
      goOn.countDown();
      for (Future<Integer> one : answers) {
        one.get(5, TimeUnit.SECONDS);
      }
      assertThat(groups).hasSize(4 - most);
      assertThat(groups.get(0)).hasSize(most);
    }
  }

  @Test
  void who_is_interrupted_while_waiting_gets_the_answer_and_stays_interrupted() throws Exception {
    Combiner<Integer, Integer> combiner = combiner(this::held, 64);
    submitted(combiner, 1);
    Thread[] waits = new Thread[1];
    Future<Boolean> interrupted =
        callers.submit(
            () -> {
              waits[0] = Thread.currentThread();
              assertThat(combiner.submit(2)).isEqualTo(4);
              return Thread.interrupted();
            });
    awaitsTurn(waits);
    waits[0].interrupt();
    while (waits[0].isInterrupted()) { // taken note of, and waiting again
      Thread.onSpinWait();
    }
    goOn.countDown();
    assertThat(interrupted.get(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void a_group_that_may_have_been_committed_is_not_done_again() throws Exception {
    Combiner<Integer, Integer> combiner = combiner(this::held, 64);
    List<Future<Integer>> answers = submitted(combiner, 1, 2, BROKEN);
    goOn.countDown();
    assertThat(answers.get(0).get(5, TimeUnit.SECONDS)).isEqualTo(2);
    for (Future<Integer> one : answers.subList(1, 3)) {
      assertThatThrownBy(() -> one.get(5, TimeUnit.SECONDS)).hasRootCauseMessage("broken");
    }
    assertThat(groups).containsExactly(List.of(1), List.of(2, BROKEN));
  }

  @Test
  void an_error_reaches_those_of_its_group_and_the_next_are_done() throws Exception {
    boolean[] failed = new boolean[1];
    Combiner<Integer, Integer> combiner =
        combiner(
            acts -> {
              if (!failed[0]) {
                failed[0] = true;
                throw new StackOverflowError("deep");
              }
              return doubled(acts);
            },
            64);
    assertThatThrownBy(() -> combiner.submit(1)).isInstanceOf(StackOverflowError.class);
    assertThat(combiner.submit(2)).isEqualTo(4);
  }

  @Test
  void who_has_waited_too_long_for_a_turn_is_sent_away_and_never_done() throws Exception {
    Combiner<Integer, Integer> combiner =
        new Combiner<>(this::held, CombinerTest::isSpoilt, 64, Duration.ofMillis(20));
    List<Future<Integer>> answers = submitted(combiner, 1);
    assertThatThrownBy(() -> combiner.submit(2)).isInstanceOf(TooBusy.class);
    goOn.countDown();
    assertThat(answers.get(0).get(5, TimeUnit.SECONDS)).as("it was taken").isEqualTo(2);
    assertThat(combiner.submit(3)).isEqualTo(6);
    assertThat(groups).containsExactly(List.of(1), List.of(3));
  }

  @Test
  void an_interrupted_caller_spoils_no_group_gets_its_answer_and_stays_interrupted() {
    Combiner<Integer, Integer> combiner =
        combiner(
            acts -> {
              assertThat(Thread.currentThread().isInterrupted()).isFalse();
              return doubled(acts);
            },
            64);
    Thread.currentThread().interrupt();
    assertThat(combiner.submit(2)).isEqualTo(4);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void nobody_is_forgotten_and_nobody_done_twice_in_a_rush() throws Exception {
    AtomicInteger together = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Combiner<Integer, Integer> combiner =
        combiner(
            acts -> {
              assertThat(together.incrementAndGet()).as("one at a time").isEqualTo(1);
              done.addAndGet(acts.size());
              together.decrementAndGet();
              return acts.stream().map(act -> 2 * act).toList();
            },
            16);
    List<Future<Boolean>> all = new ArrayList<>();
    for (int caller = 0; caller < 32; caller++) {
      int first = caller * 1_000;
      all.add(
          callers.submit(
              () -> {
                boolean right = true;
                for (int act = first; act < first + 1_000; act++) {
                  right &= combiner.submit(act) == 2 * act;
                }
                return right;
              }));
    }
    for (Future<Boolean> one : all) {
      assertThat(one.get(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(done).hasValue(32_000);
  }

  /** The first leads and is held; each further one is in the queue before the next comes. */
  private List<Future<Integer>> submitted(Combiner<Integer, Integer> combiner, int... acts)
      throws Exception {
    List<Future<Integer>> answers = new ArrayList<>();
    for (int act : acts) {
      Thread[] caller = new Thread[1];
      answers.add(
          callers.submit(
              () -> {
                caller[0] = Thread.currentThread();
                return combiner.submit(act);
              }));
      if (answers.size() == 1) {
        assertThat(firstBegun.await(5, TimeUnit.SECONDS)).isTrue();
      } else {
        awaitsTurn(caller);
      }
    }
    return answers;
  }

  private static void awaitsTurn(Thread[] caller) {
    while (caller[0] == null || caller[0].getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }

  private interface Act {
    void run() throws Exception;
  }

  /** What the combiner logs meanwhile. */
  private static List<String> logged(Act act) {
    List<String> lines = Collections.synchronizedList(new ArrayList<>());
    Logger logger = Logger.getLogger(Combiner.class.getName());
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            lines.add(line.getMessage());
          }

          @Override
          public void flush() {
            // nothing is kept back
          }

          @Override
          public void close() {
            // nothing is open
          }
        };
    logger.addHandler(handler);
    try {
      act.run();
    } catch (Exception unexpected) {
      throw new AssertionError(unexpected);
    } finally {
      logger.removeHandler(handler);
    }
    return List.copyOf(lines);
  }

  private static Combiner<Integer, Integer> combiner(
      Function<List<Integer>, List<Integer>> together, int most) {
    return new Combiner<>(together, CombinerTest::isSpoilt, most, PATIENCE);
  }

  private static boolean isSpoilt(RuntimeException refused) {
    return "spoilt".equals(refused.getMessage());
  }

  private List<Integer> held(List<Integer> acts) {
    await();
    return doubled(acts);
  }

  private void await() {
    firstBegun.countDown();
    try {
      assertThat(goOn.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private List<Integer> doubled(List<Integer> acts) {
    groups.add(List.copyOf(acts));
    if (acts.contains(BROKEN)) {
      throw new IllegalStateException("broken");
    }
    if (acts.contains(SPOILT)) {
      throw new IllegalArgumentException("spoilt");
    }
    return acts.stream().map(act -> 2 * act).toList();
  }
}
