package jp.yorisoi.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tables of PrimeFaces walk from cell to cell by default, and then take Enter away from the links
 * in their cells: it neither opens the link nor anything else.
 */
class TablesTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern TABLE = Pattern.compile("<p:dataTable [^>]*>");

  @Test
  void enter_on_a_link_in_a_table_is_left_to_the_link() throws IOException {
    List<String> tables;
    try (Stream<Path> files = Files.walk(PAGES)) {
      tables =
          files
              .filter(file -> file.toString().endsWith(".xhtml"))
              .map(TablesTest::text)
              .flatMap(page -> TABLE.matcher(page).results().map(MatchResult::group))
              .toList();
    }
    assertThat(tables)
        .isNotEmpty()
        .allSatisfy(table -> assertThat(table).contains("cellNavigation=\"false\""));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
