package jp.yorisoi.ejb.gate;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import java.time.Instant;
import jp.yorisoi.policy.zone.Admitted;

/**
 * A verified package on its way into the inner zone.
 *
 * @param receiptNumber our receipt number
 * @param source where it came from: {@code SELF} or {@code PITTARI}
 * @param sourceNumber the number it has there
 * @param procedureId id of the procedure
 * @param procedureVersion version of its definition
 * @param arrivedAt when it was stored
 * @param archive the package exactly as it came; shared, not to be changed
 * @param verification what intake found about its signature, JSON
 * @param requestId request id of its arrival
 */
public record FetchedPackage(
    String receiptNumber,
    String source,
    String sourceNumber,
    String procedureId,
    int procedureVersion,
    Instant arrivedAt,
    byte[] archive,
    String verification,
    String requestId) {

  /** Takes what the gate admitted. */
  static FetchedPackage of(Admitted fields) {
    return new FetchedPackage(
        fields.text("receiptNumber"),
        fields.text("source"),
        fields.text("sourceNumber"),
        fields.text("procedureId"),
        fields.number("procedureVersion"),
        fields.instant("arrivedAt"),
        fields.bytes("archive"),
        JSON.createObjectBuilder(fields.members("verification")).build().toString(),
        fields.text("requestId"));
  }

  /** Content stays out of logs. */
  @Override
  public String toString() {
    return receiptNumber;
  }
}
