package jp.yorisoi.policy.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowsTest {
  private final DeclaredFlows flows = new DeclaredFlows();

  private static Map<String, Object> state() {
    Map<String, Object> state = new HashMap<>();
    state.put("receiptNumber", "2611-000001-3");
    state.put("sequence", 2);
    state.put("status", "20");
    state.put("message", "通帳の写しを\n送ってください");
    state.put("changedAt", "2026-11-22T00:00:00Z");
    return state;
  }

  private Admitted admit(Map<String, Object> state) {
    return flows.flow("status-out").admit(state);
  }

  private void assertRefused(String field, Object value, String code) {
    Map<String, Object> state = state();
    state.put(field, value);
    assertThatThrownBy(() -> admit(state)).isInstanceOf(CrossingRefused.class).hasMessage(code);
  }

  @Test
  void what_is_declared_crosses_field_by_field() {
    Admitted admitted = admit(state());
    assertThat(admitted.names())
        .containsExactly("receiptNumber", "sequence", "status", "message", "changedAt");
    assertThat(admitted.number("sequence")).isEqualTo(2);
    assertThat(admitted.instant("changedAt")).isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
    assertThat(admitted).hasToString("receiptNumber,sequence,status,message,changedAt");
  }

  @Test
  void a_field_nobody_declared_is_refused_and_named_without_its_value() {
    assertRefused("address", "島根県安来市", "gate_undeclared_field:address");
    assertRefused("氏名 <b>", "安来", "gate_undeclared_field:____b_");
  }

  @Test
  void a_field_that_lacks_is_refused() {
    assertRefused("message", null, "gate_field_missing:message");
  }

  @Test
  void a_field_of_another_type_is_refused() {
    assertRefused("sequence", "2", "gate_wrong_type:sequence");
    assertRefused("sequence", -1, "gate_wrong_type:sequence");
    assertRefused("status", "2\n", "gate_wrong_type:status");
    assertRefused("message", Map.of("name", "安来"), "gate_wrong_type:message");
    assertRefused("message", "a\u0000b", "gate_wrong_type:message");
    assertRefused("changedAt", "yesterday", "gate_wrong_type:changedAt");
    assertRefused("receiptNumber", "123456789012", "gate_wrong_type:receiptNumber");
  }

  @Test
  void a_field_that_is_too_large_is_refused() {
    assertRefused("message", "あ".repeat(1001), "gate_too_large:message");
    assertRefused("status", "200", "gate_too_large:status");
    assertRefused("sequence", 100_001, "gate_too_large:sequence");
    Map<String, Object> largest = state();
    largest.put("message", "\ud842\udfb7".repeat(1000)); // 𠮷 is one character
    assertThat(admit(largest).text("message")).hasSize(2000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example\r\nBcc: all@example.jp",
        "a b@c.example",
        "a@b@c",
        "<a@b.c>",
        "a,b@c"
      })
  void a_mail_goes_to_one_plain_address(String to) {
    assertThat(FlowType.MAIL_ADDRESS.fits(to)).isFalse();
    assertThat(FlowType.MAIL_ADDRESS.fits("hanako@example.jp")).isTrue();
  }

  @Test
  void members_of_a_record_are_looked_at_as_well() {
    Map<String, Object> verification = new HashMap<>();
    verification.put("verifiedAt", "2026-11-22T00:00:00Z");
    verification.put("signed", false);
    verification.put("individualNumber", "123456789012");
    Map<String, Object> fields = Map.of("verification", verification);
    Flow in = flows.flow("package-in");
    FlowField record =
        in.fields().stream().filter(f -> f.name().equals("verification")).findFirst().orElseThrow();
    assertThatThrownBy(() -> FlowField.admit(java.util.List.of(record), fields, ""))
        .hasMessage("gate_undeclared_field:verification.individualNumber");
  }

  @Test
  void nothing_of_the_register_crosses_before_a_card_login_exists() {
    Flow prefill = flows.flow("prefill-out");
    assertThat(prefill.closedUntil()).contains("card-login");
    Map<String, Object> person = Map.of("owner", "a", "fullName", "安来　花子");
    assertThatThrownBy(() -> prefill.admit(person)).hasMessage("gate_flow_closed:prefill-out");
    assertThatThrownBy(() -> prefill.admit(Map.of())).hasMessage("gate_flow_closed:prefill-out");
  }

  @Test
  void a_flow_that_is_not_declared_lets_nothing_cross() {
    assertThatThrownBy(() -> flows.flow("register-out"))
        .hasMessage("gate_undeclared_flow:register-out");
  }

  @Test
  void every_flow_joins_both_schemas() {
    assertThat(flows.all().all())
        .allSatisfy(flow -> assertThat(flow.from().schema()).isNotEqualTo(flow.to().schema()))
        .allSatisfy(
            flow ->
                assertThat(flow.from().zone() == Zone.MYNUMBER)
                    .isEqualTo(flow.from().schema() == Chain.CORE));
  }

  @ParameterizedTest
  @CsvSource({
    "'type: flag', 'type: anything'",
    "'schema: front', 'schema: side'",
    "'max: 13', 'min: 13'",
    "'purpose: OPERATION', 'why: OPERATION'"
  })
  void a_declaration_that_does_not_fit_its_schema_is_no_declaration(String right, String wrong) {
    String file = new String(bytes(), StandardCharsets.UTF_8);
    assertThat(file).contains(right);
    assertThatThrownBy(() -> FlowsFile.parse(file.replaceFirst(right, wrong)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("flows.yaml does not fit its schema")
        .hasMessageContaining("/flows/");
  }

  @Test
  void two_flows_of_one_name_are_no_declaration() {
    String file =
        new String(bytes(), StandardCharsets.UTF_8).replace("take-in-done", "take-in-rest");
    assertThatThrownBy(() -> Flows.of(FlowsFile.parse(file)))
        .hasMessageContaining("declared twice");
  }

  private static byte[] bytes() {
    try (var in = FlowsTest.class.getResourceAsStream(FlowsFile.FILE)) {
      return in.readAllBytes();
    } catch (java.io.IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
