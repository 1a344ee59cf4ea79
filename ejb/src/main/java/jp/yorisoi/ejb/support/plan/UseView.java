package jp.yorisoi.ejb.support.plan;

import java.util.List;

/**
 * How far seats are taken in a week, beside the weeks before.
 *
 * @param byPlace for each place
 * @param byKind for each kind
 * @param byWeek for this week and those before, oldest first
 */
public record UseView(List<UseLine> byPlace, List<UseLine> byKind, List<UseLine> byWeek) {
  /** Takes copies. */
  public UseView {
    byPlace = List.copyOf(byPlace);
    byKind = List.copyOf(byKind);
    byWeek = List.copyOf(byWeek);
  }
}
