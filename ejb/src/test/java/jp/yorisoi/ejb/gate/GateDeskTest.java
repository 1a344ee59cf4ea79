package jp.yorisoi.ejb.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.ejb.intake.Verification;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.privacy.FigureStore;
import jp.yorisoi.ejb.privacy.PrivacyFigure;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.zone.CrossingRefused;
import jp.yorisoi.policy.zone.DeclaredFlows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GateDeskTest {
  private static final String NUMBER = "2611-000001-3";
  private static final Instant NOW = Instant.parse("2026-11-22T00:01:00Z");
  private final Store store = new Store();
  private final List<String> put = new ArrayList<>();
  private final List<PrivacyFigure> figures = new ArrayList<>();
  private final AuditDetails details = new AuditDetails();
  private final GateDesk gate =
      new GateDesk(
          store,
          new Figures(),
          Catalogue.packaged(),
          new Messages(),
          new DeclaredFlows(),
          details,
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void begin() {
    details.begin(null);
  }

  private static JsonObjectBuilder state() {
    return Json.createObjectBuilder(
        Json.createReader(
                new java.io.ByteArrayInputStream(
                    new StatusUpdate(NUMBER, 2, "20", "審査しています", NOW).toJson()))
            .readObject());
  }

  private static byte[] bytes(JsonObjectBuilder json) {
    return json.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObjectBuilder notice() {
    return Json.createObjectBuilder()
        .add("receiptNumber", NUMBER)
        .add("to", "hanako@example.jp")
        .add("subject", "お知らせ")
        .add("body", "決まりました。\n安来市");
  }

  @Test
  void a_state_goes_out_and_is_recorded_by_the_names_of_its_fields() {
    gate.publish(bytes(state()));
    assertThat(store.published).containsExactly(new StatusUpdate(NUMBER, 2, "20", "審査しています", NOW));
    assertThat(put).isEmpty();
    AuditDetails.Note note = details.end();
    assertThat(note.caseRef()).isEqualTo(NUMBER);
    assertThat(note.fields())
        .isEqualTo("flow=status-out,receiptNumber,sequence,status,message,changedAt");
  }

  @Test
  void of_a_procedure_nobody_declared_the_service_is_told_nothing_and_that_is_recorded() {
    store.origin =
        Optional.of(
            new GateStore.Origin("PITTARI", "2026112200000001", "child-allowance-claim", 9));
    gate.publish(bytes(state()));
    assertThat(store.published).as("the resident reads it here").hasSize(1);
    assertThat(put).isEmpty();
    assertThat(details.end().fields()).isEqualTo("flow=status-out,undeclared=status");
  }

  @Test
  void numbers_go_out_by_procedure_and_nothing_that_could_be_a_person() {
    LocalDate day = LocalDate.of(2026, 11, 25);
    PrivacyFigure good =
        new PrivacyFigure("procedure:child-allowance-claim", "core", 120, 1000, 3, day);
    gate.publishFigures(List.of(good));
    assertThat(figures).containsExactly(good);
    assertThat(details.end().fields()).isEqualTo("flow=figures-out,figures=1");
    details.begin(null);
    PrivacyFigure person = new PrivacyFigure("安来 花子", "core", 1, 0, 3, day);
    assertThatThrownBy(() -> gate.publishFigures(List.of(person)))
        .isInstanceOf(CrossingRefused.class);
    assertThat(figures).hasSize(1);
  }

  @Test
  void a_state_of_the_online_request_service_goes_there_as_well() {
    store.origin =
        Optional.of(
            new GateStore.Origin("PITTARI", "2026112200000001", "child-allowance-claim", 1));
    gate.publish(bytes(state()));
    assertThat(put).containsExactly(StatusReport.TOPIC + " " + NUMBER + "-s2");
  }

  @Test
  void a_state_that_says_more_than_declared_goes_nowhere() {
    byte[] more = bytes(state().add("addresseeNumber", "1000002018"));
    assertThatThrownBy(() -> gate.publish(more))
        .isInstanceOf(CrossingRefused.class)
        .hasMessage("gate_undeclared_field:addresseeNumber");
    assertThat(store.published).isEmpty();
    assertThat(details.end().fields())
        .isEqualTo("flow=status-out,gate_undeclared_field:addresseeNumber");
  }

  @Test
  void a_number_that_is_not_ours_stays_outside_and_holds_no_other() {
    store.waiting = List.of("<script>", NUMBER);
    assertThat(gate.waiting(50)).containsExactly(NUMBER);
  }

  @Test
  void of_a_package_that_rests_only_declared_fields_are_shown() {
    RestingPackage good = new RestingPackage(NUMBER, NOW, 3, "gate_wrong_type:answers", NOW);
    RestingPackage fresh = new RestingPackage(NUMBER, NOW, 1, null, null);
    store.resting = List.of(good, fresh);
    assertThat(gate.resting(50)).containsExactly(good, fresh);
    assertThat(details.end().fields()).isEqualTo("flow=take-in-view,rows=2");
    store.resting = List.of(new RestingPackage(NUMBER, NOW, 1, "安来 花子", null));
    assertThatThrownBy(() -> gate.resting(50)).hasMessage("gate_wrong_type:reason");
  }

  @Test
  void what_is_no_state_goes_nowhere() {
    assertThatThrownBy(() -> gate.publish("[1]".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("gate_not_of_the_form:json");
    assertThatThrownBy(() -> gate.publish(bytes(state().add("sequence", 1.5))))
        .hasMessage("gate_wrong_type:sequence");
    assertThatThrownBy(() -> gate.publish(bytes(state().addNull("message"))))
        .hasMessage("gate_field_missing:message");
    assertThat(store.published).isEmpty();
  }

  @Test
  void a_notice_goes_out_as_it_is_declared() {
    gate.handOverNotice(NUMBER, NUMBER + "-n3", bytes(notice()));
    assertThat(put).containsExactly(GateDesk.MAIL + " " + NUMBER + "-n3");
    assertThat(details.end().fields())
        .isEqualTo("flow=notice-out,receiptNumber,messageId,to,subject,body");
  }

  @Test
  void a_notice_with_a_second_recipient_or_of_another_case_goes_nowhere() {
    assertThatThrownBy(
            () -> gate.handOverNotice(NUMBER, "a", bytes(notice().add("to", "a@b.jp,c@d.jp"))))
        .hasMessage("gate_wrong_type:to");
    assertThatThrownBy(
            () ->
                gate.handOverNotice(NUMBER, "a", bytes(notice().add("subject", "a\nBcc: x@y.jp"))))
        .hasMessage("gate_wrong_type:subject");
    assertThatThrownBy(() -> gate.handOverNotice("2611-000002-1", "a", bytes(notice())))
        .hasMessage("gate_contradicts:receiptNumber");
    assertThat(put).isEmpty();
  }

  @Test
  void a_look_goes_out_with_office_time_and_purpose_and_is_recorded_by_its_fields() {
    AccessLook look =
        new AccessLook(NUMBER, "ab".repeat(32), NOW, "子ども未来課（仮）", "CASE_HANDLING", "CASE");
    assertThat(gate.publishLook(look)).isTrue();
    assertThat(store.looks).containsExactly(look);
    AuditDetails.Note note = details.end();
    assertThat(note.caseRef()).isEqualTo(NUMBER);
    assertThat(note.fields())
        .isEqualTo("flow=looks-out,receiptNumber,lookKey,at,office,purpose,kind");
  }

  @Test
  void a_look_that_is_not_of_the_form_goes_nowhere() {
    AccessLook name = new AccessLook(NUMBER, "ab", NOW, "課\n安来 一郎", "CASE_HANDLING", "CASE");
    assertThatThrownBy(() -> gate.publishLook(name)).hasMessage("gate_wrong_type:office");
    AccessLook other = new AccessLook("1000002018", "ab", NOW, "課", "CASE_HANDLING", "CASE");
    assertThatThrownBy(() -> gate.publishLook(other)).hasMessage("gate_wrong_type:receiptNumber");
    assertThat(store.looks).isEmpty();
  }

  @Test
  void a_package_comes_in_as_it_is_declared() {
    FetchedPackage fetched = gate.fetch(NUMBER).orElseThrow();
    assertThat(fetched.archive()).isEqualTo(new byte[] {1, 2});
    assertThat(fetched.procedureVersion()).isEqualTo(1);
    assertThat(Verification.fromJson(fetched.verification().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Verification(NOW, Optional.empty()));
    assertThat(details.end().fields())
        .startsWith("flow=package-in,receiptNumber,source,")
        .doesNotContain("SELF");
  }

  @Test
  void a_package_with_something_else_stored_beside_it_stays_outside() {
    store.row.put("pinHash", "secret");
    assertThatThrownBy(() -> gate.fetch(NUMBER)).hasMessage("gate_undeclared_field:pinHash");
    store.row.remove("pinHash");
    store.row.put("archive", new byte[30 * 1024 * 1024 + 1]);
    assertThatThrownBy(() -> gate.fetch(NUMBER)).hasMessage("gate_too_large:archive");
  }

  @Test
  void a_package_rests_with_a_reason() {
    assertThat(gate.rest(NUMBER, "gate_too_large:archive")).isEqualTo(3);
    assertThat(store.rested).isEqualTo("3 2026-11-22T00:01:40Z gate_too_large:archive");
    assertThatThrownBy(() -> gate.rest(NUMBER, "氏名 安来花子")).hasMessage("gate_wrong_type:reason");
  }

  private final class Messages extends Outbox {
    @Override
    public boolean holds(Chain chain, String messageId) {
      return false;
    }

    @Override
    public void put(Chain chain, String topic, String key, String messageId, byte[] payload) {
      assertThat(chain).isEqualTo(Chain.FRONT);
      put.add(topic + " " + messageId);
    }
  }

  private static final class Store implements GateStore {
    List<String> waiting = List.of(NUMBER);
    List<RestingPackage> resting = List.of();
    private final List<StatusUpdate> published = new ArrayList<>();
    private final List<AccessLook> looks = new ArrayList<>();
    private final Map<String, Object> row = new HashMap<>();
    private Optional<Origin> origin = Optional.empty();
    private String rested = "";

    Store() {
      row.put("receiptNumber", NUMBER);
      row.put("source", "SELF");
      row.put("sourceNumber", NUMBER);
      row.put("procedureId", "child-allowance-claim");
      row.put("procedureVersion", 1);
      row.put("arrivedAt", NOW);
      row.put("archive", new byte[] {1, 2});
      row.put("verification", JsonTree.of(new Verification(NOW, Optional.empty()).toJson()));
      row.put("requestId", "request-1");
    }

    @Override
    public List<String> waiting(int limit, Instant now) {
      return waiting;
    }

    @Override
    public Optional<Map<String, Object>> find(String receiptNumber) {
      return Optional.of(row);
    }

    @Override
    public void markFetched(String receiptNumber, Instant at) {
      rested = "";
    }

    @Override
    public int failures(String receiptNumber) {
      return 2;
    }

    @Override
    public void rest(String receiptNumber, int failures, Instant until, String reason) {
      rested = failures + " " + until + " " + reason;
    }

    @Override
    public List<RestingPackage> resting(int limit) {
      return resting;
    }

    @Override
    public boolean publish(StatusUpdate update) {
      return published.add(update);
    }

    @Override
    public boolean publish(AccessLook look) {
      return looks.add(look);
    }

    @Override
    public Optional<Origin> origin(String receiptNumber) {
      return origin;
    }
  }

  private final class Figures implements FigureStore {
    @Override
    public void put(PrivacyFigure figure) {
      figures.add(figure);
    }

    @Override
    public List<PrivacyFigure> all() {
      return figures;
    }
  }
}
