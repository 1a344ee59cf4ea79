package jp.yorisoi.bench.page;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import jp.yorisoi.bench.measure.ProcessFigures;

/** A few visitors who ask for one page again and again, bounded in time and count. */
final class PageLoad {
  private static final int OK = 200;
  private static final int MOST = 100_000;
  private static final double NANOS = 1e9;

  private final List<Visitor> visitors;
  private final String path;
  private final Predicate<String> isThePage;
  private final List<Long> pids;

  /**
   * A load that was not run yet.
   *
   * @param visitors who asks, each one request at a time
   * @param path which page
   * @param isThePage whether a body is the page that was meant
   * @param pids processes whose processor time counts
   */
  PageLoad(List<Visitor> visitors, String path, Predicate<String> isThePage, List<Long> pids) {
    this.visitors = List.copyOf(visitors);
    this.path = path;
    this.isThePage = isThePage;
    this.pids = List.copyOf(pids);
  }

  PageSample run(Duration time) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(visitors.size());
    AtomicInteger left = new AtomicInteger(MOST);
    AtomicInteger wrong = new AtomicInteger();
    try {
      long cpuBefore = cpuMillis();
      long start = System.nanoTime();
      long until = start + time.toNanos();
      List<Callable<Integer>> all = new ArrayList<>();
      visitors.forEach(one -> all.add(() -> ask(one, until, left, wrong)));
      int requests = 0;
      for (Future<Integer> count : threads.invokeAll(all)) {
        requests += count.get();
      }
      double seconds = (System.nanoTime() - start) / NANOS;
      return new PageSample(requests, seconds, cpuMillis() - cpuBefore, wrong.get());
    } finally {
      threads.shutdownNow();
    }
  }

  private int ask(Visitor visitor, long until, AtomicInteger left, AtomicInteger wrong)
      throws IOException, InterruptedException {
    int count = 0;
    while (System.nanoTime() < until && left.getAndDecrement() > 0) {
      HttpResponse<String> answer = visitor.get(path);
      if (answer.statusCode() != OK || !isThePage.test(answer.body())) {
        wrong.incrementAndGet();
      }
      count++;
    }
    return count;
  }

  private long cpuMillis() throws IOException {
    long sum = 0;
    for (long pid : pids) {
      sum += ProcessFigures.of(pid).cpuMillis();
    }
    return sum;
  }
}
