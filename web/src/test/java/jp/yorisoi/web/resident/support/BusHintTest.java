package jp.yorisoi.web.resident.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does not drive is told how to come by bus, wherever a class near by is shown. */
class BusHintTest {
  private static final Path PARTS = Path.of("src/main/webapp/WEB-INF/resident/support");

  @ParameterizedTest
  @CsvSource({"held,place", "next,one", "card,one"})
  void the_bus_stands_beside_the_class_where_the_city_has_said_which(String part, String of)
      throws IOException {
    assertThat(Files.readString(PARTS.resolve(part + ".xhtml")))
        .containsPattern(
            "(?s)<c:if test=\"#\\{not empty "
                + of
                + "\\.bus\\(\\)[^\"]*\">(?:(?!</c:if>).)*#\\{t\\['near\\.bus'\\]\\}"
                + "(?:(?!</c:if>).)*#\\{"
                + of
                + "\\.bus\\(\\)\\}");
  }
}
