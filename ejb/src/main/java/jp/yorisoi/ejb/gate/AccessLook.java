package jp.yorisoi.ejb.gate;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.policy.zone.Admitted;

/**
 * A look at a request as it is published to its owner: never who it was.
 *
 * @param receiptNumber the request
 * @param lookKey keyed hash of the seal of its audit entry, 64 hexadecimal digits: published once,
 *     and nobody outside learns how many entries there are
 * @param at when, to the minute
 * @param office name of the office, empty for a job
 * @param purpose purpose of use, as the audit entry has it
 * @param kind code of what was looked at
 */
public record AccessLook(
    String receiptNumber, String lookKey, Instant at, String office, String purpose, String kind) {

  /** By name, for the gate. */
  Map<String, Object> offered() {
    Map<String, Object> offered = new HashMap<>();
    offered.put("receiptNumber", receiptNumber);
    offered.put("lookKey", lookKey);
    offered.put("at", at);
    offered.put("office", office);
    offered.put("purpose", purpose);
    offered.put("kind", kind);
    return offered;
  }

  /** Takes what the gate admitted. */
  static AccessLook of(Admitted look) {
    return new AccessLook(
        look.text("receiptNumber"),
        look.text("lookKey"),
        look.instant("at"),
        look.text("office"),
        look.text("purpose"),
        look.text("kind"));
  }
}
