package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.HeldSlot;
import jp.yorisoi.ejb.support.domain.KnownSeat;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Turn;
import jp.yorisoi.ejb.support.domain.Waiter;
import jp.yorisoi.ejb.support.domain.WishRules.HouseholdSeat;
import jp.yorisoi.ejb.support.domain.WishRules.OpenSeat;

/**
 * What giving and returning seats needs from the database, for several callers in one transaction.
 * Every method takes part in it.
 */
public interface SeatStore {

  /**
   * Reads sessions and keeps their rows until the transaction ends. Asked before anything else is
   * read, so that what is read then is what the last transaction left.
   *
   * @param ids row ids, at least one
   * @return those that exist
   */
  List<SupportSession> hold(Collection<Long> ids);

  /**
   * All a round has to know of bookings, after the sessions are held.
   *
   * @param asked about whom and what, possibly nothing
   * @return what stands there
   */
  Standing standing(Asked asked);

  /**
   * The bookings of numbers.
   *
   * @param numbers booking numbers, at least one
   * @return those that exist
   */
  List<Stored> byNumbers(Collection<String> numbers);

  /**
   * The bookings of numbers, outside of any transaction: nothing is held and nothing waited for.
   *
   * @param numbers booking numbers, at least one
   * @return those that exist
   */
  List<Stored> look(Collection<String> numbers);

  /**
   * Writes what a round has decided.
   *
   * @param changes what to write
   * @throws SeatConflict if a booking is not as it was; the transaction has to be given up
   */
  void write(Changes changes);

  /**
   * Open bookings of persons and households, of kinds of any limit.
   *
   * @param persons keyed hashes of who they are, at least one
   * @param households keyed hashes of their telephone numbers, possibly none
   * @return those that hold a slot, those of past sessions too
   */
  List<OpenSeat> openSeats(Collection<Hash> persons, Collection<Hash> households);

  /**
   * Writes which of their households' bookings the new ones are, after {@link #write}.
   *
   * @param seats bookings of this round
   * @param freed numbers of bookings whose slot is free since their session is over; before that
   */
  void writeHouseholds(List<HouseholdSeat> seats, Set<String> freed);

  /**
   * What a round asks about.
   *
   * @param keys keyed hashes of form tokens
   * @param numbers booking numbers
   * @param persons keyed hashes of who they are
   * @param sessions row ids of sessions
   */
  record Asked(Set<Hash> keys, Set<String> numbers, Set<Hash> persons, Set<Long> sessions) {}

  /**
   * What stands in the database.
   *
   * @param seats the bookings of the keys and numbers, one of both twice
   * @param slots the slots the persons hold, those of past sessions too
   * @param waiters who is on the waiting lists of the sessions, in no order
   */
  record Standing(List<KnownSeat> seats, List<HeldSlot> slots, List<Waiter> waiters) {}

  /**
   * A booking to be stored.
   *
   * @param booking the booking
   * @param slot the person's slot
   * @param bookedBy caller
   * @param mark what the list of the session says about the person from the beginning
   * @param waiter the place on the waiting list, null for who has a seat
   * @param instead the booking that is given up for it, null for none
   */
  record NewSeat(
      Stored booking, int slot, String bookedBy, Mark mark, Waiter waiter, GivenUp instead) {

    /**
     * A booking no other is given up for.
     *
     * @param booking the booking
     * @param slot the person's slot
     * @param bookedBy caller
     * @param mark what the list of the session says about the person from the beginning
     * @param waiter the place on the waiting list, null for who has a seat
     */
    public NewSeat(Stored booking, int slot, String bookedBy, Mark mark, Waiter waiter) {
      this(booking, slot, bookedBy, mark, waiter, null);
    }
  }

  /**
   * A booking that was given up for another day.
   *
   * @param number its number
   * @param session its session
   */
  record GivenUp(String number, long session) {}

  /**
   * What one transaction writes.
   *
   * @param returned numbers of bookings that are given back
   * @param freed numbers of bookings whose slot is free since their session is over
   * @param given new bookings
   * @param taken by how much the count of taken seats of each session changes
   * @param moved what became of who was on a waiting list before, without those in returned
   * @param turns what happened on waiting lists, in order
   * @param now present time
   */
  record Changes(
      Set<String> returned,
      Set<String> freed,
      List<NewSeat> given,
      Map<Long, Integer> taken,
      List<Waiter> moved,
      List<Turn> turns,
      Instant now) {}
}
