package jp.yorisoi.ejb.procedure.domain;

import jp.yorisoi.ejb.kernel.SearchKey;

/**
 * One declared item beside the register's: equal to the letter, equal but for the way it is
 * written, or different.
 */
public enum ItemComparison {
  /** To the letter. */
  SAME,
  /** Equal after normalising widths, variants and spaces; a person may want to look. */
  SAME_WRITTEN_OTHERWISE,
  /** Another value. */
  DIFFERENT,
  /** Nothing to compare with. */
  NOT_COMPARED;

  /**
   * Compares two values.
   *
   * @param declared what was declared, empty if nothing
   * @param registered what the register holds, or null if there is no record
   * @return how they relate
   */
  public static ItemComparison of(String declared, String registered) {
    if (registered == null || declared.isEmpty()) {
      return NOT_COMPARED;
    }
    if (declared.equals(registered)) {
      return SAME;
    }
    return SearchKey.of(declared).equals(SearchKey.of(registered))
        ? SAME_WRITTEN_OTHERWISE
        : DIFFERENT;
  }
}
