package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.intake.QuarantineNotFound;
import jp.yorisoi.policy.NotPermitted;
import org.junit.jupiter.api.Test;

class FailureTest {

  @Test
  void tells_by_status_or_by_what_was_thrown_inside() {
    assertThat(Failure.of(404, null)).isEqualTo(Failure.NOT_FOUND);
    assertThat(Failure.of(503, null).status()).isEqualTo(503);
    assertThat(Failure.of(null, null)).isEqualTo(Failure.FAILED);
    assertThat(Failure.of(418, null)).isEqualTo(Failure.FAILED);
    assertThat(Failure.of(500, new ServletException(new NotPermitted())).status()).isEqualTo(403);
    assertThat(Failure.of(500, new ServletException(new ViewExpiredException())))
        .isEqualTo(Failure.EXPIRED);
    assertThat(Failure.of(500, new ServletException(new QuarantineNotFound())))
        .isEqualTo(Failure.NOT_FOUND);
    assertThat(Failure.of(500, new IllegalStateException())).isEqualTo(Failure.FAILED);
  }

  @Test
  void each_says_what_to_do_in_every_language() {
    for (Failure failure : Failure.values()) {
      String key = "shell." + failure.name().toLowerCase(java.util.Locale.ROOT);
      for (Language language : Language.values()) {
        assertThat(Texts.of(language).find(key + "_title")).isPresent();
        assertThat(Texts.of(language).find(key + "_text")).isPresent();
      }
    }
  }
}
