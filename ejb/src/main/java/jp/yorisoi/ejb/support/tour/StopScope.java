package jp.yorisoi.ejb.support.tour;

import java.util.List;
import jp.yorisoi.ejb.support.plan.SlotView;

/** Which stops of a tour are not made. */
public enum StopScope {
  /** One stop. */
  STOP("この停留所だけ"),
  /** One stop and all after it. */
  REST("この停留所から先すべて"),
  /** All stops that have not begun. */
  TOUR("この日の運行すべて");

  private final String label;

  StopScope(String label) {
    this.label = label;
  }

  /** For the desk. */
  public String label() {
    return label;
  }

  /**
   * The stops it is about.
   *
   * @param stops stops of a tour, by time
   * @param session row id of the chosen stop; for the whole tour it does not matter
   * @return those that are to be made and have not begun
   */
  public List<SlotView> of(List<SlotView> stops, long session) {
    boolean[] reached = {this == TOUR};
    return stops.stream()
        .filter(
            one -> {
              boolean chosen = one.session().id() == session;
              reached[0] |= chosen;
              return this == STOP ? chosen : reached[0];
            })
        .filter(one -> one.reason().isEmpty() && !one.begun())
        .toList();
  }
}
