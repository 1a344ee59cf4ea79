package jp.yorisoi.ejb.support;

import java.time.LocalDate;
import java.util.List;

/** Who agreed to be counted, as it stands in the database. Nothing here is a name or a number. */
public interface FollowStore {

  /**
   * How many of those who agreed have used an online procedure since.
   *
   * @param kind id of the kind of class
   * @param district id of the district of the place
   * @param agreed how many agreed
   * @param used how many of them have
   */
  record FollowCount(String kind, String district, int agreed, int used) {}

  /**
   * Notes that somebody agreed; twice is once.
   *
   * @param booking booking number
   * @param key keyed hash of who it is, 32 bytes
   * @param kind id of the kind of class
   * @param district id of the district of the place
   * @param heldOn day of the class
   */
  void agree(String booking, byte[] key, String kind, String district, LocalDate heldOn);

  /**
   * Takes back that somebody agreed.
   *
   * @param booking booking number
   */
  void withdraw(String booking);

  /**
   * The bookings of which somebody agreed.
   *
   * @param bookings booking numbers
   * @return those with an agreement
   */
  List<String> agreed(List<String> bookings);

  /**
   * Notes that somebody used an online procedure, at the classes before.
   *
   * @param key keyed hash of who it is, 32 bytes
   * @param on the day
   */
  void used(byte[] key, LocalDate on);

  /**
   * Counts by kind and district.
   *
   * @param from first day of classes
   * @param until day after the last
   * @param usedBefore uses from this day on are not counted yet
   * @return counts, to be shown only through {@code SmallCells}
   */
  List<FollowCount> counts(LocalDate from, LocalDate until, LocalDate usedBefore);
}
