package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import jp.yorisoi.ear.SimulatorState.Application;
import jp.yorisoi.ear.SimulatorState.Decision;
import jp.yorisoi.ear.SimulatorState.Mail;
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
  private static final String DONE = "記録しました。";
  private static ResidentSteps.Receipt receipt;
  private static StaffSteps clerk;
  private static StaffSteps approver;

  abstract RunningSystem system();

  abstract Browser browser();

  @Test
  @Order(1)
  void a_claim_from_a_phone_is_proposed_by_one_person_and_decided_by_another() throws Exception {
    RunningSystem.until(
        "the register is mirrored",
        () -> system().count(Schema.CORE, "SELECT COUNT(*) FROM resident") > 0);
    receipt = new ResidentSteps(system(), browser().phone()).claim(Claimant.from(system()));
    RunningSystem.until(
        "the inner zone has taken it in", () -> "20".equals(coreState(receipt.number())));

    clerk = new StaffSteps(system(), browser().desk()).signIn(CLERK);
    clerk.open(receipt.number());
    assertThat(clerk.text()).contains("4情報が一致");
    assertThat(clerk.press("assign")).isEqualTo(DONE);
    assertThat(clerk.press("approve")).isEqualTo(DONE);
    assertThat(clerk.offers("decide")).as("the proposer never decides").isFalse();

    approver = new StaffSteps(system(), browser().desk()).signIn(APPROVER);
    approver.open(receipt.number());
    assertThat(approver.press("decide")).isEqualTo(DONE);
    assertThat(approver.state()).isEqualTo("承認");
  }

  @Test
  @Order(2)
  void the_core_system_holds_one_decision_and_the_mailbox_one_notice_each_delivered_once()
      throws Exception {
    untilDelivered(receipt.number());
    assertThat(system().simulators().decisions(receipt.number()))
        .singleElement()
        .satisfies(held -> assertThat(held.decision()).isEqualTo("APPROVED"))
        .extracting(Decision::deliveries)
        .isEqualTo(1);
    assertThat(system().simulators().mails(receipt.number()))
        .singleElement()
        .satisfies(mail -> assertThat(mail.to()).contains("claimant@example.jp"))
        .satisfies(mail -> assertThat(mail.subject()).contains("認定のお知らせ"))
        .extracting(Mail::deliveries)
        .isEqualTo(1);
  }

  @Test
  @Order(3)
  void the_resident_reads_the_result_with_number_and_pin() {
    assertThat(new ResidentSteps(system(), browser().phone()).state(receipt)).isEqualTo("認定されました");
  }

  @Test
  @Order(4)
  void
      signed_packages_become_cases_under_the_numbers_the_service_was_told_and_a_bad_one_beside_them_none()
          throws Exception {
    List<String> good = system().simulate("{\"count\":2}");
    String bad = system().simulate("{\"count\":1,\"bad\":\"wrong-hash\"}").get(0);
    for (String number : good) {
      RunningSystem.until("taken in: " + number, () -> receiptNumber(number) != null);
      Application told = told(number);
      assertThat(told.result()).isEqualTo("accepted");
      assertThat(told.receiptNumber()).isEqualTo(receiptNumber(number));
    }
    RunningSystem.until("the bad one is refused", () -> !told(bad).result().isEmpty());
    assertThat(told(bad).result()).isEqualTo("rejected");
    assertThat(told(bad).reason()).isEqualTo("hash_mismatch");
    assertThat(
            system()
                .value(Schema.FRONT, "SELECT reason FROM quarantine WHERE source_number = ?", bad))
        .isEqualTo("hash_mismatch");
    assertThat(receiptNumber(bad)).as("a case of the bad one").isNull();
    assertThat(clerk.page("staff/intake/quarantine.xhtml")).contains("ハッシュ");
    decide(good.get(0));
  }

  /** Assigned, proposed and decided: every state of the way goes back to the service. */
  private void decide(String number) throws Exception {
    String ours = receiptNumber(number);
    clerk.open(ours);
    clerk.press("assign");
    clerk.press("approve");
    approver.open(ours);
    assertThat(approver.press("decide")).isEqualTo(DONE);
    untilDelivered(ours);
    assertThat(told(number).status()).as("the last state the service was told").isEqualTo("50");
    assertThat(told(number).sequence())
        .isEqualTo(
            system()
                .count(
                    Schema.FRONT,
                    "SELECT MAX(sequence) FROM status_step WHERE receipt_number = ?",
                    ours));
    assertThat(system().simulators().decisions(ours)).hasSize(1);
    assertThat(system().simulators().mails(ours)).hasSize(1);
    assertThat(
            system()
                .value(
                    Schema.FRONT,
                    "SELECT GROUP_CONCAT(status ORDER BY sequence) FROM status_step"
                        + " WHERE receipt_number = ?",
                    ours))
        .as("what the applicant was told, in order")
        .isEqualTo("10,20,30,40,50");
  }

  @Test
  @Order(5)
  void a_class_is_booked_on_a_phone_by_keyboard_in_four_screens_and_seen_by_the_desk()
      throws Exception {
    BookingSteps.Booked booked =
        new BookingSteps(system(), browser().phone()).book("ヤスギ ハナコ", "0854234567");
    assertThat(booked.screens()).isLessThanOrEqualTo(4);
    assertThat(booked.inputs()).isLessThanOrEqualTo(8);

    StaffSteps desk = new StaffSteps(system(), browser().desk()).signIn("hirose.midori");
    String forCaller = desk.bookForCaller(booked.session(), "ヒロセ ツネオ", "0854345678");
    assertThat(desk.page("staff/support/names.xhtml?session=" + booked.session()))
        .contains(booked.number(), "ヤスギ ハナコ", forCaller, "ヒロセ ツネオ");
  }

  /**
   * A line in a mountain valley is slow: 20 kB at most for a page seen before (docs/benchmarks.md).
   */
  @Test
  @Order(6)
  void pages_for_phones_travel_compressed() throws Exception {
    for (String page : List.of("", "resident/support/list.xhtml", "resident/support/near.xhtml")) {
      PageWeight.Page came = PageWeight.of(URI.create(system().page(page)));
      assertThat(came.text()).as(page).contains("</html>");
      assertThat(came.vary()).as(page).isEqualTo("Accept-Encoding");
      assertThat(came.bytes()).as(page).isLessThan(came.unpacked() / 2).isLessThan(20_000);
    }
  }

  @Test
  @Order(8)
  void every_address_answers_each_person_as_the_table_says() throws Exception {
    new KnockTable(system(), "internet,lgwan,mynumber")
        .compare(
            CLERK,
            APPROVER,
            "hirose.midori",
            "hakuta.ken",
            "togi.kyoko",
            "arashima.yui",
            "kamo.jiro");
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
    assertThat(
            system()
                .value(
                    Schema.CORE,
                    "SELECT GROUP_CONCAT(DISTINCT e.event) FROM audit_subject s"
                        + " JOIN audit_entry e ON e.id = s.entry_id WHERE s.case_ref = ?",
                    receipt.number()))
        .as("who saw it in a list")
        .contains("WORKLIST_VIEWED");
    String entry =
        system()
            .value(
                Schema.CORE,
                "SELECT id FROM audit_entry WHERE event = 'CASE_DECIDED' AND case_ref = ?",
                receipt.number());
    String seal =
        system().value(Schema.CORE, "SELECT seq FROM audit_seal WHERE entry_id = ?", entry);
    changeActor(entry, "somebody");
    assertThat(verdict().findings())
        .first()
        .satisfies(finding -> assertThat(finding.seq()).isEqualTo(Long.parseLong(seal)));
    changeActor(entry, APPROVER);
    assertThat(verdict().findings()).as("with the row as it was").isEmpty();
  }

  private void changeActor(String entry, String actor) throws Exception {
    String sql = "UPDATE audit_entry SET actor = ? WHERE id = ?";
    assertThat(system().change(Schema.CORE, sql, actor, entry)).isEqualTo(1);
  }

  private Verdict verdict() throws Exception {
    return system().verify(Schema.CORE);
  }

  private Application told(String number) throws Exception {
    return system().simulators().application(number);
  }

  private String receiptNumber(String sourceNumber) throws Exception {
    return system()
        .value(
            Schema.CORE,
            "SELECT receipt_number FROM procedure_case WHERE source = 'PITTARI'"
                + " AND match_kind = 'SIGNATURE' AND source_number = ?",
            sourceNumber);
  }

  private String coreState(String number) throws Exception {
    return system()
        .value(Schema.CORE, "SELECT state FROM procedure_case WHERE receipt_number = ?", number);
  }

  private void untilDelivered(String number) throws Exception {
    RunningSystem.until(
        "everything about it is delivered",
        () -> waiting(Schema.CORE, number) == 0 && waiting(Schema.FRONT, number) == 0);
  }

  private int waiting(Schema schema, String number) throws Exception {
    String sql = "SELECT COUNT(*) FROM outbox WHERE delivered_at IS NULL AND ordering_key = ?";
    return system().count(schema, sql, number);
  }
}
