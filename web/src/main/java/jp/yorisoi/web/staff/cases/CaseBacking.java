package jp.yorisoi.web.staff.cases;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.procedure.CaseAction;
import jp.yorisoi.ejb.procedure.CaseOutcome;
import jp.yorisoi.ejb.procedure.CaseView;
import jp.yorisoi.ejb.procedure.ProcedureDesk;
import jp.yorisoi.ejb.procedure.Proposal;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.number.IndividualNumber;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.SentText;

/**
 * Page: {@code webapp/staff/cases/case.xhtml}. Each button names the version of the case it was
 * shown with; afterwards the page is asked for anew (redirect after post). It lives as long as the
 * page, since which buttons may be pressed depends on the case that was shown.
 */
@Named
@ViewScoped
public class CaseBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private ProcedureDesk desk;
  @Inject private Exchange exchange;
  @Inject private Policies policies;

  private String number;
  private int version;
  private String message = "";
  private String note = "";
  private boolean alertSeen;
  private String resident;
  private String outcome;
  private String missing = "";
  private transient CaseView view;

  /** Opens the case; view action of the page. Without a number it leads to the list. */
  public void load() {
    if (given(number).isEmpty()) {
      exchange.leadTo("/staff/cases/list.xhtml");
      return;
    }
    view = ReceiptNumber.parse(number).flatMap(n -> desk.open(n.value())).orElse(null);
    if (view == null) {
      exchange.notFound();
    } else {
      version = view.head().version();
    }
  }

  /** Action: become responsible. */
  public String assign() {
    return again(desk.assign(number, version), "");
  }

  /** Action: say which resident the applicant is. */
  public String link() {
    return again(
        resident == null
            ? CaseOutcome.NOT_LINKED
            : desk.link(number, version, new AddresseeNumber(resident)),
        "");
  }

  /** Action: return to the applicant. */
  public String returnToApplicant() {
    return again(desk.returnToApplicant(number, version, given(message), given(note)), "message");
  }

  /** Action: take up again. */
  public String resume() {
    return again(desk.resume(number, version, given(note)), "note");
  }

  /** Action: propose approval. */
  public String proposeApproval() {
    return again(
        desk.propose(number, version, Proposal.APPROVE, given(message), given(note)), "message");
  }

  /** Action: propose rejection. */
  public String proposeRejection() {
    return again(
        desk.propose(number, version, Proposal.REJECT, given(message), given(note)), "message");
  }

  /** Action: decide as proposed. */
  public String decide() {
    return again(desk.decide(number, version, given(note), alertSeen), "");
  }

  /** Action: send the proposal back. */
  public String sendBack() {
    return again(desk.sendBack(number, version, given(note)), "note");
  }

  /** Once it is done the page is asked for anew; otherwise what was typed stays. */
  private String again(CaseOutcome came, String textNeeded) {
    if (came != CaseOutcome.DONE) {
      outcome = came.name();
      missing = came == CaseOutcome.MESSAGE_MISSING ? textNeeded : "";
      load();
      return null;
    }
    return "/staff/cases/case.xhtml?faces-redirect=true&number="
        + number
        + "&outcome="
        + came.name();
  }

  /**
   * What is wrong with a text (EL).
   *
   * @param field {@code message} or {@code note}
   * @return the sentence, empty if nothing is
   */
  public String problem(String field) {
    boolean ofMessage = "message".equals(field);
    if (missing.equals(field)) {
      return (ofMessage ? "申請者に見える文" : "庁内の記録") + "を書いてください。まだ何も変わっていません。";
    }
    CaseOutcome tooLong = ofMessage ? CaseOutcome.MESSAGE_TOO_LONG : CaseOutcome.NOTE_TOO_LONG;
    boolean here =
        tooLong.name().equals(outcome)
            || CaseOutcome.INDIVIDUAL_NUMBER.name().equals(outcome)
                && IndividualNumber.isIn(ofMessage ? message : note);
    return here ? CaseSentences.of(outcome) : "";
  }

  /** The sentence about the last act, empty when there was none (EL). */
  public String getSentence() {
    if (outcome == null || !outcome.matches("[A-Z_]{1,40}")) {
      return "";
    }
    return CaseSentences.of(outcome);
  }

  /** The class of what is attached, by the policy of the city: {@code 3B} (EL). */
  public String getDocumentClass() {
    return policies.current().fields(Chain.CORE).stream()
        .filter(one -> one.table().equals("case_document") && one.column().equals("content"))
        .map(one -> one.dataClass().code())
        .findFirst()
        .orElseThrow();
  }

  /** Whether the last act was done (EL). */
  public boolean isDone() {
    return CaseOutcome.DONE.name().equals(outcome);
  }

  /** Whether an act is offered (EL). */
  public boolean offers(String action) {
    return view.head().actions().contains(CaseAction.valueOf(action));
  }

  /** Whether one of the acts offered can have a note of the office (EL). */
  public boolean isAsksForNote() {
    return view.head().actions().stream()
        .anyMatch(action -> action != CaseAction.ASSIGN && action != CaseAction.LINK);
  }

  /** Words for a comparison (EL). */
  public String comparisonLabel(String comparison) {
    return switch (comparison) {
      case "same" -> "一致";
      case "same_written_otherwise" -> "一致（表記ちがい）";
      case "different" -> "相違";
      default -> "";
    };
  }

  /** Whether what was typed for the applicant has no field any more (EL). */
  public boolean isMessageLeft() {
    return !given(message).isEmpty() && !isAsksForMessage();
  }

  /** Whether what was typed for the office has no field any more (EL). */
  public boolean isNoteLeft() {
    return !given(note).isEmpty() && !isAsksForNote();
  }

  /** Whether one of the acts offered can have a text for the applicant (EL). */
  public boolean isAsksForMessage() {
    return offers("RETURN") || offers("PROPOSE_REJECTION");
  }

  private static String given(String text) {
    return text == null ? "" : SentText.of(text);
  }

  /** The case (EL). */
  public CaseView getView() {
    return view;
  }

  /** Receipt number asked for (EL). */
  public String getNumber() {
    return number;
  }

  /** Receipt number asked for (EL). */
  public void setNumber(String number) {
    this.number = number;
  }

  /** Version the page was shown with (EL). */
  public int getVersion() {
    return version;
  }

  /** Version the page was shown with (EL). */
  public void setVersion(int version) {
    this.version = version;
  }

  /** Text for the applicant (EL). */
  public String getMessage() {
    return message;
  }

  /** Text for the applicant (EL). */
  public void setMessage(String message) {
    this.message = message;
  }

  /** Note of the office (EL). */
  public String getNote() {
    return note;
  }

  /** Note of the office (EL). */
  public void setNote(String note) {
    this.note = note;
  }

  /** Whether the alert of a protection was confirmed (EL). */
  public boolean isAlertSeen() {
    return alertSeen;
  }

  /** Whether the alert of a protection was confirmed (EL). */
  public void setAlertSeen(boolean alertSeen) {
    this.alertSeen = alertSeen;
  }

  /** Whether deciding asks for a confirmation, since the person is protected (EL). */
  public boolean isAlerted() {
    return offers("DECIDE") && !view.marks().isEmpty();
  }

  /** Resident chosen (EL). */
  public String getResident() {
    return resident;
  }

  /** Resident chosen (EL). */
  public void setResident(String resident) {
    this.resident = resident;
  }

  /** What came of the last act (EL). */
  public String getOutcome() {
    return outcome;
  }

  /** What came of the last act (EL). */
  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
