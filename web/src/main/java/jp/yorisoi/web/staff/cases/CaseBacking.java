package jp.yorisoi.web.staff.cases;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.procedure.CaseAction;
import jp.yorisoi.ejb.procedure.CaseOutcome;
import jp.yorisoi.ejb.procedure.CaseView;
import jp.yorisoi.ejb.procedure.ProcedureDesk;
import jp.yorisoi.ejb.procedure.Proposal;

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
  @Inject private FacesContext faces;

  private String number;
  private int version;
  private String message = "";
  private String note = "";
  private String resident;
  private String outcome;
  private String missing = "";
  private transient CaseView view;

  /**
   * Opens the case; view action of the page.
   *
   * @throws IOException if the answer cannot be written
   */
  public void load() throws IOException {
    Optional<CaseView> found =
        ReceiptNumber.parse(number == null ? "" : number).flatMap(n -> desk.open(n.value()));
    if (found.isEmpty()) {
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
      return;
    }
    view = found.get();
    version = view.head().version();
  }

  /** Action: become responsible. */
  public String assign() throws IOException {
    return again(desk.assign(number, version), "");
  }

  /** Action: say which resident the applicant is. */
  public String link() throws IOException {
    return again(
        resident == null
            ? CaseOutcome.NOT_LINKED
            : desk.link(number, version, new AddresseeNumber(resident)),
        "");
  }

  /** Action: return to the applicant. */
  public String returnToApplicant() throws IOException {
    return again(desk.returnToApplicant(number, version, given(message), given(note)), "message");
  }

  /** Action: take up again. */
  public String resume() throws IOException {
    return again(desk.resume(number, version, given(note)), "note");
  }

  /** Action: propose approval. */
  public String proposeApproval() throws IOException {
    return again(
        desk.propose(number, version, Proposal.APPROVE, given(message), given(note)), "message");
  }

  /** Action: propose rejection. */
  public String proposeRejection() throws IOException {
    return again(
        desk.propose(number, version, Proposal.REJECT, given(message), given(note)), "message");
  }

  /** Action: decide as proposed. */
  public String decide() throws IOException {
    return again(desk.decide(number, version, given(note)), "");
  }

  /** Action: send the proposal back. */
  public String sendBack() throws IOException {
    return again(desk.sendBack(number, version, given(note)), "note");
  }

  /** What was typed stays when a text is missing; otherwise the page is asked for anew. */
  private String again(CaseOutcome came, String textNeeded) throws IOException {
    if (came == CaseOutcome.MESSAGE_MISSING) {
      outcome = came.name();
      missing = textNeeded;
      load();
      return null;
    }
    return "/staff/cases/case.xhtml?faces-redirect=true&number="
        + number
        + "&outcome="
        + came.name();
  }

  /** Whether a text was missing, by the name of its field (EL). */
  public boolean misses(String field) {
    return missing.equals(field);
  }

  /** The sentence about the last act, empty when there was none (EL). */
  public String getSentence() {
    if (outcome == null || !outcome.matches("[A-Z_]{1,40}")) {
      return "";
    }
    return CaseSentences.of(outcome);
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

  private static String given(String text) {
    return text == null ? "" : text;
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
