package jp.yorisoi.ejb.procedure;

import static jp.yorisoi.ejb.procedure.CaseMessages.DECISION;
import static jp.yorisoi.ejb.procedure.CaseMessages.NOTICE;
import static jp.yorisoi.ejb.procedure.CaseMessages.STATUS;
import static jp.yorisoi.ejb.procedure.CaseOutcome.CHANGED_MEANWHILE;
import static jp.yorisoi.ejb.procedure.CaseOutcome.DONE;
import static jp.yorisoi.ejb.procedure.CaseOutcome.MESSAGE_MISSING;
import static jp.yorisoi.ejb.procedure.CaseOutcome.NOT_FOUND;
import static jp.yorisoi.ejb.procedure.CaseOutcome.NOT_LINKED;
import static jp.yorisoi.ejb.procedure.CaseOutcome.SAME_PERSON;
import static jp.yorisoi.ejb.procedure.CaseOutcome.WRONG_STATE;
import static jp.yorisoi.ejb.procedure.CaseSample.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.procedure.domain.CaseEvent;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.protection.PersonsInMemory;
import jp.yorisoi.ejb.register.Match.MatchKind;
import jp.yorisoi.ejb.register.Residents;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseActsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final AddresseeNumber HANAKO = Residents.hanako().addresseeNumber();
  private static final int VERSION = 3;

  private final CasesInMemory cases = new CasesInMemory();
  private final OutboxInMemory outbox = new OutboxInMemory();
  private final CallerContext context = new CallerContext();
  private final PersonsInMemory persons = new PersonsInMemory();
  private CaseActs acts;

  @BeforeEach
  void open() {
    AuditDetails details = new AuditDetails();
    details.begin(null);
    cases.answers = SampleAnswers.complete();
    acts =
        new CaseActs(
            cases,
            new CaseMessages(outbox, Cities.serving("yasugi"), new LettersInMemory()),
            Catalogue.packaged(),
            new Residents(Residents.hanako()).desk(details),
            persons,
            context,
            Clock.fixed(NOW, ZoneOffset.UTC));
    actAs("clerk-1");
  }

  private void actAs(String account) {
    context.actAs(new Caller(account, "child-family", null, "mynumber", Set.of(Role.CLERK)));
  }

  private void given(CaseFacts facts) {
    cases.rows.put(NUMBER, facts);
  }

  private CaseFacts now() {
    return cases.rows.get(NUMBER);
  }

  private CaseStep lastStep() {
    List<CaseStep> steps = cases.steps(NUMBER);
    return steps.get(steps.size() - 1);
  }

  private void nothingHappened(CaseFacts before) {
    assertThat(now()).isEqualTo(before);
    assertThat(cases.steps(NUMBER)).isEmpty();
    assertThat(outbox.puts).isEmpty();
  }

  /** Every act as a page would ask for it, complete, on the version it showed. */
  private Map<String, Supplier<CaseOutcome>> everyAct(String number, int version) {
    return Map.of(
        "assign", () -> acts.assign(number, version),
        "link", () -> acts.link(number, version, HANAKO),
        "return", () -> acts.returnToApplicant(number, version, "写真が読めません", ""),
        "resume", () -> acts.resume(number, version, "窓口で受領"),
        "propose", () -> acts.propose(number, version, Proposal.APPROVE, "", ""),
        "decide", () -> acts.decide(number, version, "", false),
        "sendBack", () -> acts.sendBack(number, version, "口座を確認"));
  }

  /** From which states each act can be done. */
  private static final Map<String, Set<CaseState>> OPEN_TO =
      Map.of(
          "assign", EnumSet.of(CaseState.TAKEN_IN, CaseState.UNDER_REVIEW),
          "link", EnumSet.of(CaseState.TAKEN_IN, CaseState.UNDER_REVIEW),
          "return", EnumSet.of(CaseState.UNDER_REVIEW),
          "resume", EnumSet.of(CaseState.RETURNED),
          "propose", EnumSet.of(CaseState.UNDER_REVIEW),
          "decide", EnumSet.of(CaseState.PROPOSED),
          "sendBack", EnumSet.of(CaseState.PROPOSED));

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void an_act_is_done_in_its_states_and_refused_in_all_others(CaseState state) {
    actAs("approver-1");
    OPEN_TO.forEach(
        (act, states) -> {
          CaseFacts before = CaseSample.in(state);
          given(before);
          cases.steps.clear();
          outbox.puts.clear();
          CaseOutcome outcome = everyAct(NUMBER, VERSION).get(act).get();
          if (states.contains(state)) {
            assertThat(outcome).as(act).isEqualTo(DONE);
            assertThat(cases.steps(NUMBER)).as(act).hasSize(1);
            assertThat(now().steps()).as(act).isEqualTo(lastStep().sequence()).isEqualTo(5);
          } else {
            assertThat(outcome).as(act).isEqualTo(WRONG_STATE);
            nothingHappened(before);
          }
        });
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void a_case_changed_since_the_page_was_shown_is_not_touched(CaseState state) {
    CaseFacts before = CaseSample.in(state);
    given(before);
    everyAct(NUMBER, VERSION - 1)
        .forEach((act, done) -> assertThat(done.get()).as(act).isEqualTo(CHANGED_MEANWHILE));
    nothingHappened(before);
  }

  @Test
  void there_is_nothing_to_do_on_a_case_that_is_not_there() {
    everyAct("2611-000009-9", VERSION)
        .forEach((act, done) -> assertThat(done.get()).as(act).isEqualTo(NOT_FOUND));
    assertThat(outbox.puts).isEmpty();
  }

  @Nested
  class Assigning {
    @Test
    void the_first_time_begins_the_review_and_tells_the_applicant() {
      given(CaseSample.in(CaseState.TAKEN_IN));
      acts.assign(NUMBER, VERSION);
      assertThat(now().state()).isEqualTo(CaseState.UNDER_REVIEW);
      assertThat(now().assignee()).isEqualTo("clerk-1");
      assertThat(outbox.last(STATUS).getString("status")).isEqualTo("30");
    }

    @Test
    void taking_over_changes_nothing_for_the_applicant() {
      given(CaseSample.in(CaseState.UNDER_REVIEW));
      actAs("clerk-2");
      acts.assign(NUMBER, VERSION);
      assertThat(now().assignee()).isEqualTo("clerk-2");
      assertThat(outbox.puts).isEmpty();
    }
  }

  @Nested
  class Linking {
    @Test
    void says_who_the_applicant_is_and_counts_what_differs() {
      given(CaseSample.unlinked(CaseState.UNDER_REVIEW));
      cases.answers = SampleAnswers.complete().with("applicant-address", "島根県安来市安来町878-2");
      acts.link(NUMBER, VERSION, HANAKO);
      assertThat(now().addresseeNumber()).isEqualTo(HANAKO.value());
      assertThat(now().matchKind()).isEqualTo(MatchKind.BY_HAND);
      assertThat(now().differences()).isEqualTo(1); // the birth date
      assertThat(outbox.puts).isEmpty();
    }

    @Test
    void somebody_the_mirror_does_not_know_cannot_be_linked() {
      CaseFacts before = CaseSample.unlinked(CaseState.UNDER_REVIEW);
      given(before);
      assertThat(acts.link(NUMBER, VERSION, AddresseeNumber.ofSerial(99))).isEqualTo(NOT_LINKED);
      nothingHappened(before);
    }
  }

  @Nested
  class Returning {
    @Test
    void without_words_for_the_applicant_it_is_refused() {
      CaseFacts before = CaseSample.in(CaseState.UNDER_REVIEW);
      given(before);
      assertThat(acts.returnToApplicant(NUMBER, VERSION, "　 \n", "note"))
          .isEqualTo(MESSAGE_MISSING);
      nothingHappened(before);
    }

    @Test
    void the_applicant_reads_it_in_the_status_and_by_mail_but_not_the_note_of_the_office() {
      given(CaseSample.in(CaseState.UNDER_REVIEW));
      acts.returnToApplicant(NUMBER, VERSION, " 写真が読めません ", "電話済み");
      assertThat(outbox.topics()).containsExactly(STATUS, NOTICE);
      assertThat(outbox.last(STATUS).getString("message")).isEqualTo("写真が読めません");
      assertThat(outbox.last(NOTICE).getString("to")).isEqualTo("hanako@example.jp");
      assertThat(outbox.puts.toString()).doesNotContain("電話済み");
      assertThat(lastStep().internalNote()).isEqualTo("電話済み");
    }

    @Test
    void what_was_pasted_with_controls_leaves_by_the_gate_without_them() {
      given(CaseSample.in(CaseState.UNDER_REVIEW));
      acts.returnToApplicant(NUMBER, VERSION, "写真が\u007f読めません\n\u0000二枚目も", "\u001b電話済み");
      assertThat(outbox.last(STATUS).getString("message")).isEqualTo("写真が読めません\n二枚目も");
      assertThat(outbox.last(NOTICE).getString("body")).doesNotContain("\u007f", "\u0000");
      assertThat(lastStep().internalNote()).isEqualTo("電話済み");
      given(CaseSample.in(CaseState.UNDER_REVIEW));
      assertThat(acts.returnToApplicant(NUMBER, VERSION, "写真", "1234\u007f5678\u007f9018"))
          .as("an individual number is none the less one")
          .isEqualTo(CaseOutcome.INDIVIDUAL_NUMBER);
    }

    @Test
    void without_an_address_no_mail_is_written() {
      given(CaseSample.in(CaseState.UNDER_REVIEW));
      cases.answers = SampleAnswers.complete().with("email", "");
      acts.returnToApplicant(NUMBER, VERSION, "写真が読めません", "");
      assertThat(outbox.topics()).containsExactly(STATUS);
    }
  }

  @Nested
  class Resuming {
    @Test
    void without_a_note_of_what_came_it_is_refused() {
      CaseFacts before = CaseSample.in(CaseState.RETURNED);
      given(before);
      assertThat(acts.resume(NUMBER, VERSION, " ")).isEqualTo(MESSAGE_MISSING);
      nothingHappened(before);
    }

    @Test
    void who_resumes_is_responsible() {
      given(CaseSample.in(CaseState.RETURNED));
      actAs("clerk-2");
      acts.resume(NUMBER, VERSION, "窓口で受領");
      assertThat(now().state()).isEqualTo(CaseState.UNDER_REVIEW);
      assertThat(now().assignee()).isEqualTo("clerk-2");
      assertThat(outbox.last(STATUS).getString("status")).isEqualTo("30");
    }
  }

  @Nested
  class Proposing {
    @Test
    void a_rejection_needs_a_reason() {
      CaseFacts before = CaseSample.in(CaseState.UNDER_REVIEW);
      given(before);
      assertThat(acts.propose(NUMBER, VERSION, Proposal.REJECT, "", "note"))
          .isEqualTo(MESSAGE_MISSING);
      nothingHappened(before);
    }

    @Test
    void an_approval_needs_a_resident() {
      CaseFacts before = CaseSample.unlinked(CaseState.UNDER_REVIEW);
      given(before);
      assertThat(acts.propose(NUMBER, VERSION, Proposal.APPROVE, "", "")).isEqualTo(NOT_LINKED);
      nothingHappened(before);
    }

    @Test
    void a_rejection_does_not() {
      given(CaseSample.unlinked(CaseState.UNDER_REVIEW));
      assertThat(acts.propose(NUMBER, VERSION, Proposal.REJECT, "所得超過", "")).isEqualTo(DONE);
    }

    @Test
    void the_reason_reaches_the_applicant_only_with_the_decision() {
      given(CaseSample.in(CaseState.UNDER_REVIEW));
      acts.propose(NUMBER, VERSION, Proposal.REJECT, "所得が限度額をこえています", "");
      assertThat(now().proposedBy()).isEqualTo("clerk-1");
      assertThat(now().proposedAt()).isEqualTo(NOW);
      assertThat(outbox.topics()).containsExactly(STATUS);
      assertThat(outbox.puts.toString()).doesNotContain("所得");

      actAs("approver-1");
      assertThat(acts.decide(NUMBER, VERSION + 1, "", false)).isEqualTo(DONE);
      assertThat(outbox.last(STATUS).getString("message")).isEqualTo("所得が限度額をこえています");
      assertThat(outbox.last(NOTICE).getString("body")).contains("所得が限度額をこえています");
      assertThat(outbox.last(DECISION + "child-allowance-claim").getString("reason"))
          .isEqualTo("所得が限度額をこえています");
    }
  }

  @Nested
  class Deciding {
    @Test
    void the_proposer_cannot_whatever_roles_he_holds() {
      CaseFacts before = CaseSample.in(CaseState.PROPOSED);
      given(before);
      context.actAs(
          new Caller("clerk-1", null, null, "mynumber", Set.of(Role.CLERK, Role.APPROVER)));
      assertThat(acts.decide(NUMBER, VERSION, "", false)).isEqualTo(SAME_PERSON);
      nothingHappened(before);
    }

    @Test
    void an_approval_goes_to_the_applicant_and_to_the_core_system_once_each() {
      given(CaseSample.in(CaseState.PROPOSED));
      actAs("approver-1");
      acts.decide(NUMBER, VERSION, "", false);
      assertThat(now().state()).isEqualTo(CaseState.APPROVED);
      assertThat(now().decidedBy()).isEqualTo("approver-1");
      assertThat(now().decidedAt()).isEqualTo(NOW);
      assertThat(lastStep().event()).isEqualTo(CaseEvent.APPROVED);
      assertThat(outbox.topics())
          .containsExactly(STATUS, NOTICE, DECISION + "child-allowance-claim");
      assertThat(outbox.puts).extracting(put -> put.orderingKey()).containsOnly(NUMBER);
      assertThat(outbox.puts)
          .extracting(put -> put.messageId())
          .containsExactly(NUMBER + "-s5", NUMBER + "-n5", NUMBER + "-d5");
      var decision = outbox.last(DECISION + "child-allowance-claim");
      assertThat(decision.getBoolean("approved")).isTrue();
      assertThat(decision.getString("messageId")).isEqualTo(NUMBER + "-d5");
      assertThat(decision.getString("addresseeNumber")).isEqualTo(HANAKO.value());
      assertThat(decision.getString("decidedOn")).isEqualTo("2026-11-24");
      assertThat(decision.getString("claimedOn")).isEqualTo("2026-11-22");
      assertThat(outbox.last(NOTICE).getString("body")).contains("安来 花子 様", NUMBER);
      assertThat(outbox.last(NOTICE).getString("body")).doesNotContain("{", "}");
    }

    @Test
    void a_rejection_is_told_as_one() {
      given(CaseSample.rejecting());
      actAs("approver-1");
      acts.decide(NUMBER, VERSION, "", false);
      assertThat(now().state()).isEqualTo(CaseState.REJECTED);
      assertThat(outbox.last(STATUS).getString("status")).isEqualTo("60");
      assertThat(outbox.last(DECISION + "child-allowance-claim").getBoolean("approved")).isFalse();
    }

    @Test
    void a_rejected_stranger_is_not_filed_in_the_core_system() {
      given(CaseSample.unlinked(CaseState.PROPOSED));
      actAs("approver-1");
      assertThat(acts.decide(NUMBER, VERSION, "", false)).isEqualTo(DONE);
      assertThat(outbox.topics()).containsExactly(STATUS, NOTICE);
    }
  }

  @Nested
  class SendingBack {
    @Test
    void without_saying_why_it_is_refused() {
      CaseFacts before = CaseSample.in(CaseState.PROPOSED);
      given(before);
      assertThat(acts.sendBack(NUMBER, VERSION, "")).isEqualTo(MESSAGE_MISSING);
      nothingHappened(before);
    }

    @Test
    void the_proposal_is_gone_and_the_applicant_does_not_read_why() {
      given(CaseSample.in(CaseState.PROPOSED));
      actAs("approver-1");
      acts.sendBack(NUMBER, VERSION, "口座を確認");
      assertThat(now().state()).isEqualTo(CaseState.UNDER_REVIEW);
      assertThat(now().proposal()).isNull();
      assertThat(now().proposedBy()).isNull();
      assertThat(outbox.topics()).containsExactly(STATUS);
      assertThat(outbox.puts.toString()).doesNotContain("口座");
    }

    @Test
    void a_second_proposal_is_decided_with_its_own_reason() {
      given(CaseSample.in(CaseState.UNDER_REVIEW));
      acts.propose(NUMBER, 3, Proposal.REJECT, "最初の理由", "");
      actAs("approver-1");
      acts.sendBack(NUMBER, 4, "書き直し");
      actAs("clerk-1");
      acts.propose(NUMBER, 5, Proposal.REJECT, "二度目の理由", "");
      actAs("approver-1");
      acts.decide(NUMBER, 6, "", false);
      assertThat(outbox.last(STATUS).getString("message")).isEqualTo("二度目の理由");
      assertThat(outbox.puts.toString()).doesNotContain("最初の理由");
    }
  }
}
