package jp.yorisoi.policy.attack;

/** Changes a good message in the ways a row says: {@code OLD => NEW}, several parted by ;;. */
public final class Edits {
  private Edits() {}

  /**
   * Makes the changes in order, each at the first place it fits.
   *
   * @param text the good message
   * @param edits the changes
   * @return the message changed
   * @throws IllegalArgumentException when a change fits nowhere: then nothing would be tried
   */
  public static String of(String text, String edits) {
    String changed = text;
    for (String edit : edits.split(" ;; ")) {
      String[] sides = edit.split(" =>", 2);
      int at = changed.indexOf(sides[0]);
      if (sides.length != 2 || at < 0) {
        throw new IllegalArgumentException("fits nowhere: " + edit);
      }
      String other = sides[1].startsWith(" ") ? sides[1].substring(1) : sides[1];
      changed = changed.substring(0, at) + other + changed.substring(at + sides[0].length());
    }
    return changed;
  }
}
