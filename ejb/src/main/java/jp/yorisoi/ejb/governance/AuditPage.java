package jp.yorisoi.ejb.governance;

import java.util.List;

/**
 * A page of entries.
 *
 * @param lines newest first
 * @param total how many there are in all, counted up to {@link #COUNTED}
 */
public record AuditPage(List<AuditLine> lines, int total) {
  /** Nobody pages further than this; whoever has more narrows the filter. */
  public static final int COUNTED = 10_000;

  /** Takes a copy of the lines. */
  public AuditPage {
    lines = List.copyOf(lines);
  }
}
