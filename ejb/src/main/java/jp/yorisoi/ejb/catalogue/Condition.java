package jp.yorisoi.ejb.catalogue;

import java.util.List;
import java.util.Optional;
import jp.yorisoi.policy.definition.Node;

/**
 * When something is asked: a field has one of some answers. Written {@code account-kind = own} or
 * {@code pension-kind = employee | mutual-aid}.
 *
 * @param fieldId the field looked at; of a repeated group, the entry with the same index
 * @param values the answers that make it hold
 */
public record Condition(String fieldId, List<String> values) {

  /** Takes a copy of the answers. */
  public Condition {
    values = List.copyOf(values);
  }

  /**
   * Whether it holds.
   *
   * @param answers what was answered so far
   * @param index 0-based entry of a repeated group, 0 outside of one
   * @return false while the field is unanswered
   */
  public boolean holds(Answers answers, int index) {
    return values.contains(answers.value(fieldId, index));
  }

  static Condition parse(String written) {
    String[] sides = written.split("=", 2);
    if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
      throw new IllegalArgumentException("a condition reads: field = answer | answer");
    }
    return new Condition(
        sides[0].strip(), List.of(sides[1].split("\\|")).stream().map(String::strip).toList());
  }

  static Optional<Condition> optional(Node parent, String name) {
    return parent.optionalText(name).map(written -> parent.parsed(name, Condition::parse));
  }
}
