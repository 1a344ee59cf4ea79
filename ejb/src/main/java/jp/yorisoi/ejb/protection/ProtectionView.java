package jp.yorisoi.ejb.protection;

import java.util.List;

/**
 * A protection with everything the responsible officer may see.
 *
 * @param protection the protection
 * @param details what is sealed
 * @param releases when it was lifted, newest first
 * @param renewable whether it can be renewed today
 */
public record ProtectionView(
    Protection protection,
    ProtectionDetails details,
    List<ReleaseView> releases,
    boolean renewable) {

  /** Takes a copy of the list. */
  public ProtectionView {
    releases = List.copyOf(releases);
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return protection.id();
  }
}
