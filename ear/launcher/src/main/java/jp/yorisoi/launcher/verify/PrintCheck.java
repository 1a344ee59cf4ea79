package jp.yorisoi.launcher.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the entries of a chain beside the prints that were kept of them, and says where one was
 * changed, taken away or slipped in, also when everything was numbered and chained anew afterwards.
 */
final class PrintCheck {
  private static final int FURTHEST = 10_000;
  private static final int MANY = 1_000;

  private final Prints prints;
  private final List<Finding> findings;
  private final List<SealRow> strangers = new ArrayList<>();
  private long next = 1;
  private int found;

  PrintCheck(Prints prints, List<Finding> findings) {
    this.prints = prints;
    this.findings = findings;
  }

  /** What the print of an entry says about it. */
  enum Word {
    SAME,
    DIFFERENT,
    UNKNOWN
  }

  /** Looks at the next entry. */
  Word look(SealRow row, long print) {
    long kept = prints.at(next);
    if (kept == print) {
      settle();
      next++;
      return Word.SAME;
    }
    if (kept == 0) {
      settle();
      next++;
      return Word.UNKNOWN;
    }
    place(row, print);
    return Word.DIFFERENT;
  }

  /** Passes over seals that are missing; their entries are missed elsewhere. */
  void skip(long seals) {
    settle();
    next += seals;
  }

  /** What is still open when the chain ends. */
  void settle() {
    for (SealRow stranger : strangers) {
      add(stranger.seq(), "記録 " + stranger.entryId() + " が書き換えられています。");
    }
    strangers.clear();
  }

  private void place(SealRow row, long print) {
    long ahead = found < MANY ? distance(print) : 0;
    int behind = behind(print);
    if (behind > 0) {
      List<SealRow> slipped = strangers.subList(strangers.size() - behind, strangers.size());
      slipped.forEach(one -> add(one.seq(), "あとから差し込まれた記録 " + one.entryId() + " があります。"));
      slipped.clear();
      settle();
      next -= behind - 1L;
    } else if (ahead > 0) {
      settle();
      add(row.seq(), "ここにあった記録が " + ahead + " 件、取り除かれています。");
      next += ahead + 1;
    } else {
      strangers.add(row);
      next++;
    }
  }

  /** How far ahead the print stands of which this is the entry, 0 when it stands nowhere near. */
  private long distance(long print) {
    long last = Math.min(prints.size(), next + FURTHEST);
    for (long at = next + 1; at <= last; at++) {
      if (prints.at(at) == print) {
        return at - next;
      }
    }
    return 0;
  }

  /** How many of the strangers just seen stand before an entry that should have stood there. */
  private int behind(long print) {
    for (int back = 1; back <= strangers.size(); back++) {
      if (prints.at(next - back) == print) {
        return back;
      }
    }
    return 0;
  }

  private void add(long seq, String what) {
    found++;
    if (found <= MANY) {
      findings.add(new Finding(seq, what));
    }
  }
}
