package jp.yorisoi.ejb.platform.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Acts that are done together. Whoever does them may take along, once, those that came while it was
 * making ready: waiting for a row is time in which others come, and they need not wait for the next
 * group.
 *
 * @param <A> an act
 */
public final class Group<A> {
  private final List<A> acts;
  private final Function<Predicate<A>, List<A>> arrivals;

  Group(List<A> acts, Function<Predicate<A>, List<A>> arrivals) {
    this.acts = new ArrayList<>(acts);
    this.arrivals = arrivals;
  }

  /**
   * A group nobody comes to.
   *
   * @param acts in their order
   * @param <A> an act
   * @return the group
   */
  public static <A> Group<A> of(List<A> acts) {
    return new Group<>(acts, fitting -> List.of());
  }

  /** The acts, in the order they came. */
  public List<A> acts() {
    return List.copyOf(acts);
  }

  /**
   * Takes along who has come meanwhile, as long as each fits; who comes after one that does not
   * waits with it, since nobody overtakes.
   *
   * @param fitting what can be done with the others
   */
  public void admit(Predicate<A> fitting) {
    acts.addAll(arrivals.apply(fitting));
  }
}
