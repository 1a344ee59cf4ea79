package jp.yorisoi.policy.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"abcd1234", "4f0c2b1e-8a57-4e0f-9a43-0d8d2e1f6b7c", "Proxy-2026-1122"})
  void a_safe_id_is_taken_over(String sent) {
    assertThat(RequestId.accepted(sent)).isEqualTo(sent);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "short",
        "-begins-with-a-hyphen",
        "has a space in it",
        "ends-a-line\nLevel=SEVERE",
        "ends-a-header\r\nSet-Cookie: a=b",
        "\"},{\"forged\":\"",
        "<script>alert(1)</script>",
        "..%2f..%2fetc%2fpasswd",
        "全角の文字です１２３４",
        "longer-than-thirty-six-characters-by-one"
      })
  void anything_else_is_answered_with_a_new_one(String sent) {
    assertThat(RequestId.accepted(sent)).isNotEqualTo(sent).matches("[0-9a-f-]{36}");
  }

  @Test
  void an_individual_number_is_no_request_id() {
    assertThat(RequestId.accepted("123456789018")).isNotEqualTo("123456789018");
    assertThat(RequestId.accepted("1234-5678-9018")).isNotEqualTo("1234-5678-9018");
  }

  @Test
  void two_requests_have_two_ids() {
    assertThat(RequestId.fresh()).isNotEqualTo(RequestId.fresh());
  }
}
