package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.verify.Verdict;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job in a real browser, the same on the WAR and on the EAR: a request arrives, is decided
 * by two persons, and its result reaches the core system, the mailbox and the resident.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class MainJob {
  private static final String CLERK = "yasugi.ichiro";
  private static final String APPROVER = "noki.hana";
  private static ResidentSteps.Receipt receipt;

  abstract RunningSystem system();

  abstract Browser browser();

  @Test
  @Order(1)
  void a_resident_sends_a_claim_from_a_phone_and_two_persons_approve_it() throws Exception {
    RunningSystem.until(
        "the register is mirrored",
        () -> !"0".equals(system().value(Schema.CORE, "SELECT COUNT(*) FROM resident")));
    ResidentSteps resident = new ResidentSteps(system(), browser().phone());
    receipt = resident.claim(Claimant.from(system()));
    RunningSystem.until("the inner zone has taken it in", () -> "20".equals(coreState(receipt)));

    StaffSteps clerk = new StaffSteps(system(), browser().desk()).signIn(CLERK);
    clerk.open(receipt.number());
    assertThat(clerk.text()).contains("4情報が一致");
    assertThat(clerk.press("assign")).isEqualTo("記録しました。");
    assertThat(clerk.press("approve")).isEqualTo("記録しました。");
    assertThat(clerk.offers("decide")).as("the proposer never decides").isFalse();

    StaffSteps approver = new StaffSteps(system(), browser().desk()).signIn(APPROVER);
    approver.open(receipt.number());
    assertThat(approver.press("decide")).isEqualTo("記録しました。");
    assertThat(approver.state()).isEqualTo("承認");
  }

  @Test
  @Order(2)
  void the_decision_the_notice_and_the_state_arrive_once_each() throws Exception {
    RunningSystem.until(
        "everything is delivered",
        () ->
            "0".equals(waiting(Schema.CORE))
                && "0".equals(waiting(Schema.FRONT))
                && system().simulatorState().contains(receipt.number()));
    assertThat(count(system().simulatorState(), "\"receiptNumber\":\"" + receipt.number() + "\""))
        .as("decisions the core system holds")
        .isEqualTo(1);
    assertThat(new ResidentSteps(system(), browser().phone()).state(receipt)).isEqualTo("認定されました");
  }

  @Test
  @Order(3)
  void a_signed_package_arrives_and_a_bad_one_beside_it_goes_to_quarantine() throws Exception {
    String good = system().tellSimulator("simulate/requests", "{\"count\":2}");
    system().tellSimulator("simulate/requests", "{\"count\":1,\"bad\":\"wrong-hash\"}");
    RunningSystem.until(
        "both good ones are cases",
        () ->
            "2"
                .equals(
                    system()
                        .value(
                            Schema.CORE,
                            "SELECT COUNT(*) FROM procedure_case WHERE source = 'PITTARI'"
                                + " AND match_kind = 'SIGNATURE'")));
    assertThat(good).contains("numbers");
    RunningSystem.until(
        "the bad one is in quarantine with its reason",
        () ->
            "hash_mismatch".equals(system().value(Schema.FRONT, "SELECT reason FROM quarantine")));
    StaffSteps clerk = new StaffSteps(system(), browser().desk()).signIn(CLERK);
    assertThat(clerk.page("staff/intake/quarantine.xhtml")).contains("隔離した申請");
  }

  @Test
  @Order(9)
  void every_step_stands_in_the_chain_and_a_row_changed_by_hand_is_found() throws Exception {
    RunningSystem.until("all entries are sealed", () -> verdict().unsealed() == 0);
    assertThat(verdict().findings()).isEmpty();
    assertThat(
            system()
                .value(
                    Schema.CORE,
                    "SELECT GROUP_CONCAT(DISTINCT event) FROM audit_entry WHERE case_ref = ?",
                    receipt.number()))
        .contains("CASE_TAKEN_IN", "CASE_ASSIGNED", "CASE_PROPOSED", "CASE_DECIDED", "CASE_OPENED");
    String entry =
        system()
            .value(
                Schema.CORE,
                "SELECT id FROM audit_entry WHERE event = 'CASE_DECIDED' AND case_ref = ?",
                receipt.number());
    assertThat(
            system()
                .change(
                    Schema.CORE, "UPDATE audit_entry SET actor = 'somebody' WHERE id = " + entry))
        .isEqualTo(1);
    String seal =
        system().value(Schema.CORE, "SELECT seq FROM audit_seal WHERE entry_id = ?", entry);
    assertThat(verdict().findings())
        .first()
        .satisfies(finding -> assertThat(finding.seq()).isEqualTo(Long.parseLong(seal)));
  }

  private Verdict verdict() throws Exception {
    return system().verify(Schema.CORE);
  }

  private String coreState(ResidentSteps.Receipt of) throws Exception {
    return system()
        .value(
            Schema.CORE, "SELECT state FROM procedure_case WHERE receipt_number = ?", of.number());
  }

  private String waiting(Schema schema) throws Exception {
    return system().value(schema, "SELECT COUNT(*) FROM outbox WHERE delivered_at IS NULL");
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
