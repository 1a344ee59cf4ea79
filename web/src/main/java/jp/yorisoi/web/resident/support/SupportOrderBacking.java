package jp.yorisoi.web.resident.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.support.OrderRuleView;
import jp.yorisoi.ejb.support.OrderRules;
import jp.yorisoi.web.shell.LanguageShown;

/** Page: {@code webapp/resident/support/order.xhtml}. The rule of waiting lists in plain words. */
@Named("supportOrder")
@RequestScoped
public class SupportOrderBacking {
  @Inject private OrderRules rules;
  @Inject private LanguageShown language;
  private List<Line> lines;

  /**
   * A line of the table.
   *
   * @param words what counts
   * @param points how much
   */
  public record Line(String words, int points) {}

  /** What counts, most first (EL). */
  public List<Line> getLines() {
    if (lines == null) {
      lines =
          rule().points().entrySet().stream()
              .map(one -> new Line(text("waiting." + one.getKey()), one.getValue()))
              .toList();
    }
    return lines;
  }

  /** Which version it is (EL). */
  public String getVersion() {
    return text("waiting.order_version", rule().version());
  }

  /** For how long a seat is held (EL). */
  public String getHours() {
    OrderRuleView rule = rule();
    return text("waiting.order_hours", rule.hours(), rule.nearWithinHours(), rule.nearHours());
  }

  /** At what time of the day offers end (EL). */
  public String getDay() {
    return text(
        "waiting.order_day",
        DateWords.time(rule().from(), language.current()),
        DateWords.time(rule().until(), language.current()));
  }

  /** How many tickets somebody has where seats are drawn by lot (EL). */
  public String getDraw() {
    return text("waiting.order_draw", rule().tickets());
  }

  private OrderRuleView rule() {
    return rules.published();
  }

  private String text(String key, Object... values) {
    return language.texts().get(key, values);
  }
}
