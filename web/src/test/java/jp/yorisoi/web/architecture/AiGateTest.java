package jp.yorisoi.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yorisoi.ejb.governance.AiAnswerDesk;
import jp.yorisoi.ejb.governance.AiExamined;
import org.junit.jupiter.api.Test;

/**
 * No text goes to an AI tool past the gate (docs/adr/0032). Connections are opened at one door to
 * addresses out of settings ({@link OutgoingTest}), so the list of these settings says where text
 * can go at all: today no AI tool is among them.
 */
@AnalyzeClasses(packages = "jp.yorisoi", importOptions = ImportOption.DoNotIncludeTests.class)
class AiGateTest {
  private static final Path SOURCES = Path.of("../integration/src/main/java");
  private static final String GOVERNANCE = "jp.yorisoi.ejb.governance..";
  private static final Pattern CALL =
      Pattern.compile("Destination\\s*\\.of(?:Setting|MailSettings)\\(");
  private static final Pattern NAMED =
      Pattern.compile("Destination\\s*\\.of(?:Setting|MailSettings)\\(\\s*\"(\\w+)\"");

  /** Whoever adds one says here what it is; an AI tool may only be reached through the gate. */
  private static final Map<String, String> DESTINATIONS =
      Map.of(
          "YORISOI_ALLOWANCE_URL", "core system of the child allowance",
          "YORISOI_LINE_URL", "LINE messages to residents",
          "YORISOI_OCSP_URL", "revocation of certificates",
          "YORISOI_ONLINE_REQUEST_URL", "online-request service",
          "YORISOI_REGISTER_URL", "resident register",
          "YORISOI_SMS_URL", "short messages to residents",
          "YORISOI_SMTP_HOST", "mails to residents",
          "YORISOI_TSA_URL", "time stamps of the audit chain");

  @Test
  void text_can_go_to_these_places_only_and_none_is_an_ai_tool() throws IOException {
    Set<String> named = new TreeSet<>();
    int calls = 0;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        calls += (int) CALL.matcher(text).results().count();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
          named.add(matcher.group(1));
        }
      }
    }
    assertThat(named).isEqualTo(new TreeSet<>(DESTINATIONS.keySet()));
    assertThat(calls).as("each names its setting where it is made").isEqualTo(named.size());
  }

  @ArchTest
  static final ArchRule no_client_of_an_ai_service_is_used =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.langchain4j..",
              "org.springframework.ai..",
              "com.openai..",
              "com.theokanning.openai..",
              "com.anthropic..",
              "com.azure.ai..",
              "com.google.cloud.vertexai..",
              "com.google.genai..",
              "software.amazon.awssdk..",
              "ai.djl..",
              "ai.onnxruntime..");

  @ArchTest
  static final ArchRule nothing_is_answered_that_was_not_examined =
      noClasses()
          .that()
          .resideOutsideOfPackage(GOVERNANCE)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(AiAnswerDesk.class, AiExamined.class);
}
