package jp.yorisoi.ejb.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptForTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_page_on_personal_data_promises_the_days_a_booking_is_kept(Language language) {
    promises(language, KeptFor.BOOKING_AFTER_SESSION, "data.booking_long");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_page_on_personal_data_promises_the_days_a_state_can_be_seen(Language language) {
    promises(language, KeptFor.STATUS_AFTER_END, "data.long_status");
  }

  /** The texts are the same for both cities, so their periods have to be. */
  private static void promises(Language language, KeptFor kind, String text) {
    for (String city : List.of("yasugi", "izumo")) {
      long days =
          Policies.serving(city).current().retention(kind.name()).orElseThrow().kept().days();
      assertThat(Texts.of(language).get(text)).containsPattern("(?<!\\d)" + days + "(?!\\d)");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_status_page_promises_the_days_a_look_is_shown(Language language) {
    promises(language, KeptFor.LOOK_AFTER_IT_HAPPENED, "status.looks_lead");
  }
}
