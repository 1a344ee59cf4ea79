package jp.yorisoi.policy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RereadKeysTest {
  private static final String PASSWORD = "fictional-password";
  private static final long LATER = 3_000_000_000L;
  private static final long PAUSE = 2_000_000_000L;
  private static final Logger LOGGER = Logger.getLogger(RereadKeys.class.getName());

  @TempDir private Path folder;
  private final AtomicLong nanos = new AtomicLong();

  private Path keys(String... aliases) throws Exception {
    Path place = folder.resolve("keys.p12");
    Path next = Files.createTempDirectory(folder, "next");
    return Files.move(
        TestKeys.file(next, PASSWORD, aliases),
        place,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private RereadKeys reread(Path file) {
    return new RereadKeys(new KeyFile(file, PASSWORD), nanos::get);
  }

  @Test
  void a_new_key_seals_a_few_seconds_after_the_file_was_replaced() throws Exception {
    RereadKeys keys = reread(keys("k1"));
    keys("k1", "k2");
    assertThat(keys.now().newestEpoch()).as("not asked at each call").isEqualTo(1);
    nanos.addAndGet(LATER);
    assertThat(keys.now().newestEpoch()).isEqualTo(2);
  }

  @Test
  void the_file_is_asked_every_two_seconds_and_not_before() throws Exception {
    nanos.set(5 * PAUSE);
    RereadKeys keys = reread(keys("k1"));
    keys("k1", "k2");
    nanos.addAndGet(PAUSE - 1);
    assertThat(keys.now().newestEpoch()).isEqualTo(1);
    nanos.addAndGet(1);
    assertThat(keys.now().newestEpoch()).isEqualTo(2);
  }

  @Test
  void who_has_read_leaves_the_way_free_for_the_next_thread() throws Exception {
    RereadKeys keys = reread(keys("k1"));
    nanos.addAndGet(LATER);
    keys.now();
    keys("k1", "k2");
    nanos.addAndGet(LATER);
    assertThat(CompletableFuture.supplyAsync(() -> keys.now().newestEpoch()).get()).isEqualTo(2);
  }

  @Test
  void who_runs_the_instance_is_told_of_a_new_key_and_of_a_file_that_cannot_be_read()
      throws Exception {
    List<LogRecord> told = new CopyOnWriteArrayList<>();
    Handler handler = new Told(told);
    LOGGER.addHandler(handler);
    try {
      RereadKeys keys = reread(keys("k1"));
      Path file = keys("k1", "k2");
      nanos.addAndGet(LATER);
      keys.now();
      Files.writeString(file, "half of a copy");
      nanos.addAndGet(LATER);
      keys.now();
    } finally {
      LOGGER.removeHandler(handler);
    }
    assertThat(told).extracting(LogRecord::getLevel).containsExactly(Level.INFO, Level.WARNING);
    assertThat(told.get(0).getParameters()).containsExactly(2);
    assertThat(told.get(1).getThrown()).isInstanceOf(VaultBroken.class);
  }

  @Test
  void a_value_of_an_unknown_epoch_has_the_file_read_at_once() throws Exception {
    RereadKeys keys = reread(keys("k1"));
    keys("k1", "k2");
    byte[] sealed = TestKeys.vault(1, 2).seal(new byte[] {7}, "t", "c", "r");
    assertThat(new Vault(keys).open(sealed, "t", "c", "r")).containsExactly(7);
  }

  @Test
  void a_file_that_did_not_change_is_not_read_for_an_epoch_nobody_has() throws Exception {
    AtomicLong reads = new AtomicLong();
    KeyFile file = new KeyFile(keys("k1"), PASSWORD);
    RereadKeys keys =
        new RereadKeys(
            new RereadKeys.Store() {
              @Override
              public Object mark() {
                return file.mark();
              }

              @Override
              public KeyRing read() {
                reads.incrementAndGet();
                return file.read();
              }
            },
            nanos::get);
    IntStream.range(0, 100).forEach(each -> keys.having(9));
    assertThat(reads).hasValue(1);
    assertThatThrownBy(() -> keys.having(9).of(9)).hasMessage("no key of epoch 9");
  }

  @Test
  void a_file_that_went_or_cannot_be_read_takes_no_known_key_away() throws Exception {
    Path file = keys("k1");
    RereadKeys keys = reread(file);
    Files.writeString(file, "half of a copy");
    nanos.addAndGet(LATER);
    assertThat(keys.now().newestEpoch()).isEqualTo(1);
    Files.delete(file);
    nanos.addAndGet(LATER);
    assertThat(keys.having(2).newestEpoch()).isEqualTo(1);
    keys("k1", "k2");
    nanos.addAndGet(LATER);
    assertThat(keys.now().newestEpoch()).as("found again").isEqualTo(2);
  }

  @Test
  void a_retired_key_is_forgotten() throws Exception {
    RereadKeys keys = reread(keys("k1", "k2"));
    keys("h1", "k2");
    nanos.addAndGet(LATER);
    assertThat(keys.now().holds(1)).isFalse();
  }

  @Test
  void many_threads_meet_the_new_epoch_together_and_all_open() throws Exception {
    Vault vault = new Vault(reread(keys("k1")));
    keys("k1", "k2", "k3");
    byte[] sealed = TestKeys.vault(1, 2, 3).seal(new byte[] {7}, "t", "c", "r");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<byte[]> one :
          threads.invokeAll(
              IntStream.range(0, 64)
                  .<java.util.concurrent.Callable<byte[]>>mapToObj(
                      each -> () -> vault.open(sealed, "t", "c", "r"))
                  .toList())) {
        assertThat(one.get()).containsExactly(7);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static final class Told extends Handler {
    private final List<LogRecord> records;

    Told(List<LogRecord> records) {
      this.records = records;
    }

    @Override
    public void publish(LogRecord one) {
      records.add(one);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
