package jp.yorisoi.launcher.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verifier that shared a class with the writer would repeat its mistakes. */
class StandsAloneTest {
  private static final Pattern OURS = Pattern.compile("jp/yorisoi/[a-z]+/[a-zA-Z/]*");
  private static final List<String> ALLOWED =
      List.of(
          "jp/yorisoi/launcher/verify/",
          "jp/yorisoi/launcher/database/Schema",
          "jp/yorisoi/launcher/setup/LaunchFailure");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jp.yorisoi.policy.audit.AuditSealer",
        "jp.yorisoi.policy.audit.SealedEntry",
        "jp.yorisoi.policy.AuditEvent"
      })
  void no_class_of_the_writer_is_on_its_class_path(String writer) {
    assertThatThrownBy(() -> Class.forName(writer)).isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void its_classes_name_no_other_class_of_ours_than_the_schema_and_the_failure() throws Exception {
    Path classes =
        Path.of(ChainVerifier.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(classes.resolve("jp/yorisoi/launcher/verify"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSizeGreaterThan(10);
      for (Path file : all) {
        assertThat(named(file))
            .as(file.getFileName().toString())
            .allMatch(name -> ALLOWED.stream().anyMatch(name::startsWith));
      }
    }
  }

  private static List<String> named(Path file) throws IOException {
    Matcher names = OURS.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
    return names.results().map(found -> found.group()).toList();
  }
}
