package jp.yorisoi.ejb.retention.persistence;

import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.retention.KeptFor;

/**
 * Requests to export of either schema, once their time is over. Whom they are about is sealed, so
 * that a hold covers them by their kind only.
 */
final class Exports {
  private Exports() {}

  static Forgetting over() {
    return new Forgetting(
        KeptFor.EXPORT_AFTER_ITS_TIME,
        "export_request r",
        "r.id",
        "r.expires_at",
        "1 = 1",
        Map.of(),
        List.of("DELETE FROM export_request WHERE id"));
  }
}
