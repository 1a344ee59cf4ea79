package jp.yorisoi.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/audit-events.md is what auditors read; it names the events that are written, no others. */
class AuditCatalogueTest {
  private static final Pattern ROW = Pattern.compile("\\| `([A-Z_]+)` \\| (.+?) \\| (.+?) \\|");
  private static final String DENIED = "DENIED";

  private static List<Matcher> rows() throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "audit-events.md")).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .toList();
  }

  @Test
  void the_page_and_the_code_name_the_same_events() throws IOException {
    TreeSet<String> inCode = new TreeSet<>(List.of(DENIED));
    Arrays.stream(AuditEvent.values()).map(AuditEvent::name).forEach(inCode::add);
    assertThat(rows()).extracting(row -> row.group(1)).containsExactlyInAnyOrderElementsOf(inCode);
  }

  @Test
  void every_event_says_when_it_is_written_and_in_which_chain() throws IOException {
    for (Matcher row : rows()) {
      assertThat(row.group(2)).as(row.group(1)).endsWith(".");
      assertThat(row.group(3))
          .as(row.group(1))
          .isIn("front", "core", "front or core", "of the desk", "-");
    }
  }

  @Test
  void only_reading_what_is_public_is_not_recorded() throws IOException {
    assertThat(AuditEvent.values())
        .filteredOn(event -> !event.recorded())
        .containsExactly(AuditEvent.PUBLIC_READ);
    assertThat(rows())
        .filteredOn(row -> "-".equals(row.group(3)))
        .extracting(row -> row.group(1))
        .containsExactly("PUBLIC_READ");
  }

  @Test
  void every_name_fits_into_its_column() {
    assertThat(AuditEvent.values())
        .allSatisfy(e -> assertThat(e.name()).hasSizeLessThanOrEqualTo(60));
  }
}
