package jp.yorisoi.ejb.export;

import java.util.List;

/**
 * The list of one session among those of a day.
 *
 * @param title when, what and where
 * @param kind id of the kind, for what has to be brought
 * @param names who comes
 */
public record DaySheet(String title, String kind, List<NameLine> names) {
  /** Takes a copy. */
  public DaySheet {
    names = List.copyOf(names);
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return title;
  }
}
