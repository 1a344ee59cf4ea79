package jp.yorisoi.ejb.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportClass;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.open.PublicAddress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlyerTest {
  private static final City CITY = Cities.serving("yasugi").current();
  private static final SupportProgramme PROGRAMME = SupportProgramme.of(CITY);
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
  private static final String PAGE = "https://madoguchi.example.jp/resident/support/near.xhtml";

  @Test
  void the_same_class_on_several_days_is_one_entry() {
    List<FlyerItem> items =
        FlyerItem.of(
            List.of(
                NearbyTest.session(2, "hida-center", 9),
                NearbyTest.session(1, "hida-center", 2),
                NearbyTest.session(3, "hida-center", 3)));

    assertThat(items).hasSize(2);
    assertThat(items.get(0).days()).extracting(day -> day.getDayOfMonth()).containsExactly(2, 9);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void it_says_days_places_and_whom_to_call_in_every_language(Language language)
      throws IOException {
    byte[] file = flyer(language, everything(), Optional.of(PAGE));

    try (PDDocument document = Loader.loadPDF(file)) {
      String text = text(document);
      assertThat(text).contains(CITY.telephone()).doesNotContain("〓");
      for (SupportClass one : PROGRAMME.classes()) {
        String place = CITY.place(one.placeId()).orElseThrow().name().in(language);
        assertThat(flat(text)).contains(flat(place));
      }
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.htmlLang());
    }
  }

  @Test
  void every_page_has_the_telephone_number_and_nothing_is_smaller_than_ten_points()
      throws IOException {
    try (PDDocument document = Loader.loadPDF(flyer(Language.JA, everything(), Optional.empty()))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        assertThat(reader.getText(document)).contains(CITY.telephone());
      }
      assertThat(sizes(document)).allMatch(size -> size >= 10);
    }
  }

  @Test
  void nothing_stands_outside_of_the_margins_or_over_the_frame() throws IOException {
    for (Language language : Language.values()) {
      try (PDDocument document = Loader.loadPDF(flyer(language, everything(), Optional.of(PAGE)))) {
        for (TextPosition letter : letters(document)) {
          double right = letter.getXDirAdj() + letter.getWidthDirAdj();
          assertThat(right / 72 * 25.4).as(letter.getUnicode()).isBetween(10.0, 197.0);
          assertThat(letter.getYDirAdj() / 72 * 25.4).isBetween(10.0, 292.0);
        }
      }
    }
  }

  @Test
  void a_month_without_classes_says_so() throws IOException {
    try (PDDocument document = Loader.loadPDF(flyer(Language.JA, List.of(), Optional.empty()))) {
      assertThat(text(document)).contains("この月の教室は、これから決まります。");
    }
  }

  @Test
  void a_district_gets_what_is_within_ten_kilometres_and_a_month_its_own_classes()
      throws IOException {
    Flyers flyers =
        new Flyers(
            Cities.serving("yasugi"),
            PublicAddress.of("https://madoguchi.example.jp"),
            Clock.fixed(Instant.parse("2026-11-26T03:00:00Z"), ZoneOffset.UTC));
    List<SessionView> sessions =
        List.of(
            NearbyTest.session(1, "hida-center", 2),
            NearbyTest.session(2, "yamasa-center", 3),
            NearbyTest.session(3, "hirose-center", 4));

    assertThat(flyers.months()).containsExactly(YearMonth.of(2026, 11), DECEMBER);
    assertThat(flyers.from(YearMonth.of(2026, 11))).isEqualTo("2026-11-27");
    assertThat(flyers.from(DECEMBER)).isEqualTo("2026-12-01");
    String near = text(flyers.print(DECEMBER, CITY.district("hirose"), sessions, Language.JA));
    assertThat(near).doesNotContain("比田交流センター");
    assertThat(near.indexOf("広瀬交流センター")).isPositive().isLessThan(near.indexOf("山佐交流センター"));
    assertThat(text(flyers.print(DECEMBER, Optional.empty(), sessions, Language.JA)))
        .contains("比田交流センター");
    assertThat(text(flyers.print(YearMonth.of(2026, 11), Optional.empty(), sessions, Language.JA)))
        .contains("これから決まります");
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return text(document);
    }
  }

  private static byte[] flyer(
      Language language, List<SessionView> sessions, Optional<String> address) {
    return new Flyer(CITY, PROGRAMME, language)
        .print(DECEMBER, CITY.district("hirose"), FlyerItem.of(sessions), address);
  }

  /** Every class of the city, four times. */
  private static List<SessionView> everything() {
    List<SessionView> sessions = new ArrayList<>();
    for (SupportClass one : PROGRAMME.classes()) {
      for (int day = 1; day <= 22; day += 7) {
        SessionView any = NearbyTest.session(sessions.size(), one.placeId(), day);
        sessions.add(
            new SessionView(
                any.id(),
                one.kindId(),
                one.placeId(),
                any.starts(),
                any.ends(),
                any.opens(),
                any.closes(),
                any.capacity(),
                any.seatsLeft(),
                true));
      }
    }
    return sessions;
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s", "");
  }

  private static List<Float> sizes(PDDocument document) throws IOException {
    return letters(document).stream().map(TextPosition::getFontSizeInPt).toList();
  }

  private static List<TextPosition> letters(PDDocument document) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition letter) {
        letters.add(letter);
      }
    }.getText(document);
    return letters;
  }
}
