package jp.yorisoi.ejb.gate;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.policy.zone.Admitted;

/**
 * A package that could not become a case yet, as those who run the system see it: never what it
 * says.
 *
 * @param receiptNumber receipt number
 * @param arrivedAt when it arrived
 * @param failures how often it was tried
 * @param reason stable code of what was in the way the last time, or null
 * @param nextAt when it is tried again
 */
public record RestingPackage(
    String receiptNumber, Instant arrivedAt, int failures, String reason, Instant nextAt)
    implements Serializable {

  /** Takes what the gate admitted. */
  static RestingPackage of(Admitted fields) {
    return new RestingPackage(
        fields.text("receiptNumber"),
        fields.instant("arrivedAt"),
        fields.number("failures"),
        fields.text("reason"),
        fields.instant("nextAt"));
  }

  /** By the names of the flow {@code take-in-view}. */
  Map<String, Object> offered() {
    Map<String, Object> offered = new HashMap<>();
    offered.put("receiptNumber", receiptNumber);
    offered.put("arrivedAt", arrivedAt);
    offered.put("failures", failures);
    offered.put("reason", reason);
    offered.put("nextAt", nextAt);
    return offered;
  }
}
