package jp.yorisoi.web.resident.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.LanguageShown;
import jp.yorisoi.web.shell.Origin;
import org.junit.jupiter.api.Test;

class SupportFeedsBackingTest {
  private static List<SupportFeedsBacking.Feed> feeds(
      String place, Language language, String setting, String host) {
    return Beans.with(
            new SupportFeedsBacking(),
            new Chosen(place),
            SupportProgramme.of(Cities.read("yasugi")),
            new Reader(language),
            PublicAddress.of(setting),
            new Plain(),
            request(host))
        .getFeeds();
  }

  private static HttpServletRequest request(String host) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SupportFeedsBackingTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getHeader" -> host;
                  case "getContextPath" -> "";
                  default -> throw new AssertionError(method.getName());
                });
  }

  @Test
  void all_classes_the_chosen_place_and_each_kind_can_be_followed() {
    assertThat(feeds("hirose-center", Language.JA, "", "h"))
        .extracting(SupportFeedsBacking.Feed::href)
        .startsWith("classes.ics", "classes.ics?place=hirose-center")
        .contains("classes.ics?kind=first-steps");
    assertThat(feeds("", Language.JA, "", "h"))
        .extracting(SupportFeedsBacking.Feed::href)
        .noneMatch(href -> href.contains("place="));
  }

  @Test
  void the_language_stands_in_the_address() {
    assertThat(feeds("hirose-center", Language.JA_EASY, "", "h"))
        .extracting(SupportFeedsBacking.Feed::href)
        .startsWith(
            "classes.ics?language=ja-easy", "classes.ics?place=hirose-center&language=ja-easy");
  }

  @Test
  void the_address_to_copy_is_that_of_the_setting() {
    assertThat(feeds("", Language.JA, "https://city.example.jp", "evil.example").get(0).address())
        .isEqualTo("https://city.example.jp/resident/support/classes.ics");
  }

  @Test
  void without_the_setting_it_is_the_one_the_reader_asked_and_nothing_else() {
    assertThat(feeds("", Language.JA, "", "127.0.0.1:8080").get(0).address())
        .isEqualTo("http://127.0.0.1:8080/resident/support/classes.ics");
    assertThat(feeds("", Language.JA, "", "a b/<script>").get(0).address()).isEmpty();
    assertThat(feeds("", Language.JA, "", null).get(0).address()).isEmpty();
  }

  private static final class Chosen extends SupportListBacking {
    private final String place;

    Chosen(String place) {
      this.place = place;
    }

    @Override
    public List<PlaceChoice> getPlaces() {
      return List.of(
          new PlaceChoice("", "all", place.isEmpty()),
          new PlaceChoice("hirose-center", "Hirose", place.equals("hirose-center")),
          new PlaceChoice("yasugi-center", "Yasugi", false));
    }
  }

  private static final class Reader extends LanguageShown {
    private final Language language;

    Reader(Language language) {
      this.language = language;
    }

    @Override
    public Language current() {
      return language;
    }

    @Override
    public Texts texts() {
      return Texts.of(language);
    }

    @Override
    public String of(LocalText text) {
      return text.in(language);
    }
  }

  private static final class Plain extends Origin {
    @Override
    public boolean isTls(HttpServletRequest request) {
      return false;
    }
  }
}
