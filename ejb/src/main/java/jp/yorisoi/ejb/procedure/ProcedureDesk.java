package jp.yorisoi.ejb.procedure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.city.Policies;

/**
 * The door of case workers: the work list, a case, and every act on it. Each act names the version
 * of the case the page was made from; a case changed meanwhile is not touched.
 */
@Stateless
@Guarded(Chain.CORE)
public class ProcedureDesk {

  @Inject private CaseStore cases;
  @Inject private CaseViews views;
  @Inject private CaseActs acts;
  @Inject private CallerContext context;
  @Inject private Policies policies;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * Reads a page of the work list.
   *
   * @param query what is wanted
   * @return rows and total number
   */
  @Allow(
      permission = Permission.VIEW_WORKLIST,
      event = AuditEvent.WORKLIST_VIEWED,
      purpose = Purpose.CASE_HANDLING)
  public WorkList workList(WorkListQuery query) {
    CaseStore.Page page = cases.search(query, context.caller().id());
    details.fields(
        "receipt_number",
        "procedure",
        "applicant_kana",
        "channel",
        "arrived_at",
        "due_on",
        "state",
        "differences",
        "assignee",
        "rows=" + page.rows().size());
    details.shown(
        page.rows().stream()
            .map(facts -> new Shown(facts.receiptNumber(), facts.addresseeNumber()))
            .toList());
    return new WorkList(page.rows().stream().map(views::item).toList(), page.total());
  }

  /** The figures above the work list; they name nobody. */
  @Allow(
      permission = Permission.VIEW_WORKLIST,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.CASE_HANDLING)
  public WorkFigures figures() {
    WorkFigures figures = cases.figures(LocalDate.ofInstant(clock.instant(), CaseMessages.JAPAN));
    var roles = context.caller().roles();
    boolean supervises =
        policies.roles().permits(roles, Permission.DECIDE_CASE)
            || policies.roles().permits(roles, Permission.HANDLE_PROTECTED);
    return supervises ? figures : figures.withoutDesignated();
  }

  /**
   * Opens a case.
   *
   * @param receiptNumber receipt number
   * @return the case, or empty
   */
  @Allow(
      permission = Permission.OPEN_CASE,
      event = AuditEvent.CASE_OPENED,
      purpose = Purpose.CASE_HANDLING)
  public Optional<CaseView> open(String receiptNumber) {
    details.fields(
        "applicant_name",
        "applicant_kana",
        "declaration",
        "signature",
        "documents",
        "register",
        "history",
        "viewers");
    Optional<CaseFacts> facts = about(receiptNumber);
    return facts.map(views::view);
  }

  /**
   * Opens an attached document.
   *
   * @param receiptNumber receipt number
   * @param position its position in the case
   * @return its clean copy, or empty when there is none
   */
  @Allow(
      permission = Permission.OPEN_DOCUMENT,
      event = AuditEvent.DOCUMENT_OPENED,
      purpose = Purpose.CASE_HANDLING)
  public Optional<OpenedDocument> openDocument(String receiptNumber, int position) {
    details.fields("document=" + position);
    Optional<OpenedDocument> opened =
        about(receiptNumber)
            .flatMap(facts -> cases.document(facts, position))
            .filter(CaseContent.Attachment::isOpenable)
            .map(file -> views.opened(receiptNumber, position, file));
    if (opened.isEmpty()) {
      details.notFound();
    }
    return opened;
  }

  /**
   * Makes the caller responsible for a case.
   *
   * @param receiptNumber receipt number
   * @param version version of the case the page showed
   * @return what came of it
   */
  @Allow(
      permission = Permission.ASSIGN_CASE,
      event = AuditEvent.CASE_ASSIGNED,
      purpose = Purpose.CASE_HANDLING)
  public CaseOutcome assign(String receiptNumber, int version) {
    return noted(receiptNumber, acts.assign(receiptNumber, version), "assignee", "state");
  }

  /**
   * Says which resident the applicant is.
   *
   * @param receiptNumber receipt number
   * @param version version of the case the page showed
   * @param resident the resident a clerk chose
   * @return what came of it
   */
  @Allow(
      permission = Permission.LINK_RESIDENT,
      event = AuditEvent.CASE_LINKED,
      purpose = Purpose.CASE_HANDLING)
  public CaseOutcome link(String receiptNumber, int version, AddresseeNumber resident) {
    CaseOutcome outcome =
        noted(
            receiptNumber,
            acts.link(receiptNumber, version, resident),
            "addressee_number",
            "match_kind",
            "differences");
    details.aboutSubject(resident.value());
    return outcome;
  }

