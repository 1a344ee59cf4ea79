package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFilterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=123456789018",
        "scope=all&q=1234-5678-9018&sort=kana",
        "q=1234+5678+9018",
        "q=%31%32%33456789018",
        "q=%EF%BC%91%EF%BC%92%EF%BC%93456789018",
        "q=123456789018&bad=%zz"
      })
  void parameters_with_an_individual_number_are_found(String query) {
    assertThat(AddressFilter.holdsNumber(query)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "q=%E5%AE%89%E6%9D%A5", "number=2611-000001-3", "q=0854-23-3000", "bad=%zz"})
  void others_are_not(String query) {
    assertThat(AddressFilter.holdsNumber(query)).isFalse();
  }
}
