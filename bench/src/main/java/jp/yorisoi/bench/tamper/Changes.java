package jp.yorisoi.bench.tamper;

import java.util.List;
import java.util.random.RandomGenerator;

/** The parts of which tamperings are made. */
final class Changes {
  private static final int ACTOR = 2;
  private static final int REQUEST_ID = 13;

  private Changes() {}

  /** Another value in any column but the id, also NULL for a value, a value for NULL, the form. */
  static void column(Entry entry, RandomGenerator random) {
    int at = 1 + random.nextInt(Entry.COLUMNS - 1);
    if (at == Entry.FORM) {
      entry.columns[at] = "1".equals(entry.columns[at]) ? "2" : "1";
    } else if (at == Entry.SUBJECTS_HASH && "1".equals(entry.columns[Entry.FORM])) {
      changeText(entry, random, ACTOR); // an entry of the first form has no such column
    } else if (random.nextInt(4) == 0) {
      move(entry, random);
    } else {
      changeText(entry, random, at);
    }
  }

  /** A change after which the tables still fit each other once the chain is computed anew. */
  static void columnThatStaysAnEntry(Entry entry, RandomGenerator random) {
    changeText(entry, random, 1 + random.nextInt(REQUEST_ID));
  }

  private static void changeText(Entry entry, RandomGenerator random, int at) {
    String before = entry.columns[at];
    entry.columns[at] =
        switch (random.nextInt(3)) {
          case 0 -> before == null ? "" : null;
          case 1 -> before == null ? "-" : before + " ";
          default -> before == null || before.isEmpty() ? "0" : flipped(before, random);
        };
  }

  private static String flipped(String text, RandomGenerator random) {
    char[] letters = text.toCharArray();
    letters[random.nextInt(letters.length)] ^= 1;
    return new String(letters);
  }

  /** The last letter of one column moves to the beginning of the next. */
  private static void move(Entry entry, RandomGenerator random) {
    String text = entry.columns[ACTOR];
    String next = entry.columns[ACTOR + 1] == null ? "" : entry.columns[ACTOR + 1];
    entry.columns[ACTOR] = text.substring(0, text.length() - 1);
    entry.columns[ACTOR + 1] = text.charAt(text.length() - 1) + next;
    if (random.nextBoolean()) {
      entry.columns[REQUEST_ID] = entry.columns[REQUEST_ID] + "0";
    }
  }

  static int other(Chain chain, RandomGenerator random, int at) {
    int other = random.nextInt(chain.seals.size() - 1);
    return other >= at ? other + 1 : other;
  }

  static int swap(Chain chain, RandomGenerator random, int at) {
    int other = other(chain, random, at);
    Seal one = chain.seals.get(at);
    Seal two = chain.seals.get(other);
    long id = one.entryId;
    one.entryId = two.entryId;
    two.entryId = id;
    return Math.min(at, other);
  }

  /** At the next seal whose entry has further persons, or at one that gets its first. */
  static int subject(Chain chain, RandomGenerator random, int from) {
    int at = from;
    while (at < chain.seals.size() && !vouches(chain, at)) {
      at++;
    }
    int where = at < chain.seals.size() ? at : firstOfSecondForm(chain);
    List<String[]> rows = chain.under(chain.seals.get(where)).subjects;
    int choice = rows.isEmpty() ? 0 : random.nextInt(4);
    switch (choice) {
      case 0 -> rows.add(new String[] {Integer.toString(rows.size() + 1), null, "1000000001"});
      case 1 -> rows.remove(random.nextInt(rows.size()));
      case 2 -> rows.clear();
      default -> {
        String[] row = rows.get(random.nextInt(rows.size()));
        row[2] = row[2] == null ? "1000000001" : null;
      }
    }
    return where;
  }

  private static boolean vouches(Chain chain, int at) {
    return !chain.under(chain.seals.get(at)).subjects.isEmpty();
  }

  private static int firstOfSecondForm(Chain chain) {
    for (int at = 0; at < chain.seals.size(); at++) {
      if ("2".equals(chain.under(chain.seals.get(at)).columns[Entry.FORM])) {
        return at;
      }
    }
    throw new IllegalStateException("a chain without entries of the second form");
  }

  static int anchor(Chain chain, RandomGenerator random) {
    String[] lines = chain.anchors.split("\n");
    int chosen = random.nextInt(lines.length);
    String[] parts = lines[chosen].split(" ");
    int digit = random.nextInt(parts[1].length());
    char other = parts[1].charAt(digit) == '0' ? '1' : '0';
    parts[1] = parts[1].substring(0, digit) + other + parts[1].substring(digit + 1);
    lines[chosen] = String.join(" ", parts);
    chain.anchors = String.join("\n", lines) + "\n";
    return Integer.parseInt(parts[0]) - 1;
  }
}
