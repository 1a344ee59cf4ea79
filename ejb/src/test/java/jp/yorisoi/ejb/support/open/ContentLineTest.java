package jp.yorisoi.ejb.support.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

class ContentLineTest {
  private static final String HARD = "\\;,:\n\r\t\"'\u0000\u0085\u2028\u2029安𠮷👩‍👩‍👧é\uD800";

  /** Anything at all, with what is hard in it more often than chance would. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars(HARD.toCharArray())
        .withCharRange('a', 'z')
        .withCharRange('ぁ', '鿿')
        .ofMaxLength(300);
  }

  @net.jqwik.api.Property
  void no_line_is_longer_than_75_octets_and_none_is_lost(@ForAll("texts") String text) {
    String line = "SUMMARY:" + ContentLine.text(text);
    String sent = ContentLine.folded(line);
    assertThat(sent).endsWith("\r\n");
    for (String one : sent.split("\r\n")) {
      assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
      assertThat(new String(one.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .as("no character is broken in two")
          .isEqualTo(one);
    }
    assertThat(sent.replace("\r\n ", "")).isEqualTo(line + "\r\n");
  }

  @net.jqwik.api.Property
  void no_text_begins_a_line_of_its_own(@ForAll("texts") String text) {
    assertThat(ContentLine.text(text)).doesNotContainPattern("[\\p{Cc}\u2028\u2029]");
  }

  @net.jqwik.api.Property(tries = 300)
  void another_reader_reads_what_was_written(@ForAll("texts") String text) {
    Component event =
        Sessions.read(CalendarFile.of(List.of(event("x" + text))))
            .getComponent("VEVENT")
            .orElseThrow();
    assertThat(value(event, "SUMMARY")).isEqualTo("x" + plain(text));
    assertThat(value(event, "DESCRIPTION")).isEqualTo("x" + plain(text));
  }

  @Example
  void what_separates_is_escaped() {
    assertThat(ContentLine.text("a;b,c\\d\r\ne\nf\rg")).isEqualTo("a\\;b\\,c\\\\d\\ne\\nf\\ng");
  }

  @Example
  void the_fold_counts_octets_and_not_characters() {
    assertThat(ContentLine.folded("SUMMARY:" + "安".repeat(23)))
        .isEqualTo("SUMMARY:" + "安".repeat(22) + "\r\n 安\r\n");
    assertThat(ContentLine.folded("x".repeat(75))).isEqualTo("x".repeat(75) + "\r\n");
  }

  private static String value(Component event, String name) {
    return event.<Property>getProperty(name).orElseThrow().getValue();
  }

  /** What is left of a text: breaks of any kind are one, other controls are gone. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n")
        .replaceAll("[\r\u0085\u2028\u2029]", "\n")
        .replace('\t', ' ')
        .replaceAll("[\\p{Cc}&&[^\n]]", "")
        .replaceAll("\\p{Cs}", "\uFFFD");
  }

  private static CalendarEvent event(String words) {
    LocalDateTime starts = LocalDateTime.of(2026, 12, 2, 10, 0);
    return new CalendarEvent(
        "1",
        Instant.EPOCH,
        0,
        false,
        starts,
        starts.plusHours(1),
        words,
        words,
        words,
        Optional.empty(),
        Optional.empty());
  }
}
