package jp.yorisoi.policy.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Two variables are set for this test by the build: see surefire in pom.xml. */
class SettingTest {
  private static final String ABSENT = "YORISOI_TEST_NOT_SET";
  private static final String BLANK = "YORISOI_TEST_BLANK";
  private static final String NUMBER = "YORISOI_TEST_NUMBER";
  private static final String WORD = "YORISOI_TEST_WORD";

  @Test
  void what_is_required_and_absent_is_named() {
    assertThatThrownBy(() -> Setting.required(ABSENT))
        .isInstanceOf(SettingMissing.class)
        .hasMessageContaining(ABSENT);
  }

  @Test
  void a_blank_value_counts_as_absent() {
    assertThat(Setting.optional(BLANK)).isEmpty();
    assertThat(Setting.text(BLANK, "otherwise")).isEqualTo("otherwise");
    assertThatThrownBy(() -> Setting.required(BLANK)).isInstanceOf(SettingMissing.class);
  }

  @Test
  void a_value_is_read_without_the_spaces_around_it() {
    assertThat(Setting.required(WORD)).isEqualTo("secret word");
    assertThat(Setting.text(WORD, "otherwise")).isEqualTo("secret word");
  }

  @Test
  void a_number_is_read_or_has_its_default() {
    assertThat(Setting.number(NUMBER, 1)).isEqualTo(42);
    assertThat(Setting.number(ABSENT, 7)).isEqualTo(7);
  }

  @Test
  void what_is_no_number_is_refused_without_telling_the_value() {
    assertThatThrownBy(() -> Setting.number(WORD, 1))
        .isInstanceOf(SettingMissing.class)
        .hasMessageContaining(WORD)
        .hasMessageNotContaining("secret");
  }
}
