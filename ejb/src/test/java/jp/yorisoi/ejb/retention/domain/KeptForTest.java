package jp.yorisoi.ejb.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptForTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_page_on_personal_data_promises_the_days_a_booking_is_kept(Language language) {
    Instant now = Instant.parse("2026-11-25T00:00:00Z");
    long days = Duration.between(KeptFor.BOOKING_AFTER_SESSION.before(now), now).toDays();
    assertThat(Texts.of(language).get("data.booking_long"))
        .containsPattern("(?<!\\d)" + days + "(?!\\d)");
  }
}
