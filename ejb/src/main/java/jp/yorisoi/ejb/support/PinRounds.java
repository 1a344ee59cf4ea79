package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.platform.guess.Guess;
import jp.yorisoi.ejb.platform.guess.GuessRound;
import jp.yorisoi.ejb.platform.guess.Guesses;
import jp.yorisoi.ejb.support.SupportStore.Stored;

/**
 * The PINs several callers try, together. Unknown, wrong and shut after too many guesses look the
 * same, and take the same way: nobody waits for a session before the PIN was right.
 */
@Stateless
public class PinRounds {
  @Inject private SeatStore store;
  @Inject private Guesses guesses;
  @Inject private Seals seals;

  /**
   * Looks which PINs are right where nobody has guessed wrong before: there is nothing to count and
   * nothing to write then. All others have to be tried in line, whether right or wrong.
   *
   * @param tries at least one
   * @return for each the booking, or empty for whoever stands in line
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // nothing is held and written
  public List<Optional<Stored>> look(List<PinTry> tries) {
    Set<Guess> untroubled = guesses.untroubled(tries.stream().map(PinTry::guess).toList());
    Map<String, Stored> bookings = byNumber(store.look(numbers(tries)));
    return tries.stream()
        .map(one -> seen(one, bookings.get(one.number()), untroubled.contains(one.guess())))
        .toList();
  }

  /**
   * Tries PINs in the order given, and counts how that goes.
   *
   * @param tries at least one
   * @return for each the booking, or empty
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Optional<Stored>> commit(List<PinTry> tries) {
    GuessRound round = guesses.round(tries.stream().map(PinTry::guess).toList());
    Map<String, Stored> bookings = byNumber(store.byNumbers(numbers(tries)));
    List<Optional<Stored>> found =
        tries.stream().map(one -> found(one, round, bookings.get(one.number()))).toList();
    guesses.record(round);
    return found;
  }

  private static List<String> numbers(List<PinTry> tries) {
    return tries.stream().map(PinTry::number).distinct().toList();
  }

  private static Map<String, Stored> byNumber(List<Stored> bookings) {
    return bookings.stream().collect(Collectors.toMap(Stored::number, Function.identity()));
  }

  private Optional<Stored> found(PinTry one, GuessRound round, Stored booking) {
    boolean right = round.tries(one.guess(), () -> fits(one, booking));
    return right ? Optional.of(booking) : Optional.empty();
  }

  private Optional<Stored> seen(PinTry one, Stored booking, boolean untroubled) {
    return fits(one, booking) && untroubled ? Optional.of(booking) : Optional.empty();
  }

  /** Hashes for nobody's booking too, so that unknown and wrong take as long. */
  private boolean fits(PinTry one, Stored booking) {
    return seals.fits(booking == null ? OwnBooking.nobodys() : booking, one.pin())
        && booking != null;
  }
}
