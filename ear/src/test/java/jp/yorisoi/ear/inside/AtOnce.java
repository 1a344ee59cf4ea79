package jp.yorisoi.ear.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** Several acts that begin at the same moment. */
final class AtOnce {
  private AtOnce() {}

  /** Begins all of them together; their answers stand in the same order. */
  static <T> List<Future<T>> begun(List<Callable<T>> acts, ThreadFactory threads) {
    CyclicBarrier line = new CyclicBarrier(acts.size());
    ExecutorService hands = Executors.newFixedThreadPool(acts.size(), threads);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> act : acts) {
        running.add(
            hands.submit(
                () -> {
                  line.await();
                  return act.call();
                }));
      }
      return running;
    } finally {
      hands.shutdown();
    }
  }
}
