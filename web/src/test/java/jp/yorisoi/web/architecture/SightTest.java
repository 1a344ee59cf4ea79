package jp.yorisoi.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads persons, cases, letters, messages or audit entries of core asks {@code Sight}. */
class SightTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern READS =
      Pattern.compile(
          "(?:FROM|from|JOIN|join) (?:resident|procedure_case|case_package|case_document|case_step"
              + "|notice_letter|protection|protection_release|audit_entry|outbox|CaseRow"
              + "|ResidentRow|CasePackageRow|CaseDocumentRow|CaseStepRow)\\b"
              + "|find\\(\\s*(?:CaseRow|ResidentRow|CasePackageRow|CaseDocumentRow|CaseStepRow)\\.");

  /** Why these need not ask. */
  private static final Map<String, String> EXEMPT =
      Map.ofEntries(
          Map.entry("Sight.java", "is what is asked"),
          Map.entry("AnchorLag.java", "counts for operators, names nobody"),
          Map.entry("Figure.java", "counts for operators, names nobody"),
          Map.entry("OutboxesReady.java", "counts for operators, names nobody"),
          Map.entry("OutboxTable.java", "delivers, only for jobs"),
          Map.entry(
              "JdbcLooks.java", "what it publishes must not depend on a protection; ADR 0031"),
          Map.entry("CoreForgetting.java", "forgets, only for jobs"),
          Map.entry("Messages.java", "forgets, only for jobs"),
          Map.entry(
              "ProtectionReading.java", "behind ProtectionDesk, which only the officer may call"),
          Map.entry(
              "JdbcProtectionStore.java", "behind ProtectionDesk; others get levels, not persons"),
          Map.entry("SealTable.java", "chains hashes, shows nothing"),
          Map.entry("JdbcRegisterNames.java", "tells AiGateDesk which given names exist; ADR 0032"),
          Map.entry("JdbcAiUse.java", "counts the caller's own checks, tells nobody; ADR 0032"),
          Map.entry("WorkListSql.java", "is given the condition by JpaCaseStore"),
          Map.entry(
              "JdbcPrivacyCounts.java",
              "counts for the public page, only for jobs; rounded numbers come out"));

  @Test
  void no_reader_of_personal_rows_forgets_it() throws IOException {
    Set<String> readers = new TreeSet<>();
    Set<String> forgetful = new TreeSet<>();
    for (String module : Set.of("ejb", "security-policy", "integration", "web")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String text = Files.readString(file);
          if (READS.matcher(text).find()) {
            String name = file.getFileName().toString();
            readers.add(name);
            if (!text.contains("sight.") && !EXEMPT.containsKey(name)) {
              forgetful.add(name);
            }
          }
        }
      }
    }
    assertThat(readers)
        .contains("JpaCaseStore.java", "JpaMirrorStore.java")
        .containsAll(EXEMPT.keySet());
    assertThat(forgetful).isEmpty();
  }
}
