package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.platform.guess.GuessRound;
import jp.yorisoi.ejb.platform.guess.Guesses;
import jp.yorisoi.ejb.support.SupportStore.Stored;

/**
 * One transaction for the PINs several callers try. Unknown, wrong and shut after too many guesses
 * look the same, and take the same way: nobody waits for a session before the PIN was right.
 */
@Stateless
public class PinRounds {
  @Inject private SeatStore store;
  @Inject private Guesses guesses;
  @Inject private Seals seals;

  /**
   * Tries PINs in the order given.
   *
   * @param tries at least one
   * @return for each the booking, or empty
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Optional<Stored>> commit(List<PinTry> tries) {
    GuessRound round = guesses.round(tries.stream().map(PinTry::guess).toList());
    Map<String, Stored> bookings =
        store.byNumbers(tries.stream().map(PinTry::number).distinct().toList()).stream()
            .collect(Collectors.toMap(Stored::number, Function.identity()));
    List<Optional<Stored>> found =
        tries.stream().map(one -> found(one, round, bookings.get(one.number()))).toList();
    guesses.record(round);
    return found;
  }

  private Optional<Stored> found(PinTry one, GuessRound round, Stored booking) {
    boolean right =
        round.tries(
            one.guess(),
            () ->
                seals.fits(booking == null ? OwnBooking.nobodys() : booking, one.pin())
                    && booking != null);
    return right ? Optional.of(booking) : Optional.empty();
  }
}
