package jp.yorisoi.ejb.export;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.identity.IdentityDesk;
import jp.yorisoi.ejb.identity.StaffView;
import jp.yorisoi.ejb.procedure.Letter;
import jp.yorisoi.ejb.procedure.LetterDesk;
import jp.yorisoi.ejb.procedure.WorkListQuery;
import jp.yorisoi.ejb.procedure.WorkListWords;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
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
  @Inject private CallerContext context;
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
    if (IndividualNumber.isIn(query.search())) {
      return Asked.refused(ExportOutcome.INDIVIDUAL_NUMBER);
    }
    String filter = WorkListFilter.toJson(query);
    return work.ask(
        Chain.CORE, ExportKind.WORK_LIST, filter, grounds, () -> workLists.count(filter));
  }

  @Override
  @Allow(
      permission = Permission.EXPORT_CASES,
      event = AuditEvent.EXPORTS_VIEWED,
      purpose = Purpose.CASE_HANDLING)
  public List<ExportView> own() {
    return work.own(Chain.CORE, CoreExportDesk::words);
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_EXPORT,
      event = AuditEvent.EXPORTS_VIEWED,
      purpose = Purpose.CASE_HANDLING)
  public List<ExportView> toApprove() {
    return work.toApprove(Chain.CORE, CoreExportDesk::words);
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_EXPORT,
      event = AuditEvent.EXPORT_APPROVED,
      purpose = Purpose.CASE_HANDLING)
  public ExportOutcome approve(String id) {
    return work.decide(Chain.CORE, id, true);
  }

  @Override
  @Allow(
      permission = Permission.APPROVE_EXPORT,
      event = AuditEvent.EXPORT_REFUSED,
      purpose = Purpose.CASE_HANDLING)
  public ExportOutcome refuse(String id) {
    return work.decide(Chain.CORE, id, false);
  }

  @Override
  @Allow(
      permission = Permission.EXPORT_CASES,
      event = AuditEvent.EXPORT_TAKEN,
      purpose = Purpose.CASE_HANDLING)
  public Taken take(String id) {
    return work.take(
        Chain.CORE, id, request -> workLists.table(request.parameters()), this::caller);
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
    Optional<Letter> letter = letters.open(receiptNumber, sequence);
    details.aboutCase(receiptNumber);
    if (letter.isEmpty()) {
      details.notFound();
      return Printed.refused(ExportOutcome.NOT_FOUND);
    }
    if (letter.get().held()) {
      return Printed.refused(ExportOutcome.HELD);
    }
    Paper<Letter> paper =
        new Paper<>(
            ExportKind.LETTER_PRINT,
            "通知 " + receiptNumber,
            receiptNumber + "/" + sequence,
            1,
            LETTER_FIELDS,
            List.of(new Shown(receiptNumber, null)),
            letter.get());
    return work.print(Chain.CORE, paper, new Grounds(purpose, ""), this::caller);
  }

  private Optional<StaffView> caller() {
    return identities.present(context.caller().id());
  }

  private static String words(ExportRequest request) {
    return request.kind() == ExportKind.WORK_LIST
        ? WorkListWords.of(WorkListFilter.query(request.parameters(), 0, 1))
        : request.parameters();
  }
}
