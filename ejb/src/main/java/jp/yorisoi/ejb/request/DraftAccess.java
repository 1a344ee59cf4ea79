package jp.yorisoi.ejb.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.kernel.ErrorCode;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * From a token to its draft and the form it fills in, at one moment; refuses what is not there or
 * no longer open.
 */
final class DraftAccess {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final DraftStore drafts;
  private final Catalogue catalogue;
  private final AuditDetails details;
  private final Instant now;

  DraftAccess(DraftStore drafts, Catalogue catalogue, AuditDetails details, Instant now) {
    this.details = details;
    this.drafts = drafts;
    this.catalogue = catalogue;
    this.now = now;
  }

  static DraftToken presented(String token) {
    return DraftToken.presented(token)
        .orElseThrow(() -> new RequestRefused(ErrorCode.DRAFT_NOT_FOUND));
  }

  /** A draft that was not sent yet. */
  Draft open(String token, boolean forChange) {
    Draft draft = found(presented(token), forChange);
    if (draft.receiptNumber().isPresent()) {
      throw new RequestRefused(ErrorCode.DRAFT_ALREADY_SENT);
    }
    return draft;
  }

  /** A draft, sent or not. */
  Draft found(DraftToken token, boolean forChange) {
    details.aboutCase(token.key().reference());
    return drafts
        .find(token.key(), now, forChange)
        .orElseThrow(() -> new RequestRefused(ErrorCode.DRAFT_NOT_FOUND));
  }

  ProcedureDefinition procedure(Draft draft) {
    return catalogue
        .procedure(draft.procedureId(), draft.procedureVersion())
        .orElseThrow(() -> new RequestRefused(ErrorCode.PROCEDURE_NOT_FOUND));
  }

  DocumentRequest asked(Draft draft, String documentId) {
    return procedure(draft)
        .document(documentId)
        .filter(document -> document.isAsked(draft.answers()))
        .orElseThrow(() -> new RequestRefused(ErrorCode.DOCUMENT_NOT_ASKED));
  }

  DraftForm form(Draft draft) {
    return new DraftForm(
        procedure(draft), draft, drafts.attached(draft.key()), LocalDate.ofInstant(now, JAPAN));
  }
}
