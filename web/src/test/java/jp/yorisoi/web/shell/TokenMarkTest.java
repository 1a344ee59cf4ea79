package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenMarkTest {

  @Test
  void fits_only_its_number_and_its_browser() {
    String mark = TokenMark.of("browser", "number");
    assertThat(TokenMark.fits("browser", "number", mark)).isTrue();
    assertThat(TokenMark.fits("browser", "numbes", mark)).isFalse();
    assertThat(TokenMark.fits("other", "number", mark)).isFalse();
    assertThat(TokenMark.fits("browser", "number", "")).isFalse();
  }
}
