package jp.yorisoi.ejb.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.BusinessCalendar;
import jp.yorisoi.ejb.procedure.domain.CaseEvent;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.procedure.domain.DecisionRule;
import jp.yorisoi.ejb.protection.ProtectedPersons;
import jp.yorisoi.ejb.register.Match.MatchKind;
import jp.yorisoi.ejb.register.RegisterDesk;
import jp.yorisoi.ejb.register.ResidentRecord;
import jp.yorisoi.policy.CallerContext;

/** What the acts on a case do, in the transaction of the desk. */
@ApplicationScoped
public class CaseActs {
  /** What a text that crosses the gate must not hold (flows.yaml, type text). */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");

  private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();

  @Inject private CaseStore cases;
  @Inject private CaseMessages messages;
  @Inject private Catalogue catalogue;
  @Inject private RegisterDesk register;
  @Inject private ProtectedPersons protectedPersons;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /** For the container. */
  public CaseActs() {}

  CaseActs(
      CaseStore cases,
      CaseMessages messages,
      Catalogue catalogue,
      RegisterDesk register,
      ProtectedPersons protectedPersons,
      CallerContext context,
      Clock clock) {
    this.cases = cases;
    this.messages = messages;
    this.catalogue = catalogue;
    this.register = register;
    this.protectedPersons = protectedPersons;
    this.context = context;
    this.clock = clock;
  }

  CaseOutcome assign(String number, int version) {
    return act(
        number,
        version,
        CaseText.NONE,
        facts -> {
          boolean first = facts.state() == CaseState.TAKEN_IN;
          if (!first && facts.state() != CaseState.UNDER_REVIEW) {
            return CaseOutcome.WRONG_STATE;
          }
          CaseFacts changed =
              new CaseEdit(facts).state(CaseState.UNDER_REVIEW).assignee(me()).done();
          CaseStep step = step(changed, CaseEvent.ASSIGNED, "", "");
          cases.save(changed, step);
          if (first) {
            messages.status(changed, step);
          }
          return CaseOutcome.DONE;
        });
  }

  CaseOutcome link(String number, int version, AddresseeNumber resident) {
    return act(
        number,
        version,
        CaseText.NONE,
        facts -> {
          if (!ActionRule.mayLink(facts.state())) {
            return CaseOutcome.WRONG_STATE;
          }
          Optional<ResidentRecord> chosen = register.find(resident);
          if (chosen.isEmpty()) {
            return CaseOutcome.NOT_LINKED;
          }
          if (!chosen.get().livesHere()) {
            return CaseOutcome.NOT_LIVING_HERE;
          }
          List<ResidentRecord> household = register.householdOf(resident);
          int differences =
              new RegisterComparison(definition(facts), answers(facts), resident.value(), household)
                  .differences();
          CaseFacts changed =
              new CaseEdit(facts)
                  .resident(resident.value(), MatchKind.BY_HAND)
                  .differences(differences)
                  .done();
          cases.save(changed, step(changed, CaseEvent.LINKED, "", ""));
          return CaseOutcome.DONE;
        });
  }

  CaseOutcome returnToApplicant(String number, int version, String message, String note) {
    return move(
        number,
        version,
        CaseState.RETURNED,
        new CaseText(message, note),
        facts -> {
          if (message.isBlank()) {
            return CaseOutcome.MESSAGE_MISSING;
          }
          CaseFacts changed = new CaseEdit(facts).state(CaseState.RETURNED).done();
          CaseStep step = step(changed, CaseEvent.RETURNED, message.strip(), note);
          cases.save(changed, step);
          messages.status(changed, step);
          messages.notice(definition(facts), changed, step, "returned", answers(facts));
          return CaseOutcome.DONE;
        });
  }

  CaseOutcome resume(String number, int version, String note) {
    return act(
        number,
        version,
        CaseText.ofNote(note),
        facts -> {
          if (facts.state() != CaseState.RETURNED) {
            return CaseOutcome.WRONG_STATE;
          }
          if (note.isBlank()) {
            return CaseOutcome.MESSAGE_MISSING;
          }
          CaseFacts changed =
              new CaseEdit(facts)
                  .state(CaseState.UNDER_REVIEW)
                  .assignee(me())
                  .due(dueAfterReturn(facts))
                  .done();
          CaseStep step = step(changed, CaseEvent.RESUMED, "", note);
          cases.save(changed, step);
          messages.status(changed, step);
          return CaseOutcome.DONE;
        });
  }

  CaseOutcome propose(String number, int version, Proposal proposal, String message, String note) {
    return move(
        number,
        version,
        CaseState.PROPOSED,
        new CaseText(message, note),
        facts -> {
          if (proposal == Proposal.REJECT && message.isBlank()) {
            return CaseOutcome.MESSAGE_MISSING;
          }
          if (proposal == Proposal.APPROVE
              && !DecisionRule.mayApprove(facts.addresseeNumber() != null)) {
            return CaseOutcome.NOT_LINKED;
          }
          CaseFacts changed =
              new CaseEdit(facts)
                  .state(CaseState.PROPOSED)
                  .proposal(proposal, me(), clock.instant())
                  .done();
          // the reason waits with the proposal: the applicant reads it only once it is decided
          CaseStep step = step(changed, CaseEvent.PROPOSED, message.strip(), note);
          cases.save(changed, step);
          messages.status(changed, withoutMessage(step));
          return CaseOutcome.DONE;
        });
  }

