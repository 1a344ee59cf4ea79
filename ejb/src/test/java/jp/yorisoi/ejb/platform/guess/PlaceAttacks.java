package jp.yorisoi.ejb.platform.guess;

import jp.yorisoi.policy.attack.AttackRunner;

/** Guessing on from what looks like another place. */
public final class PlaceAttacks {
  private PlaceAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner.kind("place", PlaceAttacks::places);
  }

  private static String places(String addresses) {
    String[] both = addresses.split(" ");
    return Place.of(both[0]).equals(Place.of(both[1])) ? "one place" : "two places";
  }
}
