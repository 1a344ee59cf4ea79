package jp.yorisoi.ejb.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalReasonTest {
  @ParameterizedTest
  @EnumSource(RefusalReason.class)
  void a_code_is_snake_case_fits_its_column_and_leads_back(RefusalReason reason) {
    assertThat(reason.code()).matches("[a-z_]{1,60}");
    assertThat(RefusalReason.ofCode(reason.code())).isSameAs(reason);
  }

  @ParameterizedTest
  @EnumSource(RefusalReason.class)
  void every_reason_stands_in_the_document_with_its_label(RefusalReason reason) throws IOException {
    assertThat(Files.readString(Path.of("../docs/intake.md")))
        .contains("| `" + reason.code() + "` | " + reason.label() + " |");
  }

  @Test
  void a_long_detail_is_cut() {
    assertThat(new Refusal(RefusalReason.TOO_LARGE, "x".repeat(500)).detail())
        .hasSize(Refusal.MAX_DETAIL);
  }
}
