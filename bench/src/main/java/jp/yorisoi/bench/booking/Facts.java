package jp.yorisoi.bench.booking;

import java.util.Map;

/**
 * What the database holds after a load, at rest.
 *
 * @param seats the sessions of the load by id
 * @param bookings the bookings of these sessions, by number: true while they hold a seat
 * @param keysUsedTwice how many keys have more than one booking
 * @param bookEntries audit entries of booking written by the load
 * @param cancelEntries audit entries of cancelling written by the load
 */
record Facts(
    Map<Long, Seats> seats,
    Map<String, Boolean> bookings,
    int keysUsedTwice,
    int bookEntries,
    int cancelEntries) {

  /** Takes copies. */
  Facts {
    seats = Map.copyOf(seats);
    bookings = Map.copyOf(bookings);
  }

  /**
   * The seats of a session.
   *
   * @param capacity how many there are
   * @param counted how many its row says are taken
   * @param held how many bookings hold one
   */
  record Seats(int capacity, int counted, int held) {}
}
