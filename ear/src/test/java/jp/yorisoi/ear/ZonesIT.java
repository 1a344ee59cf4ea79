package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.setup.LaunchFailure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three instances of one zone each, as a city with three networks runs them, and a request that
 * goes through all three. The tests build on each other: the outer instances have to work before
 * the inner one is there.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ZonesIT {
  private static final int PORTS = 18110;
  private static final String BOOKING_DESK = "hirose.midori";
  private static final String CLERK = "yasugi.ichiro";
  private static final String APPROVER = "noki.hana";
  private static final Set<String> JOBS_OF_LGWAN =
      Set.of(
          "audit-seal-front",
          "booking-draws",
          "mail",
          "online-request-fetch",
          "online-request-status",
          "privacy-figures-front",
          "support-schedule",
          "waiting-lists");

  /** Run when their minute comes, or outside of quiet hours: while this test waits, or not. */
  private static final Set<String> BY_THE_CLOCK =
      Set.of(
          "draft-expiry",
          "audit-stamp-front",
          "reseal-front",
          "booking-reminder",
          "booking-mail",
          "booking-sms",
          "booking-line");

  @TempDir static Path folder;
  private static ZonedCity city;
  private static RunningSystem middle;
  private static RunningSystem internet;
  private static RunningSystem lgwan;
  private static RunningSystem mynumber;
  private static String number;

  @BeforeAll
  static void start() {
    city = new ZonedCity(folder, PORTS);
    middle = city.middle();
    internet = city.start("internet");
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @Test
  @Order(1)
  void an_instance_for_residents_alone_knows_nothing_of_core_and_serves_their_pages()
      throws Exception {
    assertThat(internet.stack().environment())
        .containsEntry("YORISOI_FRONT_USER", "front_public")
        .doesNotContainKeys(
            "YORISOI_CORE_URL",
            "YORISOI_CORE_KEYS",
            "YORISOI_AUDIT_ANCHOR_DIR",
            "YORISOI_REGISTER_URL",
            "YORISOI_ONLINE_REQUEST_URL");
    WebClient anybody = new WebClient(internet);
    assertThat(anybody.get("health/ready").body())
        .contains("\"zones\":\"internet\"")
        .contains("front.migrations")
        .doesNotContain("core");
    assertThat(anybody.status("")).isEqualTo(200);
    assertThat(anybody.status("resident/status.xhtml")).isEqualTo(200);
    for (String inner : Set.of("staff/", "staff/sign-in.xhtml", "staff/cases/list.xhtml")) {
      assertThat(anybody.status(inner)).as(inner).isEqualTo(404);
    }
    assertThat(internet.log())
        .as("libraries find their own version, from which addresses of styles are made")
        .noneMatch(line -> line.getString("LogMessage", "").contains("version not resolvable"));
    Thread.sleep(6_000); // longer than the longest pause of a job that other zones run
    assertThat(middle.value(Schema.FRONT, "SELECT GROUP_CONCAT(job) FROM job_lease"))
        .as("jobs of other zones")
        .isIn(null, "draft-expiry");
  }

  @Test
  @Order(2)
  void an_instance_for_lgwan_alone_lets_the_booking_desk_sign_in() throws Exception {
    lgwan = city.start("lgwan");
    assertThat(lgwan.stack().environment())
        .containsEntry("YORISOI_FRONT_USER", "front_staff")
        .doesNotContainKeys("YORISOI_CORE_URL", "YORISOI_CORE_KEYS", "YORISOI_REGISTER_URL");
    WebClient desk = new WebClient(lgwan);
    assertThat(desk.signIn(BOOKING_DESK, lgwan.password(BOOKING_DESK))).isTrue();
    assertThat(desk.get("staff/support/week.xhtml").body()).contains("広瀬 みどり", "LGWAN接続系");
    assertThat(desk.status("staff/cases/list.xhtml")).isEqualTo(404);
    assertThat(desk.status("resident/status.xhtml")).isEqualTo(404);
    assertThat(new WebClient(lgwan).signIn(CLERK, lgwan.password(CLERK)))
        .as("a case worker has no account in this network")
        .isFalse();
    assertThat(signIns()).contains("lgwan/hirose.midori/signed_in", "lgwan/-/unknown_account");
    RunningSystem.until("its jobs run", () -> jobsSeen().containsAll(JOBS_OF_LGWAN));
    Set<String> others = jobsSeen();
    others.removeAll(JOBS_OF_LGWAN);
    assertThat(BY_THE_CLOCK).as("no job of another zone runs").containsAll(others);
    assertThat(middle.value(Schema.CORE, "SELECT COUNT(*) FROM job_lease")).isEqualTo("0");
  }

  private static Set<String> jobsSeen() throws Exception {
    String names = middle.value(Schema.FRONT, "SELECT GROUP_CONCAT(job) FROM job_lease");
    return names == null ? new HashSet<>() : new HashSet<>(Set.of(names.split(",")));
  }

  @Test
  @Order(3)
  void wrong_passwords_lock_the_account_where_it_lives() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(new WebClient(lgwan).signIn("hakuta.ken", "wrong")).isFalse();
    }
    assertThat(new WebClient(lgwan).signIn("hakuta.ken", lgwan.password("hakuta.ken"))).isFalse();
    String locked =
        "SELECT COUNT(*) FROM staff_account WHERE user_id = 'hakuta.ken' AND locked_until IS NOT"
            + " NULL";
    assertThat(middle.value(Schema.FRONT, locked)).isEqualTo("1");
    assertThat(middle.value(Schema.CORE, locked)).isEqualTo("0");
    assertThat(signIns()).contains("hakuta.ken/wrong_password", "hakuta.ken/locked");
  }

  @Test
  @Order(4)
  void a_request_goes_through_three_instances_and_comes_back() throws Exception {
    mynumber = city.start("mynumber");
    assertThat(mynumber.stack().environment())
        .containsEntry("YORISOI_FRONT_USER", "front_gate")
        .containsEntry("YORISOI_CORE_USER", "core_app")
        .doesNotContainKeys("YORISOI_ONLINE_REQUEST_URL", "YORISOI_SMTP_HOST");
    RunningSystem.until(
        "the register is mirrored",
        () -> !"0".equals(middle.value(Schema.CORE, "SELECT COUNT(*) FROM resident")));
    try (Browser browser = new Browser()) {
      ResidentSteps resident = new ResidentSteps(internet, browser.phone());
      ResidentSteps.Receipt receipt = resident.claim(Claimant.from(middle));
      RunningSystem.until(
          "the inner zone has taken it in",
          () ->
              "20"
                  .equals(
                      middle.value(
                          Schema.CORE,
                          "SELECT state FROM procedure_case WHERE receipt_number = ?",
                          receipt.number())));
      StaffSteps clerk = new StaffSteps(mynumber, browser.desk()).signIn(CLERK);
      clerk.open(receipt.number());
      assertThat(clerk.press("assign")).isEqualTo("記録しました。");
      assertThat(clerk.press("approve")).isEqualTo("記録しました。");
      StaffSteps approver = new StaffSteps(mynumber, browser.desk()).signIn(APPROVER);
      approver.open(receipt.number());
      assertThat(approver.press("decide")).isEqualTo("記録しました。");
      RunningSystem.until(
          "the notice is mailed by lgwan",
          () ->
              !"0"
                  .equals(
                      middle.value(
                          Schema.FRONT,
                          "SELECT COUNT(*) FROM outbox WHERE delivered_at IS NOT NULL AND"
                              + " ordering_key = ?",
                          receipt.number())));
      RunningSystem.until(
          "the state is published", () -> resident.state(receipt).equals("認定されました"));
      number = receipt.number();
    }
  }

  @Test
  @Order(5)
  void one_request_id_leads_through_the_logs_of_all_instances_and_to_the_neighbours()
      throws Exception {
    String sent = idOf(internet, "request " + number + " sent");
    assertThat(idOf(mynumber, "package " + number + " taken in")).isEqualTo(sent);
    assertThat(
            middle.value(
                Schema.FRONT, "SELECT request_id FROM submission WHERE receipt_number = ?", number))
        .isEqualTo(sent);
    String decided =
        middle.value(
            Schema.CORE,
            "SELECT request_id FROM audit_entry WHERE event = 'CASE_DECIDED' AND case_ref = ?",
            number);
    assertThat(idOf(mynumber, "decision:child-allowance-claim of " + number + " delivered"))
        .as("the delivery works under the id of the decision")
        .isEqualTo(decided);
    assertThat(middle.simulatorLog()).contains("allowance called, request " + decided);
    assertThat(idOf(lgwan, "mail of " + number + " delivered")).isEqualTo(decided);
  }

  private static String idOf(RunningSystem instance, String message) throws Exception {
    return instance.log().stream()
        .filter(line -> line.get("LogMessage").toString().contains(message))
        .map(line -> line.getString("RequestId"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line says: " + message));
  }

  @Test
  @Order(5)
  void a_safe_request_id_is_taken_over_and_another_is_not() throws Exception {
    WebClient anybody = new WebClient(internet);
    assertThat(
            anybody
                .get("resident/status.xhtml", "X-Request-Id", "from-the-proxy-0001")
                .headers()
                .firstValue("X-Request-Id"))
        .contains("from-the-proxy-0001");
    assertThat(
            anybody
                .get("resident/status.xhtml", "X-Request-Id", "<script>")
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow())
        .matches("[0-9a-f-]{36}");
  }

  @Test
  @Order(5)
  void figures_tell_what_happened_and_what_waits_and_name_nobody() throws Exception {
    RunningSystem.until(
        "the inner zone shows its figures",
        () -> {
          String figures = new WebClient(mynumber).get("metrics").body();
          return figures.contains("yorisoi_audit_lag_seconds")
              && figures.contains("yorisoi_outbox_waiting");
        });
    String inner = new WebClient(mynumber).get("metrics").body();
    assertThat(inner)
        .containsPattern("yorisoi_acts_total\\{[^}]*event=\"CASE_DECIDED\"[^}]*\\} 1\\.0")
        .containsPattern("yorisoi_deliveries_total\\{[^}]*outcome=\"delivered\"")
        .containsPattern("yorisoi_outbox_waiting\\{[^}]*schema=\"core\"")
        .contains("yorisoi_audit_unsealed");
    String outer = new WebClient(internet).get("metrics").body();
    assertThat(outer)
        .containsPattern(
            "yorisoi_acts_total\\{[^}]*event=\"REQUEST_SUBMITTED\"[^}]*outcome=\"sent\"")
        .containsPattern("yorisoi_requests_total\\{[^}]*page=\"staff\"[^}]*status=\"4xx\"")
        .doesNotContain("yorisoi_audit_lag_seconds");
    assertThat(new WebClient(lgwan).get("metrics").body())
        .containsPattern(
            "yorisoi_acts_total\\{[^}]*event=\"SIGN_IN_TRIED\"[^}]*outcome=\"wrong_password\"[^}]*\\}"
                + " 5\\.0");
    for (String page : new String[] {inner, outer}) {
      assertThat(page).doesNotContain(number).doesNotContain(CLERK).doesNotContain("example.jp");
    }
  }

  @Test
  @Order(5)
  void health_and_metrics_are_not_there_for_those_a_strange_proxy_forwards() throws Exception {
    for (String path : Set.of("health", "health/ready", "metrics")) {
      assertThat(new WebClient(lgwan).status(path)).isEqualTo(200);
      assertThat(new WebClient(lgwan).get(path, "X-Forwarded-For", "127.0.0.1").statusCode())
          .as(path)
          .isEqualTo(404);
    }
    assertThat(
            new WebClient(lgwan).signIn(BOOKING_DESK, "wrong", "X-Forwarded-For", "203.0.113.66"))
        .isFalse();
    assertThat(
            middle.value(
                Schema.FRONT, "SELECT COUNT(*) FROM audit_entry WHERE origin <> '127.0.0.1'"))
        .as("an address made up in a header is not written down")
        .isEqualTo("0");
  }

  @Test
  @Order(6)
  void every_address_of_every_instance_answers_as_the_table_says() throws Exception {
    middle.simulate("{\"count\":1,\"bad\":\"wrong-hash\"}");
    RunningSystem.until(
        "there is a package to clear",
        () -> middle.count(Schema.FRONT, "SELECT COUNT(*) FROM quarantine WHERE id = 1") == 1);
    new KnockTable(internet, "internet").compare();
    new KnockTable(lgwan, "lgwan").compare(BOOKING_DESK, "kamo.jiro");
    new KnockTable(mynumber, "mynumber").compare(CLERK, APPROVER, "hakuta.ken", "togi.kyoko");
  }

  @Test
  @Order(6)
  void the_inner_instance_serves_neither_residents_nor_bookings() throws Exception {
    WebClient clerk = new WebClient(mynumber);
    assertThat(clerk.signIn(CLERK, mynumber.password(CLERK))).isTrue();
    assertThat(clerk.status("staff/cases/list.xhtml")).isEqualTo(200);
    assertThat(clerk.status("staff/intake/quarantine.xhtml")).isEqualTo(200);
    assertThat(clerk.status("staff/support/week.xhtml")).isEqualTo(404);
    assertThat(clerk.status("resident/status.xhtml")).isEqualTo(404);
    assertThat(new WebClient(mynumber).signIn(BOOKING_DESK, mynumber.password(BOOKING_DESK)))
        .as("the booking desk has no account in this network")
        .isFalse();
  }

  @Test
  @Order(9)
  void an_instance_refuses_a_schema_it_does_not_know_and_says_what_differs() throws Exception {
    middle.change(
        Schema.FRONT,
        "UPDATE flyway_schema_history SET script = 'V99__of_a_later_release.sql'"
            + " WHERE script = 'V9__draft.sql'");
    assertThatThrownBy(() -> city.start("internet"))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("schema unknown: front: not migrated [V9__draft.sql]")
        .hasMessageContaining("unknown [V99__of_a_later_release.sql]");
  }

  private static String signIns() throws Exception {
    return middle.value(
        Schema.FRONT,
        "SELECT GROUP_CONCAT(zone, '/', COALESCE(subject_ref, '-'), '/', fields)"
            + " FROM audit_entry WHERE event = 'SIGN_IN_TRIED'");
  }
}
