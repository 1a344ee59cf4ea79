package jp.yorisoi.policy.export;

import java.util.Set;

/**
 * Text as one cell of a CSV file (RFC 4180) that a spreadsheet shows and never computes. Residents
 * write what they like into names and notes, and Excel takes a cell that begins with certain
 * characters for a formula (ASVS 5.0.0, 1.2.10). Numbers and dates of our own are no text and do
 * not come here.
 */
public final class CsvCell {
  /** What begins a formula; Excel in Japanese takes the full-width forms as well. */
  private static final Set<Integer> FORMULA =
      Set.of((int) '=', (int) '+', (int) '-', (int) '@', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20, 0x2212);

  private CsvCell() {}

  /**
   * Makes a cell. It always stands in quotes, so that no separator ends it; one that could be a
   * formula begins with an apostrophe, which spreadsheets take for "this is text". Characters that
   * no text needs (NUL and other controls) are left out; line breaks and tabs inside stay.
   *
   * @param text what to write, null for an empty cell
   * @return the cell with its quotes, without a separator
   */
  public static String disarmed(String text) {
    if (text == null) {
      return "\"\"";
    }
    StringBuilder cell = new StringBuilder(text.length() + 3).append('"');
    if (isFormula(text)) {
      cell.append('\'');
    }
    text.codePoints()
        .filter(c -> !isControl(c))
        .forEach(c -> cell.appendCodePoint(c).append(c == '"' ? "\"" : ""));
    return cell.append('"').toString();
  }

  /** Whether the first character one would see begins a formula, or a tab or break comes first. */
  private static boolean isFormula(String text) {
    for (int c : text.codePoints().toArray()) {
      if (c == '\t' || c == '\r' || c == '\n' || FORMULA.contains(c)) {
        return true;
      }
      if (!isUnseen(c)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isUnseen(int c) {
    return Character.isSpaceChar(c) || isControl(c) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL && c != '\t' && c != '\r' && c != '\n';
  }
}
