package jp.yorisoi.policy.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a flow let through is read as the type it was declared with. */
class AdmittedTest {
  private final DeclaredFlows flows = new DeclaredFlows();

  private static FlowField field(String name, FlowType type, long max, FlowField... members) {
    return new FlowField(name, type, max, false, "2", List.of(members));
  }

  private static Admitted admit(Object value, FlowField field) {
    return new Admitted(FlowField.admit(List.of(field), Map.of(field.name(), value), ""));
  }

  @Test
  void days_and_moments_come_as_such_or_as_text() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    FlowField born = field("born", FlowType.DATE, 0);
    assertThat(admit(day, born).date("born")).isEqualTo(day);
    assertThat(admit("2026-11-22", born).date("born")).isEqualTo(day);
    FlowField at = field("at", FlowType.INSTANT, 0);
    assertThat(admit(Instant.EPOCH, at).instant("at")).isEqualTo(Instant.EPOCH);
    assertThat(admit("1970-01-01T00:00:00Z", at).instant("at")).isEqualTo(Instant.EPOCH);
  }

  @Test
  void numbers_of_both_widths_are_read() {
    FlowField count = field("count", FlowType.NUMBER, Long.MAX_VALUE);
    assertThat(admit(5_000_000_000L, count).count("count")).isEqualTo(5_000_000_000L);
    assertThat(admit(7, count).count("count")).isEqualTo(7);
    assertThat(admit(7L, count).number("count")).isEqualTo(7);
  }

  @Test
  void files_and_records_come_with_what_was_declared_of_them() {
    byte[] file = {1, 2, 3};
    assertThat(admit(file, field("file", FlowType.BYTES, 3)).bytes("file")).isEqualTo(file);
    FlowField record = field("proof", FlowType.RECORD, 0, field("signed", FlowType.FLAG, 0));
    assertThat(admit(Map.of("signed", true), record).members("proof"))
        .isEqualTo(Map.of("signed", true));
  }

  @Test
  void what_did_not_come_is_null() {
    Admitted empty = new Admitted(new HashMap<>());
    assertThat(empty.text("name")).isNull();
    assertThat(empty.date("born")).isNull();
    assertThat(empty.instant("at")).isNull();
    assertThat(empty.names()).isEmpty();
  }

  @Test
  void who_can_still_do_something_else_asks_whether_a_value_would_cross() {
    Flow notice = flows.flow("notice-out");
    assertThat(notice.takes("to", "hanako@example.jp")).isTrue();
    assertThat(notice.takes("to", "hanako@example.jp\r\nBcc: all@example.jp")).isFalse();
    assertThat(notice.takes("to", "a@" + "b".repeat(255))).as("too long").isFalse();
    assertThat(notice.takes("cc", "hanako@example.jp")).as("not declared").isFalse();
  }

  @Test
  void a_value_of_the_largest_size_is_taken_and_one_more_is_not() {
    FlowField code = field("code", FlowType.CODE, 3);
    assertThat(code.takes("abc")).isTrue();
    assertThat(code.takes("abcd")).isFalse();
    assertThat(code.takes(5)).isFalse();
    assertThatThrownBy(() -> admit("abcd", code)).hasMessage("gate_too_large:code");
  }

  @Test
  void a_flow_names_the_methods_it_crosses_by_and_the_classes_that_carry_it() {
    Flow flow = flows.flow("take-in-done");
    assertThat(flow.operations()).containsExactly("GateDesk.markFetched");
    assertThat(flow.carriers()).containsExactly("CaseTakeIn");
    assertThat(flow.tables()).containsExactly("submission");
  }

  @Test
  void every_class_that_knows_both_schemas_and_carries_nothing_says_why() {
    Map<String, String> machinery = flows.all().machinery();
    assertThat(machinery).isNotEmpty();
    assertThat(machinery.values()).doesNotContainNull().allMatch(why -> !why.isBlank());
  }

  @Test
  void a_refusal_names_the_field_in_forty_plain_characters_at_most() {
    assertThat(new CrossingRefused("gate_undeclared_field", "氏名 <b>.x_y-1"))
        .hasMessage("gate_undeclared_field:____b_.x_y-1");
    assertThat(new CrossingRefused("gate_undeclared_field", "n".repeat(41)))
        .hasMessage("gate_undeclared_field:" + "n".repeat(40));
  }
}
