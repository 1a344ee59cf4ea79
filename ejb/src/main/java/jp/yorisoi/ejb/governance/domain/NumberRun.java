package jp.yorisoi.ejb.governance.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of digits of a plain text that stand together, with at most three marks between two
 * groups: blanks, dashes, brackets, dots, slashes, bars, line breaks.
 */
final class NumberRun {
  private static final String MARKS = " -()./|\n";
  private static final int WIDEST = 3;

  /** Longest number looked for; no combination of groups is followed further. */
  private static final int LONGEST = 16;

  /** A group: first digit and behind the last. */
  private record Group(int from, int to) {
    int size() {
      return to - from;
    }
  }

  /**
   * Some neighbouring groups.
   *
   * @param digits their digits
   * @param shape how many digits each group has, joined by dots
   * @param from place of the first digit
   * @param to place behind the last
   */
  record Piece(String digits, String shape, int from, int to) {
    /** Whether each digit stands for itself, as in the boxes of a form. */
    boolean isBoxed() {
      return digits.length() > 1 && shape.length() == 2 * digits.length() - 1;
    }
  }

  private NumberRun() {}

  /** Every piece of at most sixteen digits, longer ones first at each place. */
  static List<Piece> pieces(String plain) {
    List<Piece> pieces = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < plain.length(); ) {
      if (!PlainText.isDigit(plain.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < plain.length() && PlainText.isDigit(plain.charAt(end))) {
        end++;
      }
      if (!groups.isEmpty() && !isGap(plain, groups.get(groups.size() - 1).to(), i)) {
        add(plain, groups, pieces);
        groups.clear();
      }
      groups.add(new Group(i, end));
      i = end;
    }
    add(plain, groups, pieces);
    return pieces;
  }

  private static boolean isGap(String plain, int from, int to) {
    if (to - from > WIDEST) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (MARKS.indexOf(plain.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static void add(String plain, List<Group> groups, List<Piece> pieces) {
    for (int first = 0; first < groups.size(); first++) {
      StringBuilder digits = new StringBuilder();
      StringBuilder shape = new StringBuilder();
      for (int last = first; last < groups.size(); last++) {
        Group group = groups.get(last);
        if (digits.length() + group.size() > LONGEST) {
          break;
        }
        digits.append(plain, group.from(), group.to());
        shape.append(shape.length() == 0 ? "" : ".").append(group.size());
        pieces.add(
            new Piece(digits.toString(), shape.toString(), groups.get(first).from(), group.to()));
      }
    }
  }
}
