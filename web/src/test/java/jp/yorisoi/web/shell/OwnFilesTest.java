package jp.yorisoi.web.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnFilesTest {

  private static OwnFiles files(String content) {
    return Beans.with(
        new OwnFiles(),
        Proxy.newProxyInstance(
            OwnFilesTest.class.getClassLoader(),
            new Class<?>[] {ServletContext.class},
            (self, method, arguments) ->
                method.getName().equals("getContextPath")
                    ? "/yorisoi"
                    : content == null ? null : new ByteArrayInputStream(content.getBytes(UTF_8))));
  }

  @Test
  void a_file_that_was_changed_has_another_address() {
    String before = files("a { }").of("staff.css");
    assertThat(before)
        .matches(
            "/yorisoi/jakarta\\.faces\\.resource/staff\\.css\\.xhtml\\?ln=yorisoi&v=[0-9a-f]{12}");
    assertThat(files("a { }").of("staff.css")).isEqualTo(before);
    assertThat(files("b { }").of("staff.css")).isNotEqualTo(before);
  }

  @Test
  void a_file_that_is_not_there_is_a_mistake_of_the_page() {
    assertThatThrownBy(() -> files(null).of("x.css")).hasMessageContaining("x.css");
  }

  @Test
  void no_page_names_a_file_of_ours_without_the_mark() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/webapp"))) {
      for (Path page : all.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
        assertThat(Files.readString(page)).as(page.toString()).doesNotContain("resource['yorisoi");
      }
    }
  }
}
