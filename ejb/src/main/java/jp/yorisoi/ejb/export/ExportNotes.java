package jp.yorisoi.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.policy.Outcome;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;

/**
 * What the audit trail learns of an export: number, kind, purpose, rows, columns, who was on it.
 */
@ApplicationScoped
public class ExportNotes {
  private AuditDetails details;

  /** For the container. */
  public ExportNotes() {}

  @Inject
  ExportNotes(AuditDetails details) {
    this.details = details;
  }

  void about(ExportRequest request, int rows) {
    about(request, rows, List.of(), List.of());
  }

  void about(ExportRequest request, int rows, List<String> fields, List<Shown> shown) {
    List<String> names =
        new ArrayList<>(
            List.of(
                "request=" + request.id(),
                request.kind().name(),
                "purpose=" + request.grounds().purpose(),
                "rows=" + rows));
    names.addAll(fields);
    details.fields(names.toArray(new String[0]));
    details.shown(shown);
  }

  void listed(int requests) {
    details.fields("requests=" + requests);
  }

  <T extends Outcome> T refused(T outcome) {
    details.fields("refused", outcome.outcomeCode());
    return outcome;
  }
}
