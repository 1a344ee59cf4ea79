package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Texts;
import org.junit.jupiter.api.Test;

/** What pages ask for is there, and no page carries what the security headers refuse. */
class PageTextsTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern KEY =
      Pattern.compile("(?:t\\[|language\\.say\\()'([a-z0-9_.-]+)'[\\],)]");

  @Test
  void every_text_a_page_asks_for_is_there() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Path page : pages()) {
      KEY.matcher(Files.readString(page)).results().forEach(found -> asked.add(found.group(1)));
    }
    assertThat(asked).hasSizeGreaterThan(10);
    for (Language language : Language.values()) {
      assertThat(Texts.of(language).keys()).containsAll(asked);
    }
  }

  @Test
  void no_page_carries_styles_or_handlers_of_its_own() throws IOException {
    for (Path page : pages()) {
      assertThat(Files.readString(page))
          .as(page.toString())
          .doesNotContainPattern("\\sstyle=|\\son[a-z]+=\"|<style|javascript:");
    }
  }

  private static Iterable<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(PAGES)) {
      return all.filter(path -> path.toString().endsWith(".xhtml")).toList();
    }
  }
}
