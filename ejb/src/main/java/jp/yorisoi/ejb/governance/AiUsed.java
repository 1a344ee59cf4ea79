package jp.yorisoi.ejb.governance;

import java.util.HashSet;
import java.util.Set;
import jp.yorisoi.policy.city.AiPace;

/**
 * What one person had compared with the register within the last hour.
 *
 * @param checks texts
 * @param persons residents whose names were found in them, by addressee number
 */
public record AiUsed(int checks, Set<String> persons) {
  static final AiUsed NOTHING = new AiUsed(0, Set.of());

  /** Takes a copy. */
  public AiUsed {
    persons = Set.copyOf(persons);
  }

  /** Whether no further text may be compared. */
  boolean isUp(AiPace pace) {
    return checks >= pace.checks() || persons.size() > pace.persons();
  }

  /** Whether what was found now is more than somebody may find. */
  boolean isUpWith(Set<String> found, AiPace pace) {
    Set<String> all = new HashSet<>(persons);
    all.addAll(found);
    return all.size() > pace.persons();
  }

  /** Whom somebody found stays out of logs. */
  @Override
  public String toString() {
    return checks + ", " + persons.size();
  }
}
