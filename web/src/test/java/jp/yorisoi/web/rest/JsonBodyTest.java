package jp.yorisoi.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  @Test
  void texts_numbers_truth_and_lists_become_what_a_form_sends() throws IOException {
    Map<String, String[]> read =
        read("{\"kana\":\"ヤスギ ハナコ\",\"session\":12,\"needs\":[\"hearing\"],\"unlisted\":true}");
    assertThat(read.get("kana")).containsExactly("ヤスギ ハナコ");
    assertThat(read.get("session")).containsExactly("12");
    assertThat(read.get("needs")).containsExactly("hearing");
    assertThat(read.get("unlisted")).containsExactly("yes");
  }

  @Test
  void false_and_null_are_as_if_they_were_not_there() throws IOException {
    assertThat(read("{\"unlisted\":false,\"phone\":null}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{", "{}{}", "{\"a\":{}}", "{\"a\":[1]}", "{\"a\":[[]]}", "nonsense"})
  void anything_else_is_malformed(String body) {
    assertThatThrownBy(() -> read(body)).isInstanceOf(Problem.class).hasMessage("malformed");
  }

  @Test
  void what_is_no_utf_8_or_too_large_is_refused() {
    assertThatThrownBy(
            () -> JsonBody.read(new ByteArrayInputStream(new byte[] {'{', (byte) 0xff, '}'})))
        .hasMessage("malformed");
    assertThatThrownBy(() -> read("{\"a\":\"" + "x".repeat(16 * 1024) + "\"}"))
        .hasMessage("too_large");
  }

  private static Map<String, String[]> read(String body) throws IOException {
    return JsonBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
