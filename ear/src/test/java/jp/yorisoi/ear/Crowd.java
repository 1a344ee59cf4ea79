package jp.yorisoi.ear;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** So many people asking for a page again and again that there is no room for all of them. */
final class Crowd {
  /** Six pages at once for each core, and as many waiting, is what there is room for. */
  private static final int PEOPLE = 12 * Runtime.getRuntime().availableProcessors() + 40;

  private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
  private volatile boolean there = true;

  Crowd(RunningSystem system, String path) {
    IntStream.range(0, PEOPLE).forEach(each -> people.submit(() -> ask(system, path)));
  }

  private void ask(RunningSystem system, String path) {
    Resident resident = new Resident(system);
    while (there) {
      resident.open(path);
    }
  }

  /** They go home. */
  void leave() throws InterruptedException {
    there = false;
    people.shutdown();
    if (!people.awaitTermination(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("somebody still waits for an answer");
    }
  }
}
