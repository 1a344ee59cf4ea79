package jp.yorisoi.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

  void about(ExportFacts facts) {
    details.fields(facts.names().toArray(new String[0]));
  }

  void left(ExportFacts facts, List<String> fields, List<Shown> shown) {
    about(facts.and(fields));
    details.shown(shown);
  }

  void listed(int requests) {
    details.fields("requests=" + requests);
  }

  /** A refusal says what it was about, as what is done does. */
  <T extends Outcome> T refused(T outcome, ExportFacts facts) {
    about(facts.and(List.of("refused", outcome.outcomeCode())));
    return outcome;
  }
}
