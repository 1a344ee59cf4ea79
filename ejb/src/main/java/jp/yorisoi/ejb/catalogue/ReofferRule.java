package jp.yorisoi.ejb.catalogue;

import java.time.LocalTime;
import jp.yorisoi.policy.definition.Node;

/**
 * How long a seat of the next stop is held for somebody whose stop of the vehicle is not made.
 *
 * @param hours how long, as a rule
 * @param beforeMinutes so long before the stop it ends at the latest
 * @param shortestMinutes a stop that leaves less time to answer is not offered
 * @param from it ends no earlier in the day
 * @param until it ends no later in the day
 */
public record ReofferRule(
    int hours, int beforeMinutes, int shortestMinutes, LocalTime from, LocalTime until) {

  static ReofferRule of(Node node) {
    return new ReofferRule(
        node.number("hours", 0),
        node.number("beforeMinutes", 0),
        node.number("shortestMinutes", 0),
        LocalTime.parse(node.text("from")),
        LocalTime.parse(node.text("until")));
  }
}
