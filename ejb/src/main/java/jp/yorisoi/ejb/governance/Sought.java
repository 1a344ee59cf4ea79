package jp.yorisoi.ejb.governance;

import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.kernel.ReceiptNumber;

/** Whom or what was seen: a citizen, a case or a booking. Only a number in order is looked for. */
public sealed interface Sought {

  /**
   * A citizen.
   *
   * @param number 宛名番号
   */
  record Citizen(AddresseeNumber number) implements Sought {}

  /**
   * A case or a booking.
   *
   * @param number receipt number or booking number
   */
  record Matter(String number) implements Sought {}

  /**
   * Reads what an officer typed.
   *
   * @param typed 宛名番号, receipt number or booking number; full-width forms and hyphens are forgiven
   * @return empty when it is none of them
   */
  static Optional<Sought> parse(String typed) {
    Optional<Sought> receipt = ReceiptNumber.parse(typed).map(number -> new Matter(number.value()));
    Optional<Sought> booking = BookingNumber.parse(typed).map(number -> new Matter(number.value()));
    Optional<Sought> citizen = AddresseeNumber.parse(typed).map(Citizen::new);
    return receipt.or(() -> citizen).or(() -> booking);
  }
}
