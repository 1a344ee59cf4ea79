package jp.yorisoi.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists leave as a file, and letters and lists on paper, through the feature of exports only. */
class OneDoorForExportsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** Files a browser would keep: by heading, by kind, or by what PrimeFaces and POI offer. */
  private static final Pattern FILE =
      Pattern.compile(
          "Content-Disposition|text/csv|text/comma|ms-excel|spreadsheetml|StreamedContent"
              + "|[dD]ataExporter|fileDownload|download=");

  private static final Map<String, String> SENDS =
      Map.of(
          "FileAnswer.java", "the door itself",
          "DocumentBacking.java",
              "one document of one applicant, cleaned, shown inline and recorded by its desk",
          "CalendarDownload.java", "one's own booking for one's own calendar, about nobody else",
          "EventListServlet.java", "classes open to everybody, about nobody (OpenDataTest)",
          "FlyerPrintServlet.java", "the flyer everybody gets, about nobody (OpenDataTest)",
          "HandoutPrintServlet.java", "the paper of a class, about nobody (OpenDataTest)",
          "OpenAnswer.java", "sends what is open to everybody, about nobody (OpenDataTest)");

  private static final Pattern PAPER = Pattern.compile("data-print|window\\.print");
  private static final Set<String> PRINTS =
      Set.of(
          "staff/cases/print.xhtml",
          "staff/support/print.xhtml",
          "staff/support/slips.xhtml", // questions, about nobody
          "staff/support/day-print.xhtml",
          "staff/policy/retention.xhtml", // counts and rules, about nobody
          "staff.js");

  private static Set<String> naming(String module, String folder, Pattern pattern, String... ends)
      throws IOException {
    Path from = ROOT.resolve(module).resolve(folder);
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file :
          files.filter(one -> Stream.of(ends).anyMatch(one.toString()::endsWith)).toList()) {
        if (pattern.matcher(Files.readString(file)).find()) {
          names.add(from.relativize(file).toString());
        }
      }
    }
    return names;
  }

  @Test
  void no_other_class_or_page_sends_a_file() throws IOException {
    Set<String> senders = new TreeSet<>();
    for (String module : List.of("security-policy", "ejb", "web")) {
      senders.addAll(naming(module, "src/main/java", FILE, ".java"));
    }
    senders.addAll(naming("web", "src/main/webapp", FILE, ".xhtml", ".js"));
    assertThat(senders)
        .extracting(name -> Path.of(name).getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(SENDS.keySet());
  }

  @Test
  void only_the_feature_of_exports_makes_cells_of_csv() throws IOException {
    assertThat(naming("ejb", "src/main/java", Pattern.compile("\\bCsvCell\\b"), ".java"))
        .containsExactlyInAnyOrder(
            "jp/yorisoi/ejb/export/CsvTable.java",
            "jp/yorisoi/ejb/support/open/EventTable.java"); // about nobody (OpenDataTest)
    for (String module : List.of("integration", "web")) {
      assertThat(naming(module, "src/main/java", Pattern.compile("\\bCsvCell\\b"), ".java"))
          .isEmpty();
    }
  }

  @Test
  void only_the_print_views_print_and_only_a_form_leads_to_them() throws IOException {
    assertThat(naming("web", "src/main/webapp/", PAPER, ".xhtml", ".js"))
        .allSatisfy(name -> assertThat(PRINTS).anyMatch(name::endsWith))
        .hasSize(PRINTS.size());
    Pattern link = Pattern.compile("href=\"[^\"]*(?:\\b|-)print\\.xhtml");
    assertThat(naming("web", "src/main/webapp", link, ".xhtml")).isEmpty();
  }

  @Test
  void every_page_of_staff_says_at_its_foot_who_printed_it_and_when() throws IOException {
    Path template = ROOT.resolve("web/src/main/webapp/WEB-INF/templates/staff.xhtml");
    assertThat(Files.readString(template))
        .containsPattern("class=\"print-mark\"[^>]*><ui:insert name=\"mark\">[^<]*signedIn.name")
        .containsPattern("<ui:insert name=\"mark\">[^<]*shown.now");
    Path styles = ROOT.resolve("web/src/main/webapp/resources/yorisoi/staff.css");
    String print = Files.readString(styles);
    assertThat(print.substring(print.indexOf("@media print")))
        .as("without it the foot stands on the last sheet only")
        .contains(".print-mark { display: table-footer-group; break-inside: avoid;");
    assertThat(naming("web", "src/main/webapp", Pattern.compile("define name=\"mark\""), ".xhtml"))
        .as("pages with a mark of their own take it from the door")
        .containsExactlyInAnyOrder(
            "staff/cases/print.xhtml",
            "staff/support/print.xhtml",
            "staff/support/day-print.xhtml");
  }
}
