package jp.yorisoi.ejb.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.policy.zone.Admitted;

/**
 * A refused package as staff see it. Nothing in it is written by a resident.
 *
 * @param id its id
 * @param source where it came from, the name of a channel
 * @param sourceNumber the number it has there
 * @param reason why it was refused; its label is what staff read
 * @param detail where it was found: places, sizes and codes
 * @param arrivedAt when it arrived
 * @param size its bytes
 * @param acknowledgedAt when the sending system took our answer, or null
 * @param clearedAt when it was dealt with, or null
 * @param clearedBy who dealt with it, or null
 * @param clearedNote what was done, or null; only in the detail, never in the list
 */
public record QuarantineView(
    long id,
    String source,
    String sourceNumber,
    RefusalReason reason,
    String detail,
    Instant arrivedAt,
    long size,
    Instant acknowledgedAt,
    Instant clearedAt,
    String clearedBy,
    String clearedNote)
    implements Serializable {

  /** Takes what the gate admitted. */
  static QuarantineView of(Admitted fields) {
    return new QuarantineView(
        fields.count("id"),
        fields.text("source"),
        fields.text("sourceNumber"),
        RefusalReason.ofCode(fields.text("reason")),
        fields.text("detail"),
        fields.instant("arrivedAt"),
        fields.count("size"),
        fields.instant("acknowledgedAt"),
        fields.instant("clearedAt"),
        fields.text("clearedBy"),
        fields.text("clearedNote"));
  }

  /** By the names of the flow {@code quarantine-view}. */
  Map<String, Object> offered() {
    Map<String, Object> offered = new HashMap<>();
    offered.put("id", id);
    offered.put("source", source);
    offered.put("sourceNumber", sourceNumber);
    offered.put("reason", reason.code());
    offered.put("detail", detail);
    offered.put("arrivedAt", arrivedAt);
    offered.put("size", size);
    offered.put("acknowledgedAt", acknowledgedAt);
    offered.put("clearedAt", clearedAt);
    offered.put("clearedBy", clearedBy);
    offered.put("clearedNote", clearedNote);
    return offered;
  }

  /** The note stays out of logs. */
  @Override
  public String toString() {
    return id + " " + reason.code();
  }
}