  CaseOutcome decide(String number, int version, String note, boolean alertSeen) {
    return act(
        number,
        version,
        CaseText.ofNote(note),
        facts -> {
          if (facts.state() != CaseState.PROPOSED) {
            return CaseOutcome.WRONG_STATE;
          }
          if (!DecisionRule.mayDecide(facts.proposedBy(), me())) {
            return CaseOutcome.SAME_PERSON;
          }
          boolean approve = facts.proposal() == Proposal.APPROVE;
          BlockLevel stop = approve ? onIssue(facts) : BlockLevel.NONE;
          if (stop == BlockLevel.ERROR) {
            return CaseOutcome.PROTECTED;
          }
          if (stop == BlockLevel.ALERT && !alertSeen) {
            return CaseOutcome.ALERT_UNCONFIRMED;
          }
          CaseFacts changed =
              new CaseEdit(facts)
                  .state(approve ? CaseState.APPROVED : CaseState.REJECTED)
                  .decision(me(), clock.instant())
                  .done();
          String reason = reason(facts);
          CaseStep step =
              step(changed, approve ? CaseEvent.APPROVED : CaseEvent.REJECTED, reason, note);
          Answers answers = answers(facts);
          cases.save(changed, step);
          messages.status(changed, step);
          messages.notice(
              definition(facts), changed, step, approve ? "approved" : "rejected", answers);
          messages.decision(definition(facts), changed, step, answers);
          return CaseOutcome.DONE;
        });
  }

  CaseOutcome sendBack(String number, int version, String note) {
    return act(
        number,
        version,
        CaseText.ofNote(note),
        facts -> {
          if (facts.state() != CaseState.PROPOSED) {
            return CaseOutcome.WRONG_STATE;
          }
          if (note.isBlank()) {
            return CaseOutcome.MESSAGE_MISSING;
          }
          CaseFacts changed =
              new CaseEdit(facts).state(CaseState.UNDER_REVIEW).proposal(null, null, null).done();
          CaseStep step = step(changed, CaseEvent.SENT_BACK, "", note);
          cases.save(changed, step);
          messages.status(changed, step);
          return CaseOutcome.DONE;
        });
  }

  /** What stops the office from issuing something to or about the person of a case. */
  private BlockLevel onIssue(CaseFacts facts) {
    return facts.addresseeNumber() == null
        ? BlockLevel.NONE
        : protectedPersons.onIssue(new AddresseeNumber(facts.addresseeNumber()));
  }

  private CaseOutcome move(
      String number,
      int version,
      CaseState to,
      CaseText written,
      Function<CaseFacts, CaseOutcome> act) {
    return act(
        number,
        version,
        written,
        facts -> facts.state().mayBecome(to) ? act.apply(facts) : CaseOutcome.WRONG_STATE);
  }

  /** Every act on a case passes here, with the texts that were written for it. */
  private CaseOutcome act(
      String number, int version, CaseText written, Function<CaseFacts, CaseOutcome> act) {
    Optional<CaseOutcome> problem = written.problem();
    if (problem.isPresent()) {
      return problem.get();
    }
    return cases
        .lock(number)
        .map(facts -> facts.version() == version ? act.apply(facts) : CaseOutcome.CHANGED_MEANWHILE)
        .orElse(CaseOutcome.NOT_FOUND);
  }

  private CaseStep step(CaseFacts changed, CaseEvent event, String message, String note) {
    return new CaseStep(
        changed.steps(),
        event,
        changed.state(),
        me(),
        clock.instant(),
        seen(message),
        seen(note.strip()));
  }

  /** Pasted text may hold controls nobody sees; with one the state could not leave by the gate. */
  static String seen(String written) {
    return UNSEEN.matcher(written).replaceAll("");
  }

  private static CaseStep withoutMessage(CaseStep step) {
    return new CaseStep(
        step.sequence(), step.event(), step.state(), step.actor(), step.at(), "", "");
  }

  /** The time the applicant had the case is not the office's. */
  private LocalDate dueAfterReturn(CaseFacts facts) {
    return last(facts, CaseEvent.RETURNED)
        .map(step -> CALENDAR.interrupted(facts.dueOn(), day(step.at()), day(clock.instant())))
        .orElse(facts.dueOn());
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, CaseMessages.JAPAN);
  }

  /** The reason written with the last proposal. */
  private String reason(CaseFacts facts) {
    return last(facts, CaseEvent.PROPOSED).map(CaseStep::publicMessage).orElse("");
  }

  private Optional<CaseStep> last(CaseFacts facts, CaseEvent event) {
    return cases.steps(facts.receiptNumber()).stream()
        .filter(step -> step.event() == event)
        .reduce((earlier, later) -> later);
  }

  private ProcedureDefinition definition(CaseFacts facts) {
    return catalogue
        .procedure(facts.procedureId(), facts.procedureVersion())
        .orElseThrow(PackageUnreadable::new);
  }

  private Answers answers(CaseFacts facts) {
    return cases.declaration(facts).answers();
  }

  private String me() {
    return context.caller().id();
  }
}
