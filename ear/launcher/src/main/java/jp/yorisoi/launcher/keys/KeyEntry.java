package jp.yorisoi.launcher.keys;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * A key in a key file, without the key itself.
 *
 * @param alias its name: {@code k2} seals or sealed, {@code p3} is prepared and only opens, {@code
 *     h1} is for keyed hashes
 * @param made when it was put into the file
 */
public record KeyEntry(String alias, Instant made) {
  static final String HASH = "h1";

  static boolean isKey(String alias) {
    return HASH.equals(alias) || alias.matches("[kp][1-9]\\d{0,4}");
  }

  /** Whether it is the key of the keyed hashes. */
  public boolean hashes() {
    return HASH.equals(alias);
  }

  /** Whether values are or were sealed with it. */
  public boolean seals() {
    return alias.startsWith("k");
  }

  /** Its epoch, from 1. */
  public int epoch() {
    return Integer.parseInt(alias.substring(1));
  }

  static Optional<KeyEntry> find(List<KeyEntry> all, String alias) {
    return all.stream().filter(one -> one.alias().equals(alias)).findFirst();
  }

  /**
   * The epoch that seals.
   *
   * @param all entries of a file
   * @return the highest number of a key that seals
   * @throws LaunchFailure when there is none
   */
  public static int newest(List<KeyEntry> all) {
    return all.stream()
        .filter(KeyEntry::seals)
        .mapToInt(KeyEntry::epoch)
        .max()
        .orElseThrow(KeyEntry::none);
  }

  static KeyEntry oldest(List<KeyEntry> all) {
    return all.stream()
        .filter(KeyEntry::seals)
        .min(Comparator.comparing(KeyEntry::epoch))
        .orElseThrow(KeyEntry::none);
  }

  private static LaunchFailure none() {
    return new LaunchFailure("鍵のファイルに鍵 k1 がありません。");
  }
}
