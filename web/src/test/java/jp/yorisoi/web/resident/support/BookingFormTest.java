package jp.yorisoi.web.resident.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.AttendeeForm;
import jp.yorisoi.ejb.support.WaitingForm;
import jp.yorisoi.web.shell.KindAnswers;
import jp.yorisoi.web.shell.LanguageShown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the page asks of a resident, counted on the page itself: eight inputs, for every kind. */
class BookingFormTest {
  private static final Path PAGE = Path.of("src/main/webapp/WEB-INF/resident/support/who.xhtml");
  private static final int MOST = 8;

  @ParameterizedTest
  @CsvSource({"yasugi, false", "yasugi, true", "izumo, false", "izumo, true"})
  void a_form_has_eight_inputs_at_most(String city, boolean waits) throws Exception {
    boolean asked = false;
    for (SupportKind kind : SupportProgramme.of(Cities.read(city)).kinds()) {
      List<String> inputs = asked(kind, waits);
      assertThat(inputs)
          .as("%s, waits: %s", kind.id(), waits)
          .hasSizeLessThanOrEqualTo(MOST)
          .doesNotHaveDuplicates()
          .contains("bookedFor", "kana", "phone", "reminder", "unlisted")
          .contains(waits ? "circumstances" : "needs");
      assertThat(inputs.contains("question")).isEqualTo(kind.question().isPresent());
      assertThat(kind.inputs()).as("declared").containsAll(inputs);
      asked |= kind.question().isPresent();
    }
    assertThat(asked).as("some kind has a question").isTrue();
  }

  private static List<String> asked(SupportKind kind, boolean waits) throws Exception {
    WishShown wish =
        new WishShown(
            AttendeeForm.of(Map.of()),
            waits ? Optional.of(new WaitingForm(Set.of())) : Optional.empty(),
            null,
            Optional.of(kind),
            KindAnswers.of(Optional.of(kind), Set.of()),
            new LanguageShown() {});
    Map<String, Boolean> tests =
        Map.of(
            "#{supportBook.waits}",
            waits,
            "#{not supportBook.waits}",
            !waits,
            "#{supportBook.byLot}",
            false,
            "#{supportBook.wish.asked ne null}",
            wish.getAsked() != null,
            "#{supportBook.wish.contactAsked}",
            wish.isContactAsked());
    DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
    xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    List<String> inputs = new ArrayList<>();
    collect(xml.newDocumentBuilder().parse(PAGE.toFile()).getDocumentElement(), tests, inputs);
    return inputs;
  }

  private static void collect(Element element, Map<String, Boolean> tests, List<String> inputs) {
    String test = element.getAttribute("test");
    if (element.getTagName().equals("c:if")) {
      assertThat(tests).as("a condition of the page this test knows").containsKey(test);
      if (!tests.get(test)) {
        return;
      }
    }
    if (isInput(element)) {
      inputs.add(
          element.hasAttribute("id") ? element.getAttribute("id") : element.getAttribute("name"));
    }
    for (Node one = element.getFirstChild(); one != null; one = one.getNextSibling()) {
      if (one instanceof Element child) {
        collect(child, tests, inputs);
      }
    }
  }

  private static boolean isInput(Element element) {
    return switch (element.getTagName()) {
      case "y:field", "y:choice", "textarea", "select" -> true;
      case "input" -> !element.getAttribute("type").equals("hidden");
      default -> false;
    };
  }
}
