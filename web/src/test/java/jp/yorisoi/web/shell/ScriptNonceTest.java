package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptNonceTest {

  @Test
  void a_number_is_24_letters_of_base64() {
    assertThat(ScriptNonce.fits("3E9kABf0hnpdc1jgAXz/Ymf+")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "3E9kABf0hnpdc1jgAXz/Ymf'", "');alert(1);//AAAAAAAAAAA"})
  void nothing_else_gets_into_a_script(String text) {
    assertThat(ScriptNonce.fits(text)).isFalse();
  }

  @Test
  void none_is_none() {
    assertThat(ScriptNonce.fits(null)).isFalse();
  }
}
