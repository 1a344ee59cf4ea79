package jp.yorisoi.ejb.support.plan;

import java.util.List;

/**
 * How far seats are taken in a week, and for how long who and what is used, beside the weeks
 * before.
 *
 * @param byPlace for each place
 * @param byKind for each kind
 * @param byWeek for this week and those before, oldest first
 * @param byResource for how long each room, person, kit and vehicle is used
 */
public record UseView(
    List<UseLine> byPlace,
    List<UseLine> byKind,
    List<UseLine> byWeek,
    List<ResourceLine> byResource) {
  /** Takes copies. */
  public UseView {
    byPlace = List.copyOf(byPlace);
    byKind = List.copyOf(byKind);
    byWeek = List.copyOf(byWeek);
    byResource = List.copyOf(byResource);
  }
}
