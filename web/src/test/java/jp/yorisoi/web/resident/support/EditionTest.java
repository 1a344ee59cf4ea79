package jp.yorisoi.web.resident.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EditionTest {
  private static final Instant CHANGED = Instant.parse("2026-11-22T03:00:00Z");
  private final Edition edition = edition("a", CHANGED.plusMillis(400));

  private static Edition edition(String text, Instant changed) {
    return new Edition(text.getBytes(StandardCharsets.UTF_8), changed);
  }

  @Test
  void the_tag_tells_the_content_and_nothing_else() {
    assertThat(edition("a", Instant.EPOCH).tag()).isEqualTo(edition.tag());
    assertThat(edition("b", CHANGED).tag()).isNotEqualTo(edition.tag());
    assertThat(edition.tag()).matches("\"[0-9a-f]{32}\"");
  }

  @Test
  void who_has_the_tag_has_it_also_through_a_proxy_that_packed_it() {
    assertThat(edition.isKnown(edition.tag(), null)).isTrue();
    assertThat(edition.isKnown("\"x\", W/" + edition.tag(), null)).isTrue();
    assertThat(edition.isKnown("*", null)).isTrue();
    assertThat(edition.isKnown("\"x\"", null)).isFalse();
  }

  @Test
  void a_tag_that_is_sent_counts_alone() {
    assertThat(edition.isKnown("\"x\"", CHANGED.plusSeconds(60))).isFalse();
  }

  @Test
  void without_a_tag_the_time_counts_in_whole_seconds() {
    assertThat(edition.isKnown(null, CHANGED)).isTrue();
    assertThat(edition.isKnown(null, CHANGED.minusSeconds(1))).isFalse();
    assertThat(edition.isKnown(null, null)).isFalse();
  }
}
