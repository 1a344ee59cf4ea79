package jp.yorisoi.ejb.catalogue;

import java.util.Optional;
import jp.yorisoi.policy.definition.Node;

/**
 * Whether an answer or document must be given: always, never, or when a condition holds.
 *
 * @param always true when it must be given whenever it is asked
 * @param when the condition under which it must be given
 */
public record Requirement(boolean always, Optional<Condition> when) {

  /**
   * Whether it must be given.
   *
   * @param answers what was answered so far
   * @param index 0-based entry of a repeated group, 0 outside of one
   * @return true when leaving it out is a problem
   */
  public boolean holds(Answers answers, int index) {
    return always || when.map(condition -> condition.holds(answers, index)).orElse(false);
  }

  static Requirement parse(String written) {
    return switch (written) {
      case "yes" -> new Requirement(true, Optional.empty());
      case "no" -> new Requirement(false, Optional.empty());
      default -> new Requirement(false, Optional.of(Condition.parse(written)));
    };
  }

  static Requirement of(Node parent, String name) {
    return parent.parsed(name, Requirement::parse);
  }
}
