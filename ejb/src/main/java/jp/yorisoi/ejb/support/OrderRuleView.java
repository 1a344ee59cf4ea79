package jp.yorisoi.ejb.support;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.yorisoi.ejb.support.domain.OrderRule;

/**
 * The published rule of waiting lists.
 *
 * @param version its number
 * @param points what each circumstance counts, by its code, most first
 * @param hours for how many hours a seat is held
 * @param nearWithinHours so many hours before bookings close it is held for a shorter time
 * @param nearHours for how many hours it is held then
 * @param from no offer ends earlier in the day
 * @param until no offer ends later in the day
 * @param tickets how many tickets everybody has in a draw; each point gives one more
 */
public record OrderRuleView(
    int version,
    Map<String, Integer> points,
    long hours,
    long nearWithinHours,
    long nearHours,
    LocalTime from,
    LocalTime until,
    int tickets) {

  static OrderRuleView of(OrderRule rule) {
    Map<String, Integer> points = new LinkedHashMap<>();
    rule.points().entrySet().stream()
        .sorted(Map.Entry.comparingByValue((a, b) -> Integer.compare(b, a)))
        .forEach(one -> points.put(one.getKey().name().toLowerCase(Locale.ROOT), one.getValue()));
    return new OrderRuleView(
        rule.version(),
        points,
        rule.term().hours().toHours(),
        rule.term().nearWithin().toHours(),
        rule.term().nearHours().toHours(),
        rule.term().from(),
        rule.term().until(),
        rule.tickets());
  }
}
