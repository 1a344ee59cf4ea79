package jp.yorisoi.ejb.support.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.SupportMaterial.Section;
import jp.yorisoi.ejb.catalogue.SupportMaterials;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoutsTest {
  private static final List<String> TAUGHT =
      List.of(
          "first-steps", "calls-and-camera", "maps-and-buses", "apply-together", "scam-seminar");
  private static final double MILLIMETRE = 72 / 25.4;
  private final Cities cities = Cities.serving("yasugi");
  private final SupportMaterials materials = new SupportMaterials();
  private final Handouts handouts = new Handouts(materials, cities);

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_says_all_its_steps_and_whom_to_call_on_two_pages_at_most(Language language)
      throws IOException {
    for (String kind : TAUGHT) {
      try (PDDocument document = Loader.loadPDF(handouts.print(kind, language).orElseThrow())) {
        String text = flat(new PDFTextStripper().getText(document));
        assertThat(text).contains(cities.current().telephone()).doesNotContain("〓");
        for (Section section : materials.handout(kind).orElseThrow().sections()) {
          assertThat(text).contains(flat(section.heading().in(language)));
          for (LocalText step : section.steps()) {
            assertThat(text).contains(flat(step.in(language)));
          }
        }
        assertThat(document.getNumberOfPages()).as(kind).isLessThanOrEqualTo(2);
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.htmlLang());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothing_stands_outside_of_the_margins_or_over_the_frame_or_is_small(Language language)
      throws IOException {
    for (String kind : TAUGHT) {
      try (PDDocument document = Loader.loadPDF(handouts.print(kind, language).orElseThrow())) {
        for (TextPosition letter : letters(document)) {
          double right = letter.getXDirAdj() + letter.getWidthDirAdj();
          assertThat(right / MILLIMETRE).as(kind + letter.getUnicode()).isBetween(15.0, 195.0);
          double y = letter.getYDirAdj() / MILLIMETRE;
          assertThat(y).isBetween(15.0, 292.0);
          if (letter.getFontSizeInPt() >= 16 && letter.getFontSizeInPt() < 30) {
            assertThat(y).as("above the frame").isLessThan(250);
          }
          assertThat(letter.getFontSizeInPt()).isGreaterThanOrEqualTo(10);
        }
      }
    }
  }

  @Test
  void the_same_paper_is_the_same_file_and_a_kind_that_teaches_nothing_has_none() {
    assertThat(handouts.print("first-steps", Language.PT))
        .hasValueSatisfying(
            file ->
                assertThat(file)
                    .isEqualTo(handouts.print("first-steps", Language.PT).orElseThrow()));
    assertThat(handouts.print("counter-help", Language.JA)).isEmpty();
    assertThat(handouts.print("no-such-kind", Language.JA)).isEmpty();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<TextPosition> letters(PDDocument document) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> positions) {
        all.addAll(positions);
      }
    }.getText(document);
    return all;
  }
}
