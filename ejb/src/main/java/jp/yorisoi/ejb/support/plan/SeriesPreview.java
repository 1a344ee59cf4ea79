package jp.yorisoi.ejb.support.plan;

import java.util.List;

/**
 * The days a series would make, shown before anything is saved.
 *
 * @param dates each day of its rule, with what is in the way
 * @param stand mark of what was shown, to be sent along when it is saved
 */
public record SeriesPreview(List<DateView> dates, String stand) {
  /** Takes a copy. */
  public SeriesPreview {
    dates = List.copyOf(dates);
  }
}
