package jp.yorisoi.ejb.procedure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.gate.FetchedPackage;
import jp.yorisoi.ejb.gate.InspectedPackage;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.kernel.BusinessCalendar;
import jp.yorisoi.ejb.procedure.domain.CaseEvent;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.register.Declared;
import jp.yorisoi.ejb.register.Match;
import jp.yorisoi.ejb.register.RegisterDesk;
import jp.yorisoi.ejb.register.ResidentRecord;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * The door by which fetched packages become cases. Taking the same package in again changes
 * nothing, so the job may be killed anywhere and run again.
 */
@Stateless
@Guarded(Chain.CORE)
public class TakeInDesk {
  private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();

  @Inject private CaseStore cases;
  @Inject private CaseMessages messages;
  @Inject private Catalogue catalogue;
  @Inject private RegisterDesk register;
  @Inject private CallerContext context;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /** For the container. */
  public TakeInDesk() {}

  TakeInDesk(
      CaseStore cases,
      CaseMessages messages,
      Catalogue catalogue,
      RegisterDesk register,
      CallerContext context,
      AuditDetails details,
      Clock clock) {
    this.cases = cases;
    this.messages = messages;
    this.catalogue = catalogue;
    this.register = register;
    this.context = context;
    this.details = details;
    this.clock = clock;
  }

  /**
   * Makes a case of a package.
   *
   * @param fetched the package as the gate gave it; its archive is kept sealed and not read
   * @param inspected what the gate lets be read of it
   * @return true if it became a case now, false if it was one before
   * @throws PackageUnreadable if its procedure is not known here
   */
  @Allow(
      permission = Permission.TAKE_IN_CASE,
      event = AuditEvent.CASE_TAKEN_IN,
      purpose = Purpose.CASE_HANDLING)
  public boolean takeIn(FetchedPackage fetched, InspectedPackage inspected) {
    details.aboutCase(fetched.receiptNumber());
    if (cases.exists(fetched.receiptNumber())) {
      details.fields("known");
      return false;
    }
    ProcedureDefinition definition =
        catalogue
            .procedure(fetched.procedureId(), fetched.procedureVersion())
            .orElseThrow(PackageUnreadable::new);
    Application application = inspected.application();
    MaskedPackage masked =
        new MaskedPackage(definition, DeclaredAnswers.of(definition, application));
    Answers answers = masked.answers();
    SignatureFacts signature = SignatureFacts.of(fetched.verification());
    Match match = register.match(declared(application, signature));
    match.resident().ifPresent(number -> details.aboutSubject(number.value()));
    details.fields("package", "declaration", "documents", "match=" + match.kind());
    CaseFacts facts = facts(fetched, definition, application, answers, match);
    cases.add(facts, content(fetched, inspected, answers));
    addSteps(facts, masked.note());
    return true;
  }

  private static Declared declared(Application application, SignatureFacts signature) {
    var applicant = application.applicant();
    return new Declared(
        applicant.fullName(),
        applicant.fullNameKana(),
        applicant.dateOfBirth().toString(),
        String.valueOf(applicant.sex().code()),
        applicant.fullAddress(),
        signature.serial());
  }

  private CaseFacts facts(
      FetchedPackage fetched,
      ProcedureDefinition definition,
      Application application,
      Answers answers,
      Match match) {
    var applicant = application.applicant();
    String resident = match.resident().map(number -> number.value()).orElse(null);
    List<ResidentRecord> household = match.resident().map(register::householdOf).orElse(List.of());
    int differences =
        new RegisterComparison(definition, answers, resident, household).differences();
    LocalDate arrived = LocalDate.ofInstant(fetched.arrivedAt(), CaseMessages.JAPAN);
    return new CaseFacts(
        fetched.receiptNumber(),
        fetched.source(),
        fetched.sourceNumber(),
        fetched.procedureId(),
        fetched.procedureVersion(),
        1,
        CaseState.TAKEN_IN,
        IndividualNumber.masked(applicant.fullName()),
        IndividualNumber.masked(applicant.fullNameKana()),
        applicant.dateOfBirth().toString(),
        resident,
        match.kind(),
        differences,
        fetched.arrivedAt(),
        clock.instant(),
        CALENDAR.plusBusinessDays(arrived, definition.deadlines().processingBusinessDays()),
        null,
        null,
        null,
        null,
        null,
        null,
        2,
        0);
  }

  private static CaseContent content(
      FetchedPackage fetched, InspectedPackage inspected, Answers answers) {
    return new CaseContent(
        fetched.archive(),
        answers,
        fetched.verification(),
        inspected.documents().stream()
            .map(
                document ->
                    new CaseContent.Attachment(
                        document.documentId(),
                        document.mediaType(),
                        document.cleaning(),
                        document.content()))
            .toList());
  }

  /** Step 1 is the arrival, which intake has published already; step 2 is this one. */
  private void addSteps(CaseFacts facts, String note) {
    Instant now = facts.takenInAt();
    String actor = context.caller().id();
    cases.addStep(
        facts.receiptNumber(),
        new CaseStep(
            1, CaseEvent.ARRIVED, CaseState.ARRIVED, facts.source(), facts.arrivedAt(), "", ""));
    CaseStep taken = new CaseStep(2, CaseEvent.TAKEN_IN, CaseState.TAKEN_IN, actor, now, "", note);
    cases.addStep(facts.receiptNumber(), taken);
    messages.status(facts, taken);
  }
}
