package jp.yorisoi.ejb.request;

import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * A form being filled in.
 *
 * @param key what the token hashes to; the token itself is never stored
 * @param procedureId procedure it belongs to
 * @param procedureVersion version it was begun with, kept to the end
 * @param answers what was answered so far; empty once it was sent
 * @param expiresAt when it is forgotten
 * @param receiptNumber the number it was sent under, if it was
 */
public record Draft(
    DraftKey key,
    String procedureId,
    int procedureVersion,
    Answers answers,
    Instant expiresAt,
    Optional<ReceiptNumber> receiptNumber) {

  /**
   * The draft as it is kept with other answers. One that holds an individual number is not kept,
   * not even while the form is unfinished; saving the page says so at the field.
   */
  Draft with(Answers changed) {
    Answers kept = changed.changed(value -> IndividualNumber.isIn(value) ? "" : value);
    return new Draft(key, procedureId, procedureVersion, kept, expiresAt, receiptNumber);
  }
}
