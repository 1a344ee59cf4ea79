package jp.yorisoi.web.resident.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.LanguageShown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportNarrowTest {

  private static SupportNarrow narrow(String... pairs) {
    Map<String, String> sent = new java.util.HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      sent.put(pairs[i], pairs[i + 1]);
    }
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                SupportNarrowTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> sent.get((String) arguments[0]));
    SupportNarrow narrow =
        Beans.with(
            new SupportNarrow(), SupportProgramme.of(Cities.read("yasugi")), new Reader(), request);
    narrow.read();
    return narrow;
  }

  private static SessionView session(String kind, AccessNeed... meets) {
    LocalDateTime day = LocalDateTime.of(2026, 12, 1, 10, 0);
    return new SessionView(
        7,
        kind,
        "hall",
        day,
        day.plusHours(2),
        day,
        day,
        8,
        3,
        true,
        false,
        false,
        true,
        Set.of(meets));
  }

  @ParameterizedTest
  @CsvSource({
    "form, class, first-steps, true",
    "form, class, counter-help, false",
    "kind, card-help, card-help, true",
    "kind, card-help, first-steps, false",
    "need, sign_language, card-help, true",
    "need, hearing, card-help, false",
    "language, en, card-help, false",
    "language, pt, card-help, true",
    "language, ja, card-help, true",
    "need, rocket, first-steps, true",
    "form, vehicle, first-steps, false",
    "form, vehicle, vehicle-stop, true",
    "kind, vehicle-stop, first-steps, false",
    "when, tuesday, first-steps, true",
    "when, sunday, first-steps, false",
    "when, 2026-12-01, first-steps, true",
    "when, 2026-12-02, first-steps, false"
  })
  void only_what_fits_the_choice_is_offered(
      String name, String value, String kind, boolean offered) {
    SessionView session = session(kind, AccessNeed.SIGN_LANGUAGE, AccessNeed.PORTUGUESE);
    assertThat(narrow(name, value).fits(session)).isEqualTo(offered);
  }

  @Test
  void all_choices_go_along_with_links_and_nothing_else_does() {
    assertThat(
            narrow("form", "class", "need", "wheelchair", "language", "pt", "kind", "\"><script>")
                .getQuery())
        .isEqualTo("&form=class&need=wheelchair&language=pt");
    assertThat(narrow().getQuery()).isEmpty();
    assertThat(narrow().isChosen()).isFalse();
  }

  @Test
  void what_was_chosen_is_said_in_words() {
    assertThat(narrow("form", "class", "need", "sign_language", "when", "tuesday").getSaid())
        .containsExactly("スマートフォンを習う", "手話通訳", "火曜日");
    assertThat(narrow("when", "2026-12-01").getQuery()).isEqualTo("&when=2026-12-01");
    assertThat(narrow("form", "rocket").getSaid()).isEmpty();
  }

  @Test
  void kinds_stand_under_plain_words_with_the_stops_of_the_vehicle() {
    assertThat(narrow().getGroups())
        .extracting(SupportNarrow.Group::name)
        .contains("スマートフォンを習う", "窓口で1対1で聞く", "車で来てもらう");
    assertThat(narrow("form", "class").getGroups()).hasSize(1);
    assertThat(narrow("form", "class").getGroups().get(0).kinds()).hasSize(5);
    assertThat(narrow().getForms()).extracting(SupportNarrow.Choice::id).contains("", "vehicle");
    assertThat(narrow("need", "hearing").getNeeds())
        .filteredOn(SupportNarrow.Choice::current)
        .extracting(SupportNarrow.Choice::id)
        .containsExactly("hearing");
  }

  private static final class Reader extends LanguageShown {
    @Override
    public Language current() {
      return Language.JA;
    }

    @Override
    public Texts texts() {
      return Texts.of(Language.JA);
    }

    @Override
    public String of(LocalText text) {
      return text.ja();
    }
  }
}
