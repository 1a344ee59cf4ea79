package jp.yorisoi.ejb.platform.combine;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Brings acts of many callers together, so that they are committed in groups instead of one by one
 * while each waits for the row of the other.
 *
 * <p>There is no thread for it: the caller that comes first does what is waiting, its own act
 * included, and those that come meanwhile wait; when it is done the one that has waited longest
 * goes on. So nobody works for others longer than one group takes, acts are done in the order they
 * came, and each caller is answered only after the group of its act has been committed.
 *
 * <p>A group that fails as a whole is tried again one by one, so that one act cannot spoil those of
 * others.
 *
 * @param <A> an act
 * @param <R> its result
 */
public final class Combiner<A, R> {
  private static final System.Logger LOG = System.getLogger(Combiner.class.getName());

  private final Function<List<A>, List<R>> together;
  private final int most;
  private final Queue<Waiting<A, R>> queue = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean led = new AtomicBoolean();

  /**
   * A combiner.
   *
   * @param together does acts in one transaction, all or none, and gives their results in the same
   *     order; called by one thread at a time
   * @param most how many acts one group has at most
   */
  public Combiner(Function<List<A>, List<R>> together, int most) {
    this.together = together;
    this.most = most;
  }

  /**
   * Has an act done, and waits until it is.
   *
   * @param act what to do
   * @return its result, after the commit
   * @throws RuntimeException what the act failed with when it was done alone
   */
  public R submit(A act) {
    Waiting<A, R> mine = new Waiting<>(act, Thread.currentThread());
    queue.add(mine);
    boolean interrupted = false;
    while (!mine.done) {
      if (led.compareAndSet(false, true)) {
        lead();
      } else {
        LockSupport.park(this);
        interrupted |= Thread.interrupted(); // what others commit for us cannot be called off
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return mine.result();
  }

  private void lead() {
    try {
      group(next());
    } finally {
      led.set(false);
      Waiting<A, R> longest = queue.peek();
      if (longest != null) {
        LockSupport.unpark(longest.thread);
      }
    }
  }

  private List<Waiting<A, R>> next() {
    List<Waiting<A, R>> group = new ArrayList<>();
    Waiting<A, R> one = queue.poll();
    while (one != null) {
      group.add(one);
      one = group.size() < most ? queue.poll() : null;
    }
    return group;
  }

  private void group(List<Waiting<A, R>> group) {
    try {
      if (group.size() > 1 && !done(group)) {
        group.forEach(one -> done(List.of(one)));
      } else if (group.size() == 1) {
        done(group);
      }
    } finally {
      group.forEach(Waiting::answer);
    }
  }

  /** Does acts together; one alone keeps what it failed with. */
  private boolean done(List<Waiting<A, R>> some) {
    try {
      List<R> results = together.apply(some.stream().map(one -> one.act).toList());
      for (int i = 0; i < some.size(); i++) {
        some.get(i).result = results.get(i);
        some.get(i).failure = null;
      }
      return true;
    } catch (RuntimeException refused) {
      if (some.size() > 1) {
        LOG.log(Level.WARNING, some.size() + " acts together failed, each is tried alone", refused);
      }
      some.forEach(one -> one.failure = refused);
      return false;
    }
  }

  private static final class Waiting<A, R> {
    private final A act;
    private final Thread thread;
    private R result;
    private RuntimeException failure = new IllegalStateException("the group was not done");
    private volatile boolean done;

    Waiting(A act, Thread thread) {
      this.act = act;
      this.thread = thread;
    }

    void answer() {
      done = true; // after result and failure: a volatile write shows them
      LockSupport.unpark(thread);
    }

    R result() {
      if (failure != null) {
        throw failure;
      }
      return result;
    }
  }
}
