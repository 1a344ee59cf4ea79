package jp.yorisoi.ejb.export;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.identity.IdentityDesk;
import jp.yorisoi.ejb.procedure.Letter;
import jp.yorisoi.ejb.procedure.LetterDesk;
import jp.yorisoi.ejb.procedure.WorkListQuery;
import jp.yorisoi.ejb.procedure.WorkListWords;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.number.IndividualNumber;

/** The door through which lists and letters of {@code core} leave, and no other. */
@Stateless
@LocalBean
@Guarded(Chain.CORE)
public class CoreExportDesk implements ExportDoor {
  private static final List<String> LETTER_FIELDS = List.of("name", "address", "subject", "body");

  @Inject private ExportWork work;
  @Inject private WorkListExport workLists;
  @Inject private LetterDesk letters;
  @Inject private IdentityDesk identities;
  @Inject private AuditDetails details;

  /**
   * Asks for the work list as a file.
   *
   * @param query the filter; which page is of no matter
   * @param grounds purpose and reason
   * @return the number of the request, or why not
   */
  @Allow(
      permission = Permission.EXPORT_CASES,
      event = AuditEvent.EXPORT_ASKED,
      purpose = Purpose.CASE_HANDLING)
  public Asked askWorkList(WorkListQuery query, Grounds grounds) {
    String filter = WorkListFilter.toJson(query);
    return IndividualNumber.isIn(query.search())
        ? work.refusedAsking(ExportKind.WORK_LIST, filter, grounds, ExportOutcome.INDIVIDUAL_NUMBER)
        : work.ask(feature(), ExportKind.WORK_LIST, filter, grounds, () -> workLists.count(filter));
  }

  @Override
  @Allow(
      permission = Permission.EXPORT_CASES,
      event = AuditEvent.EXPORTS_VIEWED,
      purpose = Purpose.CASE_HANDLING)
  public List<ExportView> own() {
    return work.own(feature());
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_EXPORT,
      event = AuditEvent.EXPORTS_VIEWED,
      purpose = Purpose.CASE_HANDLING)
  public List<ExportView> toApprove() {
    return work.toApprove(feature());
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_EXPORT,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.CASE_HANDLING)
  public int waiting() {
    return work.waiting(feature());
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_EXPORT,
      event = AuditEvent.EXPORT_APPROVED,
      purpose = Purpose.CASE_HANDLING)
  public ExportOutcome approve(String id, String stand) {
    return work.decide(feature(), id, stand, true);
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_EXPORT,
      event = AuditEvent.EXPORT_REFUSED,
      purpose = Purpose.CASE_HANDLING)
  public ExportOutcome refuse(String id, String stand) {
    return work.decide(feature(), id, stand, false);
  }

  @Override
  @Allow(
      permission = Permission.EXPORT_CASES,
      event = AuditEvent.EXPORT_TAKEN,
      purpose = Purpose.CASE_HANDLING)
  public Taken take(String id) {
    return work.take(feature(), id);
  }

  /**
   * Opens a notice to print it.
   *
   * @param receiptNumber receipt number of the case
   * @param sequence number of the step that caused it
   * @param purpose what it is printed for
   * @return the notice with its watermark, or why not; the print is recorded before this returns
   */
  @Allow(
      permission = Permission.EXPORT_CASES,
      event = AuditEvent.PRINTED,
      purpose = Purpose.CASE_HANDLING)
  public Printed<Letter> printLetter(String receiptNumber, int sequence, ExportPurpose purpose) {
    String which = receiptNumber + "/" + sequence;
    Optional<Letter> letter = letters.open(receiptNumber, sequence);
    details.aboutCase(receiptNumber);
    if (letter.isEmpty()) {
      details.notFound();
    }
    if (letter.isEmpty() || letter.get().held()) {
      ExportOutcome why = letter.isEmpty() ? ExportOutcome.NOT_FOUND : ExportOutcome.HELD;
      return work.refusedPrint(ExportKind.LETTER_PRINT, which, purpose, why);
    }
    Paper<Letter> paper =
        new Paper<>(
            ExportKind.LETTER_PRINT,
            "通知 " + receiptNumber,
            which,
            1,
            LETTER_FIELDS,
            List.of(new Shown(receiptNumber, null)),
            letter.get());
    return work.print(feature(), paper, purpose);
  }

  private ExportFeature feature() {
    return new ExportFeature(
        Chain.CORE,
        CoreExportDesk::words,
        request -> workLists.table(request.parameters()),
        identities::present);
  }

  private static String words(ExportRequest request) {
    return request.kind() == ExportKind.WORK_LIST
        ? WorkListWords.of(WorkListFilter.query(request.parameters(), 0, 1))
        : request.parameters();
  }
}
