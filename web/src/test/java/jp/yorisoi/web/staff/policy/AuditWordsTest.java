package jp.yorisoi.web.staff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditWordsTest {
  /** A row of the table of jobs: names, zones, when. */
  private static final Pattern JOB_ROW =
      Pattern.compile("\\| ((?:`[a-z-]+`(?:, )?)+) \\| (?:internet|lgwan|mynumber)[^|]*\\|.*");

  private final AuditWords words = new AuditWords(Catalogue.packaged());

  @ParameterizedTest
  @EnumSource(AuditEvent.class)
  void every_event_has_words(AuditEvent event) {
    assertThat(words.knows("event." + event.name())).isTrue();
    assertThat(words.event(event.name())).doesNotContain("_");
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void every_purpose_has_words(Purpose purpose) {
    assertThat(words.knows("purpose." + purpose.name())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"done", "not_found", "failed", "denied"})
  void every_outcome_has_words(String outcome) {
    assertThat(words.knows("outcome." + outcome)).isTrue();
  }

  @Test
  void fields_are_read_one_by_one_with_their_codes() {
    assertThat(words.fields("receipt_number,applicant_kana,rows=50"))
        .isEqualTo("受付番号、申請者カナ、表示した行 50");
    assertThat(words.fields(null)).isEmpty();
  }

  @Test
  void every_job_of_the_README_is_named_by_what_it_does() throws IOException {
    List<String> jobs = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("../README.md"))) {
      Matcher row = JOB_ROW.matcher(line);
      if (row.matches()) {
        Pattern.compile("`([a-z-]+)`")
            .matcher(row.group(1))
            .results()
            .forEach(one -> jobs.add(one.group(1)));
      }
    }
    assertThat(jobs).hasSizeGreaterThan(15).contains("mail", "retention-core");
    assertThat(jobs)
        .allSatisfy(
            job ->
                assertThat(words.actor("job:" + job))
                    .startsWith("自動処理：")
                    .doesNotContainPattern("[a-z]"));
  }

  @Test
  void what_another_release_wrote_is_shown_as_it_is() {
    assertThat(words.event("SOMETHING_NEW")).isEqualTo("SOMETHING_NEW");
    assertThat(words.actor("job:something-new")).isEqualTo("自動処理：something-new");
    assertThat(words.actor("yasugi.ichiro")).isEqualTo("yasugi.ichiro");
    assertThat(words.zone("mynumber")).isEqualTo("マイナンバー利用事務系");
  }
}
