package jp.yorisoi.ejb.support.plan;

import java.util.List;
import jp.yorisoi.ejb.support.domain.Utilisation;

/**
 * Seats of a week beside those of the weeks before.
 *
 * @param key id of a place or a kind, or the Monday of the week
 * @param taken seats taken
 * @param capacity seats there are
 * @param percent taken seats of a hundred
 * @param percentBefore the same in the weeks before
 * @param change so many points of a hundred more than before, or fewer
 * @param comparable whether there are seats in this week and in the weeks before
 */
public record UseLine(
    String key,
    int taken,
    int capacity,
    int percent,
    int percentBefore,
    int change,
    boolean comparable) {

  static List<UseLine> of(List<Utilisation.Use> uses) {
    return uses.stream()
        .map(
            use ->
                new UseLine(
                    use.key(),
                    use.taken(),
                    use.capacity(),
                    use.percent(),
                    use.percentBefore(),
                    use.change(),
                    use.comparable()))
        .toList();
  }
}
