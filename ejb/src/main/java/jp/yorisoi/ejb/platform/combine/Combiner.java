package jp.yorisoi.ejb.platform.combine;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Brings acts of many callers together, so that they are committed in groups instead of one by one
 * while each waits for the row of the other.
 *
 * <p>There is no thread for it: the caller that comes first does what is waiting, and those that
 * come meanwhile wait; when it is done the one that has waited longest goes on. So acts are done in
 * the order they came, nobody works for others once their own act is done, and each caller is
 * answered only after the group of its act has been committed.
 *
 * <p>A group that one act can have spoilt is tried again one by one. Any other failure is that of
 * the whole group: what may have been committed is never done again.
 *
 * @param <A> an act
 * @param <R> its result
 */
public final class Combiner<A, R> {
  private static final System.Logger LOG = System.getLogger(Combiner.class.getName());

  private final Function<Group<A>, List<R>> together;
  private final Predicate<RuntimeException> spoiltByOne;
  private final int most;
  private final Duration patience;
  private final Queue<Waiting<A, R>> queue = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean led = new AtomicBoolean();

  /**
   * A combiner.
   *
   * @param together does acts in one transaction, all or none, and gives their results in the same
   *     order; called by one thread at a time
   * @param spoiltByOne whether a failure undid the group for certain and may be of one act's making
   * @param most how many acts one group has at most
   * @param patience how long an act waits for its turn before its caller is sent away
   */
  public Combiner(
      Function<List<A>, List<R>> together,
      Predicate<RuntimeException> spoiltByOne,
      int most,
      Duration patience) {
    this(most, patience, spoiltByOne, group -> together.apply(group.acts()));
  }

  private Combiner(
      int most,
      Duration patience,
      Predicate<RuntimeException> spoiltByOne,
      Function<Group<A>, List<R>> together) {
    this.together = together;
    this.spoiltByOne = spoiltByOne;
    this.most = most;
    this.patience = patience;
  }

  /**
   * A combiner whose groups can take along who comes while they make ready.
   *
   * @param together does acts in one transaction, all or none, and gives the results of all that
   *     are in the group then, in their order
   * @param spoiltByOne whether a failure undid the group for certain and may be of one act's making
   * @param most how many acts one group has at most
   * @param patience how long an act waits for its turn before its caller is sent away
   * @param <A> an act
   * @param <R> its result
   * @return the combiner
   */
  public static <A, R> Combiner<A, R> gathering(
      Function<Group<A>, List<R>> together,
      Predicate<RuntimeException> spoiltByOne,
      int most,
      Duration patience) {
    return new Combiner<>(most, patience, spoiltByOne, together);
  }

  /**
   * Has an act done, and waits until it is.
   *
   * @param act what to do
   * @return its result, after the commit
   * @throws TooBusy when its turn did not come in time; it was not and will not be done
   * @throws RuntimeException what the act, or its group, failed with
   */
  public R submit(A act) {
    boolean interrupted = Thread.interrupted(); // what is committed for many cannot be called off
    Waiting<A, R> mine = new Waiting<>(act, Thread.currentThread());
    queue.add(mine);
    long until = System.nanoTime() + patience.toNanos();
    while (!mine.done && !isSentAway(mine, until)) {
      if (led.compareAndSet(false, true)) {
        lead();
      } else {
        LockSupport.parkNanos(this, Math.max(1, until - System.nanoTime()));
        interrupted |= Thread.interrupted();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return mine.result();
  }

  /** Only who stands in the queue still can be sent away; an act that was taken is awaited. */
  private boolean isSentAway(Waiting<A, R> mine, long until) {
    if (System.nanoTime() - until < 0) {
      return false;
    }
    if (queue.remove(mine)) {
      mine.failure = new TooBusy();
      return true;
    }
    LockSupport.parkNanos(this, Duration.ofMillis(50).toNanos());
    return false;
  }

  /** Who leads next begins before the group is answered: waking up many takes its time. */
  private void lead() {
    List<Waiting<A, R>> group = next();
    try {
      group(group);
    } finally {
      led.set(false);
      Waiting<A, R> longest = queue.peek();
      if (longest != null) {
        LockSupport.unpark(longest.thread);
      }
      group.forEach(Waiting::answer);
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
    if (!group.isEmpty()
        && !isDone(group, fitting -> arrived(group, fitting))
        && group.size() > 1) {
      group.forEach(one -> isDone(List.of(one), fitting -> List.of()));
    }
  }

  /** Takes along who has come meanwhile. Only who leads takes out of the queue in its order. */
  private List<A> arrived(List<Waiting<A, R>> group, Predicate<A> fitting) {
    List<A> acts = new ArrayList<>();
    Waiting<A, R> next = group.size() < most ? queue.peek() : null;
    while (next != null && fitting.test(next.act)) {
      if (queue.remove(next)) { // who was sent away just now is not there any more
        group.add(next);
        acts.add(next.act);
      }
      next = group.size() < most ? queue.peek() : null;
    }
    return acts;
  }

  /** Does acts together; false when they were undone and may be tried alone. */
  private boolean isDone(List<Waiting<A, R>> some, Function<Predicate<A>, List<A>> arrivals) {
    try {
      List<R> results =
          together.apply(new Group<>(some.stream().map(one -> one.act).toList(), arrivals));
      for (int i = 0; i < some.size(); i++) {
        some.get(i).result = results.get(i);
        some.get(i).failure = null;
      }
      return true;
    } catch (RuntimeException | Error refused) {
      some.forEach(one -> one.failure = refused);
      boolean spoilt = refused instanceof RuntimeException one && spoiltByOne.test(one);
      if (spoilt && some.size() > 1) {
        // not its message: a database names the values that met
        LOG.log(Level.WARNING, some.size() + " acts are tried alone: " + refused.getClass());
      }
      return !spoilt;
    }
  }

  private static final class Waiting<A, R> {
    private final A act;
    private final Thread thread;
    private R result;
    private Throwable failure;
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
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure != null) {
        throw (RuntimeException) failure;
      }
      return result;
    }
  }
}
