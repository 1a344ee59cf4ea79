package jp.yorisoi.integration.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.privacy.Receiver;
import jp.yorisoi.integration.allowance.wsdl.AccountKind;
import jp.yorisoi.integration.allowance.wsdl.AccountType;
import jp.yorisoi.integration.allowance.wsdl.Child;
import jp.yorisoi.integration.allowance.wsdl.ChildRelation;
import jp.yorisoi.integration.allowance.wsdl.Decision;
import jp.yorisoi.integration.allowance.wsdl.DecisionKind;
import jp.yorisoi.integration.allowance.wsdl.PensionKind;
import org.junit.jupiter.api.Test;

class AllowanceMappingTest {
  private static final String CITY = "322067";

  @Test
  void an_approval_carries_the_case_the_children_and_the_account() {
    Decision decision =
        AllowanceMapping.decision(DecisionSample.approved(DecisionSample.answers()), CITY);
    assertThat(decision.getMessageId()).isEqualTo("2611-000001-3-d5");
    assertThat(decision.getMunicipality()).isEqualTo(CITY);
    assertThat(decision.getReceiptNumber()).isEqualTo("2611-000001-3");
    assertThat(decision.getAddresseeNumber()).isEqualTo("1000002018");
    assertThat(decision.getDecision()).isEqualTo(DecisionKind.APPROVED);
    assertThat(decision.getDecidedOn().toXMLFormat()).isEqualTo("2026-11-24");
    assertThat(decision.getClaimedOn().toXMLFormat()).isEqualTo("2026-11-22");
    assertThat(decision.getPension()).isEqualTo(PensionKind.MUTUAL_AID);
    assertThat(decision.getReason()).isNull();
  }

  @Test
  void every_child_is_told_in_order() {
    Decision decision =
        AllowanceMapping.decision(DecisionSample.approved(DecisionSample.answers()), CITY);
    assertThat(decision.getChild()).extracting(Child::getName).containsExactly("安来　葵", "安来　𠮷央");
    assertThat(decision.getChild())
        .extracting(Child::getRelation)
        .containsExactly(ChildRelation.DAUGHTER, ChildRelation.SON);
    assertThat(decision.getChild())
        .extracting(Child::isLivesWithClaimant)
        .containsExactly(true, false);
    assertThat(decision.getChild().get(1).getDateOfBirth().toXMLFormat()).isEqualTo("2022-02-11");
  }

  @Test
  void an_account_of_ones_own_is_told_in_full() {
    var account =
        AllowanceMapping.decision(DecisionSample.approved(DecisionSample.answers()), CITY)
            .getAccount();
    assertThat(account.getKind()).isEqualTo(AccountKind.OWN);
    assertThat(account.getBankName()).isEqualTo("架空銀行");
    assertThat(account.getAccountType()).isEqualTo(AccountType.ORDINARY);
    assertThat(account.getAccountNumber()).isEqualTo("0000017");
    assertThat(account.getHolderKana()).isEqualTo("ヤスギ　タロウ");
  }

  @Test
  void of_the_public_money_account_nothing_more_is_told_even_if_it_was_written() {
    var account =
        AllowanceMapping.decision(
                DecisionSample.approved(DecisionSample.answers().with("account-kind", "public")),
                CITY)
            .getAccount();
    assertThat(account.getKind()).isEqualTo(AccountKind.PUBLIC);
    assertThat(account.getBankName()).isNull();
    assertThat(account.getAccountNumber()).isNull();
  }

  @Test
  void a_rejection_carries_its_reason_and_no_children_or_account() {
    Decision decision = AllowanceMapping.decision(DecisionSample.rejected("所得超過"), CITY);
    assertThat(decision.getDecision()).isEqualTo(DecisionKind.REJECTED);
    assertThat(decision.getReason()).isEqualTo("所得超過");
    assertThat(decision.getChild()).isEmpty();
    assertThat(decision.getAccount()).isNull();
    assertThat(decision.getPension()).isNull();
  }

  @Test
  void an_answer_the_core_system_does_not_know_is_refused_here() {
    assertThatThrownBy(
            () ->
                AllowanceMapping.decision(
                    DecisionSample.approved(DecisionSample.answers().with("pension-kind", "moon")),
                    CITY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                AllowanceMapping.decision(
                    DecisionSample.approved(DecisionSample.answers().with("child-birth", 0, "99")),
                    CITY))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void the_core_needs_and_gets_no_answer_that_is_not_declared_for_it() {
    Answers all = DecisionSample.answers().with("phone", "0854000001").with("spouse-name", "安来　太郎");
    Answers declared =
        Catalogue.packaged()
            .procedure("child-allowance-claim")
            .orElseThrow()
            .privacy()
            .to(Receiver.CORE_SYSTEM)
            .declared(all);
    assertThat(declared.value("phone") + declared.value("spouse-name")).isEmpty();
    assertThat(AllowanceMapping.decision(DecisionSample.approved(declared), CITY))
        .usingRecursiveComparison()
        .isEqualTo(AllowanceMapping.decision(DecisionSample.approved(all), CITY));
  }
}
