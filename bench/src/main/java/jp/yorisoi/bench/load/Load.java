package jp.yorisoi.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jp.yorisoi.bench.measure.ProcessFigures;

/**
 * Runs one load: fills all sessions, then knocks for the measured time, then fills them again, so
 * that the oracle finds every seat of the sessions taken if none was lost.
 */
public final class Load {
  private static final int HUNDRED = 100;
  private static final int FILLERS = 8;
  private static final int MOST_SEATS = 5000;
  private static final int MICROS = 1000;
  private static final long NANOS_A_MILLI = 1_000_000;
  private static final double SLOW = 0.99;

  private final LoadPlan plan;
  private final ThreadFactory threads;
  private final Ledger ledger;

  /**
   * A load that was not run yet.
   *
   * @param plan its bounds
   * @param door where to knock
   * @param threads makes the callers' threads
   */
  public Load(LoadPlan plan, Door door, ThreadFactory threads) {
    this.plan = plan;
    this.threads = threads;
    this.ledger = new Ledger(door, plan.firstPerson());
  }

  /**
   * Runs it once.
   *
   * @return what came of it
   * @throws Exception when a caller broke down; failures of the door are counted instead
   */
  public LoadReport run() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(plan.callers(), threads);
    try {
      fill(callers);
      List<Long> before = cpuMillis();
      AtomicLong began = new AtomicLong();
      long[] times = knock(callers, began);
      long nanos = System.nanoTime() - began.get();
      List<Long> after = cpuMillis();
      fill(callers);
      Arrays.sort(times);
      return new LoadReport(
          times.length,
          nanos,
          IntStream.range(0, before.size()).mapToObj(i -> after.get(i) - before.get(i)).toList(),
          times[times.length / 2] / MICROS,
          times[(int) (times.length * SLOW)] / MICROS,
          ledger.bookAnswers(),
          ledger.cancelAnswers(),
          ledger.failures(),
          ledger.complaints(),
          ledger.entries());
    } finally {
      callers.shutdownNow();
    }
  }

  private void fill(ExecutorService callers) throws Exception {
    int fillers = Math.min(Math.min(FILLERS, plan.callers()), plan.sessions().size());
    all(
        callers,
        fillers,
        filler -> {
          for (int at = filler; at < plan.sessions().size(); at += fillers) {
            long session = plan.sessions().get(at);
            int tries = 0;
            while (!ledger.bookAnew(session)) {
              if (++tries > MOST_SEATS) {
                throw new IllegalStateException("session " + session + " never gets full");
              }
            }
          }
          return new long[0];
        });
  }

  /** The measured time begins when the last caller is ready. */
  private long[] knock(ExecutorService callers, AtomicLong began) throws Exception {
    AtomicInteger left = new AtomicInteger(plan.most());
    CountDownLatch together = new CountDownLatch(plan.callers());
    return all(
        callers,
        plan.callers(),
        caller -> {
          together.countDown();
          together.await();
          began.compareAndSet(0, System.nanoTime());
          return knockAlone(left, began.get() + plan.millis() * NANOS_A_MILLI);
        });
  }

  private long[] knockAlone(AtomicInteger left, long until) {
    long[] times = new long[1024];
    int count = 0;
    long now = System.nanoTime();
    do {
      attempt();
      long end = System.nanoTime();
      if (count == times.length) {
        times = Arrays.copyOf(times, 2 * count);
      }
      times[count++] = end - now;
      now = end;
    } while (now < until && left.decrementAndGet() > 0);
    return Arrays.copyOf(times, count);
  }

  private void attempt() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long session = plan.sessions().get(random.nextInt(plan.sessions().size()));
    int draw = random.nextInt(HUNDRED);
    if (draw < LoadPlan.CANCEL_PERCENT) {
      ledger.cancelOne(session);
    } else if (draw < LoadPlan.CANCEL_PERCENT + LoadPlan.DUPLICATE_PERCENT) {
      ledger.bookAgain(session);
    } else {
      ledger.bookAnew(session);
    }
  }

  private interface Part {
    long[] run(int number) throws InterruptedException;
  }

  private static long[] all(ExecutorService callers, int count, Part part) throws Exception {
    List<Callable<long[]>> parts = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      int mine = number;
      parts.add(() -> part.run(mine));
    }
    List<long[]> times = new ArrayList<>();
    for (Future<long[]> one : callers.invokeAll(parts)) {
      times.add(result(one));
    }
    return times.stream().flatMapToLong(Arrays::stream).toArray();
  }

  private static long[] result(Future<long[]> part) throws InterruptedException {
    try {
      return part.get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException("a caller broke down", broken.getCause());
    }
  }

  private List<Long> cpuMillis() throws IOException {
    List<Long> millis = new ArrayList<>();
    for (long pid : plan.pids()) {
      millis.add(ProcessFigures.of(pid).cpuMillis());
    }
    return millis;
  }
}
