package jp.yorisoi.ejb.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptForTest {

  /** The texts are the same for both cities, so their periods have to be. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void the_page_on_personal_data_promises_the_days_a_booking_is_kept(Language language) {
    for (String city : List.of("yasugi", "izumo")) {
      long days =
          Policies.serving(city)
              .current()
              .retention(KeptFor.BOOKING_AFTER_SESSION.name())
              .orElseThrow()
              .kept()
              .toDays();
      assertThat(Texts.of(language).get("data.booking_long"))
          .containsPattern("(?<!\\d)" + days + "(?!\\d)");
    }
  }
}
