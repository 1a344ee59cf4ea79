package jp.yorisoi.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSealerTest {
  @TempDir private Path folder;
  private final FakeChain chain = new FakeChain();
  private final MovingClock clock = new MovingClock();
  private AuditSealer sealer;

  @BeforeEach
  void open() {
    sealer = new AuditSealer(chain.sql.source(), folder, Chain.CORE, clock);
  }

  private void written(long from, long to) {
    LongStream.rangeClosed(from, to).forEach(chain.entries::add);
  }

  private List<String> anchors() throws IOException {
    return Files.readAllLines(folder.resolve("core.anchor"));
  }

  @Test
  void entries_are_sealed_in_order_one_after_the_other_and_the_head_is_anchored() throws Exception {
    written(1, 3);
    assertThat(sealer.seal()).isEqualTo(3);
    assertThat(chain.seals).extracting(FakeChain.Seal::seq).containsExactly(1L, 2L, 3L);
    assertThat(chain.seals).extracting(FakeChain.Seal::entry).containsExactly(1L, 2L, 3L);
    assertThat(chain.seals.get(0).at()).isEqualTo(LocalDateTime.of(2026, 11, 22, 0, 0));
    byte[] hash = new byte[SealedEntry.HASH_BYTES];
    for (FakeChain.Seal seal : chain.seals) {
      hash = entry(seal.entry()).hashAfter(hash, seal.seq());
      assertThat(seal.hash()).isEqualTo(hash);
    }
    assertThat(anchors()).singleElement().asString().startsWith("3 ").endsWith("Z");
  }

  private static SealedEntry entry(long id) {
    return new SealedEntry(id, FakeChain.canonical(id));
  }

  @Test
  void the_next_time_goes_on_where_the_chain_ends() throws Exception {
    written(1, 2);
    sealer.seal();
    written(3, 3);
    assertThat(sealer.seal()).isEqualTo(1);
    assertThat(chain.seals.get(2).hash())
        .isEqualTo(entry(3).hashAfter(chain.seals.get(1).hash(), 3));
    assertThat(anchors()).hasSize(2).element(1).asString().startsWith("3 ");
  }

  @Test
  void nothing_new_is_no_seal_and_no_anchor() throws Exception {
    assertThat(sealer.seal()).isZero();
    assertThat(folder.resolve("core.anchor")).doesNotExist();
    written(1, 1);
    sealer.seal();
    assertThat(sealer.seal()).isZero();
    assertThat(anchors()).hasSize(1);
    assertThat(chain.sql.connectionsOpen).isZero();
  }

  @Test
  void a_head_that_could_not_be_anchored_is_anchored_the_next_time() throws Exception {
    written(1, 2);
    sealer.seal();
    Files.delete(folder.resolve("core.anchor"));
    assertThat(sealer.seal()).isZero();
    assertThat(anchors()).singleElement().asString().startsWith("2 ");
  }

  @Test
  void an_anchor_ahead_of_the_database_says_that_rows_were_taken_away() throws Exception {
    written(1, 3);
    sealer.seal();
    chain.seals.remove(2);
    assertThatThrownBy(sealer::seal)
        .isInstanceOf(ChainBroken.class)
        .hasMessage("anchor is ahead of the chain at 2");
    assertThat(chain.seals).hasSize(2);
  }

  @Test
  void a_refused_seal_undoes_the_batch_and_gives_the_connection_back_as_it_was() {
    written(1, 2);
    chain.refusedEntry = 2;
    assertThatThrownBy(sealer::seal).isInstanceOf(SQLException.class).hasMessage("refused");
    assertThat(chain.sql.transactions).containsExactly("auto false", "rollback", "auto true");
    assertThat(chain.sql.connectionsOpen).isZero();
    assertThat(folder.resolve("core.anchor")).doesNotExist();
  }

  @Test
  void a_batch_is_committed_once() throws Exception {
    written(1, 3);
    sealer.seal();
    assertThat(chain.sql.transactions).containsExactly("auto false", "commit", "auto true");
  }

  /** Each text of a statement costs its reading once: nine of them, not one for each number. */
  @Test
  void a_batch_goes_in_statements_of_few_sizes() throws Exception {
    written(1, 700);
    sealer.seal();
    assertThat(chain.seals)
        .extracting(FakeChain.Seal::entry)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 700).boxed().toList());
    assertThat(chain.sql.executed)
        .filteredOn(one -> one.sql().startsWith("INSERT INTO audit_seal "))
        .extracting(one -> one.parameters().size() / 4)
        .containsExactly(256, 256, 128, 32, 16, 8, 4);
  }

  @Test
  void most_2000_entries_go_into_one_batch_and_the_next_follows_at_once() throws Exception {
    written(1, 2_001);
    assertThat(sealer.seal()).isEqualTo(2_001);
    assertThat(chain.sql.transactions).filteredOn("commit"::equals).hasSize(2);
  }

  @Test
  void a_long_backlog_is_sealed_40000_at_a_time_so_that_no_call_outlives_its_lease()
      throws Exception {
    written(1, 40_001);
    assertThat(sealer.seal()).isEqualTo(40_000);
    assertThat(sealer.seal()).isEqualTo(1);
  }

  @Test
  void the_print_of_each_entry_stands_at_the_place_of_its_seal() throws Exception {
    written(1, 3);
    sealer.seal();
    written(4, 5);
    sealer.seal();
    assertThat(prints()).isEqualTo(printsOf(1, 2, 3, 4, 5));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void prints_a_crash_kept_back_are_written_with_the_anchor_it_kept_back(int first)
      throws Exception {
    written(1, first);
    sealer.seal();
    Files.delete(folder.resolve("core.anchor"));
    Files.delete(folder.resolve("core.prints"));
    sealer.seal();
    assertThat(prints()).isEqualTo(printsOf(LongStream.rangeClosed(1, first).toArray()));
  }

  @Test
  void a_sealed_entry_that_is_gone_is_not_anchored() throws Exception {
    written(1, 2);
    sealer.seal();
    Files.delete(folder.resolve("core.anchor"));
    chain.gone.add(1L);
    assertThatThrownBy(sealer::seal)
        .isInstanceOf(ChainBroken.class)
        .hasMessage("entries are missing behind seal 0");
    assertThat(folder.resolve("core.anchor")).doesNotExist();
  }

  private byte[] prints() throws IOException {
    return Files.readAllBytes(folder.resolve("core.prints"));
  }

  private static byte[] printsOf(long... ids) {
    ByteBuffer prints = ByteBuffer.allocate(ids.length * PrintFile.WIDTH);
    LongStream.of(ids).forEach(id -> prints.put(entry(id).print()));
    return prints.array();
  }

  @Test
  void it_looks_close_each_time_near_each_second_and_far_at_first_and_each_half_minute()
      throws Exception {
    written(200_000, 200_000);
    sealer.seal();
    written(199_950, 199_950);
    written(199_000, 199_000);
    written(100_500, 100_500);
    clock.now = clock.now.plus(Duration.ofMillis(450));
    assertThat(sealer.seal()).as("the close one, which puts no other off").isEqualTo(1);
    clock.now = clock.now.plus(Duration.ofMillis(450));
    assertThat(sealer.seal()).as("the near one").isEqualTo(1);
    written(199_100, 199_100);
    assertThat(sealer.seal()).as("looked near a moment ago").isZero();
    clock.now = clock.now.plus(Duration.ofMillis(29_099));
    assertThat(sealer.seal()).as("near, and not far").isEqualTo(1);
    clock.now = clock.now.plus(Duration.ofMillis(1));
    assertThat(sealer.seal()).as("the far one").isEqualTo(1);
    written(100_600, 100_600);
    written(199_200, 199_200);
    assertThat(sealer.seal()).as("looked far, and so near, a moment ago").isZero();
  }

  private static final class MovingClock extends Clock {
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
