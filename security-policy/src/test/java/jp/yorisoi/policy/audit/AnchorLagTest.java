package jp.yorisoi.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorLagTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

  @TempDir private Path folder;
  private Instant oldestUnsealed;
  private Instant oldestSealed;
  private final FakeSql sql =
      new FakeSql(
          statement ->
              List.of(
                  Collections.singletonMap(
                      "1",
                      at(statement.sql().contains("s.seq > ?") ? oldestSealed : oldestUnsealed))));

  private static LocalDateTime at(Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private Duration lag() throws Exception {
    Duration lag = AnchorLag.of(sql.source(), folder, Chain.CORE, NOW);
    assertThat(sql.connectionsOpen).isZero();
    return lag;
  }

  @Test
  void when_all_is_anchored_there_is_none() throws Exception {
    assertThat(lag()).isZero();
  }

  @Test
  void it_is_the_age_of_the_oldest_entry_without_a_seal_or_with_one_that_is_not_anchored()
      throws Exception {
    oldestUnsealed = NOW.minusSeconds(40);
    assertThat(lag()).hasSeconds(40);
    oldestSealed = NOW.minusSeconds(90);
    assertThat(lag()).hasSeconds(90);
    oldestUnsealed = NOW.minusSeconds(100);
    assertThat(lag()).hasSeconds(100);
  }

  @Test
  void seals_count_from_the_one_behind_the_last_anchor() throws Exception {
    new AnchorFile(folder.resolve("core.anchor"))
        .append(17, new byte[SealedEntry.HASH_BYTES], NOW.minusSeconds(5));
    lag();
    assertThat(sql.executed)
        .filteredOn(one -> one.sql().contains("s.seq > ?"))
        .singleElement()
        .satisfies(one -> assertThat(one.parameters()).containsEntry(1, 17L));
  }

  @Test
  void an_entry_of_a_clock_that_is_ahead_is_not_behind() throws Exception {
    oldestUnsealed = NOW.plusSeconds(3);
    assertThat(lag()).isZero();
  }
}
