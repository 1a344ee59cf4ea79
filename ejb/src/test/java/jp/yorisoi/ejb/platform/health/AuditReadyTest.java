package jp.yorisoi.ejb.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.StampLog;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditReadyTest {
  private static final Instant FIRST_ANCHOR = Instant.parse("2026-11-25T09:00:00Z");

  @TempDir private Path folder;
  private StampLog stamps;

  @BeforeEach
  void none() {
    stamps = new StampLog(folder, Chain.CORE);
  }

  private void anchored() throws Exception {
    Files.writeString(
        folder.resolve("core.anchor"),
        "1 torn\n1 %s %s\n2 %s %s\n"
            .formatted("a".repeat(64), FIRST_ANCHOR, "b".repeat(64), FIRST_ANCHOR.plusSeconds(9)));
  }

  private Map<String, Object> said(Duration afterFirstAnchor) throws Exception {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("audit").up();
    AuditReady.stamp(Chain.CORE, stamps, FIRST_ANCHOR.plus(afterFirstAnchor), answer);
    return answer.build().getData().orElse(Map.of());
  }

  @Test
  void a_stamp_that_never_came_is_late_two_hours_after_the_first_anchor() throws Exception {
    anchored();
    assertThat(said(Duration.ofHours(2))).containsExactly(Map.entry("core.stamp", "ok"));
    assertThat(said(Duration.ofHours(2).plusSeconds(1)))
        .containsExactly(Map.entry("core.stamp", "late"));
  }

  @Test
  void a_stamp_that_came_counts_from_then() throws Exception {
    anchored();
    stamps.append(stamps.head().orElseThrow(), FIRST_ANCHOR.plusSeconds(3600), new byte[] {1});
    assertThat(said(Duration.ofHours(3)))
        .containsEntry("core.stamp", "ok")
        .containsEntry("core.stampSecondsAgo", 7200L);
    assertThat(said(Duration.ofHours(3).plusSeconds(1))).containsEntry("core.stamp", "late");
  }

  @Test
  void while_nothing_was_anchored_there_is_nothing_to_stamp() throws Exception {
    assertThat(said(Duration.ofDays(1))).isEmpty();
  }
}
