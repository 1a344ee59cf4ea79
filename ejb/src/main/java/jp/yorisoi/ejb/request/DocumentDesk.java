package jp.yorisoi.ejb.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.intake.archive.PackageDocument;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * The door to the documents of a form that is being filled in. Files come through {@link
 * Attaching}, which works on them between two calls of this desk.
 */
@Stateless
@Guarded(Chain.FRONT)
public class DocumentDesk {
  @Inject private DraftStore drafts;
  @Inject private Catalogue catalogue;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /** For the container. */
  public DocumentDesk() {}

  /** For tests: everything it works with. */
  DocumentDesk(DraftStore drafts, Catalogue catalogue, AuditDetails details, Clock clock) {
    this.drafts = drafts;
    this.catalogue = catalogue;
    this.details = details;
    this.clock = clock;
  }

  /**
   * What is asked for as a document.
   *
   * @param token the token
   * @param documentId which document of the procedure
   * @return its kinds and limits
   * @throws RequestRefused when there is no such draft, it was sent, or nobody asks for it
   */
  @Allow(
      permission = Permission.FILL_IN_REQUEST,
      event = AuditEvent.REQUEST_FILLED_IN,
      purpose = Purpose.OWN_REQUEST)
  public DocumentRequest asked(String token, String documentId) {
    details.fields("attaching", documentId);
    return access().asked(access().open(token, false), documentId);
  }

  /**
   * Keeps a document in place of an earlier one, or records why not.
   *
   * @param token the token
   * @param documentId which document of the procedure
   * @param checked the file, cleaned
   * @return what is attached, or why it cannot be used
   * @throws RequestRefused as {@link #asked}, which may have changed meanwhile
   */
  @Allow(
      permission = Permission.FILL_IN_REQUEST,
      event = AuditEvent.REQUEST_FILLED_IN,
      purpose = Purpose.OWN_REQUEST)
  public AttachOutcome attach(String token, String documentId, CheckedDocument checked) {
    details.fields(checked.document().isPresent() ? "attached" : "attachment_refused", documentId);
    if (checked.problem().isPresent()) {
      return new AttachOutcome.Refused(checked.problem().get());
    }
    PackageDocument document = checked.document().orElseThrow();
    Draft draft = access().open(token, true);
    access().asked(draft, document.documentId());
    drafts.attach(draft.key(), document, clock.instant());
    return new AttachOutcome.Attached(
        new AttachedDocument(documentId, document.type().mediaType(), document.content().length));
  }

  /**
   * Takes a document away.
   *
   * @param token the token
   * @param documentId which document
   * @throws RequestRefused when there is no such draft or it was sent
   */
  @Allow(
      permission = Permission.FILL_IN_REQUEST,
      event = AuditEvent.REQUEST_FILLED_IN,
      purpose = Purpose.OWN_REQUEST)
  public void detach(String token, String documentId) {
    Draft draft = access().open(token, true);
    drafts.detach(draft.key(), documentId);
    details.fields("detached");
  }

  private DraftAccess access() {
    return new DraftAccess(drafts, catalogue, details, clock.instant());
  }
}