  /**
   * Returns a case to the applicant (補正).
   *
   * @param receiptNumber receipt number
   * @param version version of the case the page showed
   * @param message what the applicant has to do; must not be blank
   * @param note note of the office, or empty
   * @return what came of it
   */
  @Allow(
      permission = Permission.RETURN_CASE,
      event = AuditEvent.CASE_RETURNED,
      purpose = Purpose.CASE_HANDLING)
  public CaseOutcome returnToApplicant(
      String receiptNumber, int version, String message, String note) {
    return noted(
        receiptNumber,
        acts.returnToApplicant(receiptNumber, version, message, note),
        "state",
        "message",
        "note");
  }

  /**
   * Takes a returned case up again, after the applicant has corrected it.
   *
   * @param receiptNumber receipt number
   * @param version version of the case the page showed
   * @param note what was corrected and how it came; must not be blank
   * @return what came of it
   */
  @Allow(
      permission = Permission.RETURN_CASE,
      event = AuditEvent.CASE_RESUMED,
      purpose = Purpose.CASE_HANDLING)
  public CaseOutcome resume(String receiptNumber, int version, String note) {
    return noted(receiptNumber, acts.resume(receiptNumber, version, note), "state", "note");
  }

  /**
   * Proposes a decision (起案).
   *
   * @param receiptNumber receipt number
   * @param version version of the case the page showed
   * @param proposal what is proposed
   * @param message reason told to the applicant; must not be blank for a rejection
   * @param note note of the office, or empty
   * @return what came of it
   */
  @Allow(
      permission = Permission.PROPOSE_DECISION,
      event = AuditEvent.CASE_PROPOSED,
      purpose = Purpose.CASE_HANDLING)
  public CaseOutcome propose(
      String receiptNumber, int version, Proposal proposal, String message, String note) {
    return noted(
        receiptNumber,
        acts.propose(receiptNumber, version, proposal, message, note),
        "state",
        "proposal",
        "message",
        "note");
  }

  /**
   * Decides as proposed (決裁). Decision, notice, hand-over and state go into the outbox in this
   * transaction.
   *
   * @param receiptNumber receipt number
   * @param version version of the case the page showed
   * @param note note of the office, or empty
   * @param alertSeen whether the decider has confirmed that the person is protected
   * @return what came of it; never done by the proposer
   */
  @Allow(
      permission = Permission.DECIDE_CASE,
      event = AuditEvent.CASE_DECIDED,
      purpose = Purpose.CASE_HANDLING)
  public CaseOutcome decide(String receiptNumber, int version, String note, boolean alertSeen) {
    return noted(
        receiptNumber,
        acts.decide(receiptNumber, version, note, alertSeen),
        "state",
        "decision",
        "note");
  }

  /**
   * Sends a proposal back to its proposer (差戻し).
   *
   * @param receiptNumber receipt number
   * @param version version of the case the page showed
   * @param note why; must not be blank
   * @return what came of it
   */
  @Allow(
      permission = Permission.DECIDE_CASE,
      event = AuditEvent.CASE_SENT_BACK,
      purpose = Purpose.CASE_HANDLING)
  public CaseOutcome sendBack(String receiptNumber, int version, String note) {
    return noted(receiptNumber, acts.sendBack(receiptNumber, version, note), "state", "note");
  }

  /** What came of an act, whom it concerns, and the fields it was to change. */
  private CaseOutcome noted(String receiptNumber, CaseOutcome outcome, String... changed) {
    about(receiptNumber);
    List<String> fields = new ArrayList<>(List.of("outcome=" + outcome));
    fields.addAll(List.of(changed));
    details.fields(fields.toArray(String[]::new));
    return outcome;
  }

  private Optional<CaseFacts> about(String receiptNumber) {
    details.aboutCase(receiptNumber);
    Optional<CaseFacts> facts = cases.find(receiptNumber);
    if (facts.isEmpty()) {
      details.notFound();
    }
    facts.map(CaseFacts::addresseeNumber).ifPresent(details::aboutSubject);
    return facts;
  }
}
