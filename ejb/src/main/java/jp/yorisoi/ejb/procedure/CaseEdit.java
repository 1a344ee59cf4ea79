package jp.yorisoi.ejb.procedure;

import java.time.Instant;
import java.time.LocalDate;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.register.Match.MatchKind;

/** Makes the next value of a case: what an act changes, and one step more. */
final class CaseEdit {
  private final CaseFacts facts;
  private CaseState state;
  private String resident;
  private MatchKind match;
  private int differences;
  private LocalDate dueOn;
  private String assignee;
  private Proposal proposal;
  private String proposedBy;
  private Instant proposedAt;
  private String decidedBy;
  private Instant decidedAt;

  CaseEdit(CaseFacts facts) {
    this.facts = facts;
    this.state = facts.state();
    this.resident = facts.addresseeNumber();
    this.match = facts.matchKind();
    this.differences = facts.differences();
    this.dueOn = facts.dueOn();
    this.assignee = facts.assignee();
    this.proposal = facts.proposal();
    this.proposedBy = facts.proposedBy();
    this.proposedAt = facts.proposedAt();
    this.decidedBy = facts.decidedBy();
    this.decidedAt = facts.decidedAt();
  }

  CaseEdit state(CaseState next) {
    if (next != state && !state.mayBecome(next)) {
      throw new IllegalStateException("no way from " + state + " to " + next);
    }
    this.state = next;
    return this;
  }

  CaseEdit resident(String number, MatchKind kind) {
    this.resident = number;
    this.match = kind;
    return this;
  }

  CaseEdit differences(int count) {
    this.differences = count;
    return this;
  }

  CaseEdit due(LocalDate day) {
    this.dueOn = day;
    return this;
  }

  CaseEdit assignee(String userId) {
    this.assignee = userId;
    return this;
  }

  CaseEdit proposal(Proposal what, String by, Instant at) {
    this.proposal = what;
    this.proposedBy = by;
    this.proposedAt = at;
    return this;
  }

  CaseEdit decision(String by, Instant at) {
    this.decidedBy = by;
    this.decidedAt = at;
    return this;
  }

  CaseFacts done() {
    return new CaseFacts(
        facts.receiptNumber(),
        facts.source(),
        facts.sourceNumber(),
        facts.procedureId(),
        facts.procedureVersion(),
        facts.revision(),
        state,
        facts.applicantName(),
        facts.applicantKana(),
        facts.applicantBirth(),
        resident,
        match,
        differences,
        facts.arrivedAt(),
        facts.takenInAt(),
        dueOn,
        assignee,
        proposal,
        proposedBy,
        proposedAt,
        decidedBy,
        decidedAt,
        facts.steps() + 1,
        facts.version());
  }
}
