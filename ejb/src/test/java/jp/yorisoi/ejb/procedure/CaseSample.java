package jp.yorisoi.ejb.procedure;

import java.time.Instant;
import java.time.LocalDate;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.register.Match.MatchKind;
import jp.yorisoi.ejb.register.Residents;

/** Cases for tests, in any state. */
final class CaseSample {
  static final String NUMBER = "2611-000001-3";
  static final Instant ARRIVED = Instant.parse("2026-11-22T00:00:05Z");

  private CaseSample() {}

  /** A case in a state, linked to the sample resident; a proposal is by {@code clerk-1}. */
  static CaseFacts in(CaseState state) {
    return facts(state, Residents.hanako().addresseeNumber().value(), Proposal.APPROVE, 3);
  }

  static CaseFacts unlinked(CaseState state) {
    return facts(state, null, Proposal.REJECT, 3);
  }

  static CaseFacts rejecting() {
    return facts(
        CaseState.PROPOSED, Residents.hanako().addresseeNumber().value(), Proposal.REJECT, 3);
  }

  static CaseFacts withVersion(CaseFacts facts, int version) {
    return new CaseFacts(
        facts.receiptNumber(),
        facts.source(),
        facts.sourceNumber(),
        facts.procedureId(),
        facts.procedureVersion(),
        facts.revision(),
        facts.state(),
        facts.applicantName(),
        facts.applicantKana(),
        facts.applicantBirth(),
        facts.addresseeNumber(),
        facts.matchKind(),
        facts.differences(),
        facts.arrivedAt(),
        facts.takenInAt(),
        facts.dueOn(),
        facts.assignee(),
        facts.proposal(),
        facts.proposedBy(),
        facts.proposedAt(),
        facts.decidedBy(),
        facts.decidedAt(),
        facts.steps(),
        version);
  }

  private static CaseFacts facts(CaseState state, String resident, Proposal proposal, int version) {
    boolean proposed = state == CaseState.PROPOSED;
    return new CaseFacts(
        NUMBER,
        "PITTARI",
        "2026112200000001",
        "child-allowance-claim",
        1,
        1,
        state,
        "安来 花子",
        "ヤスギ ハナコ",
        "1990-01-01",
        resident,
        resident == null ? MatchKind.NONE : MatchKind.SIGNATURE,
        0,
        ARRIVED,
        ARRIVED.plusSeconds(2),
        LocalDate.of(2027, 1, 8),
        state == CaseState.TAKEN_IN ? null : "clerk-1",
        proposed ? proposal : null,
        proposed ? "clerk-1" : null,
        proposed ? ARRIVED.plusSeconds(60) : null,
        null,
        null,
        4,
        version);
  }
}
