package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.platform.guess.Guesses;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.SeatState;

/**
 * Finds a booking for whoever knows its number and PIN. Unknown, wrong and shut after too many
 * guesses look the same, and take the same way through the database.
 */
@Dependent
class OwnBooking {
  private static final String USE = "booking";
  private static final String NOBODYS = BookingNumber.of(0).value();

  @Inject private SupportStore store;
  @Inject private Seals seals;
  @Inject private Guesses guesses;

  /**
   * Tries a pair.
   *
   * @param number number as typed
   * @param pin PIN as typed
   * @return the booking, or empty
   */
  Optional<Stored> find(String number, String pin) {
    Optional<BookingNumber> read = BookingNumber.parse(number);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    String asked = read.get().value();
    boolean mayGuess = guesses.mayGuess(USE, asked);
    Optional<Stored> found = store.find(asked);
    boolean fits =
        seals.fits(found.orElse(nobodys()), digits(pin)) && found.isPresent() && mayGuess;
    if (mayGuess) {
      guesses.record(USE, asked, fits);
    }
    return fits ? found : Optional.empty();
  }

  static String digits(String pin) {
    return pin == null
        ? ""
        : java.text.Normalizer.normalize(pin, java.text.Normalizer.Form.NFKC)
            .replaceAll("[^0-9]", "");
  }

  /** Looked at in place of a booking that is not there, so that it takes as long. */
  static Stored nobodys() {
    byte[] none = new byte[0];
    return new Stored(NOBODYS, 0, "", none, none, "", none, none, SeatState.CANCELLED, false);
  }
}
