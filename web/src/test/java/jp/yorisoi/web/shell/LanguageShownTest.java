package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageShownTest {
  @Test
  void the_chooser_carries_the_address_on_without_language_number_and_pin() {
    assertThat(LanguageShown.withoutLanguage("place=hirose-center&lang=en&page=2"))
        .isEqualTo("place=hirose-center&page=2&");
    assertThat(LanguageShown.withoutLanguage("go=find&number=B-1&pin=123456"))
        .isEqualTo("go=find&");
    assertThat(LanguageShown.withoutLanguage(null)).isEmpty();
  }
}
