package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.command.Commands;
import jp.yorisoi.launcher.command.Screen;
import jp.yorisoi.launcher.command.Session;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.keys.KeyEntry;
import jp.yorisoi.launcher.keys.KeyFile;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.VaultBroken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new key in the real database, with the account of the application, while others write. */
class KeyRotationIT {
  private static final int PORTS = Integer.getInteger("yorisoi.test.ports", 19100) + 80;
  private static final int ROWS = 600;
  private static final int WRITERS = 3;
  private static final int KILLS = 4;

  @TempDir static Path folder;
  private static LocalStack stack;
  private static Path keys;
  private static String password;
  private static DataSource source;

  @BeforeAll
  static void start() {
    stack = LocalStack.in(folder).portsFrom(PORTS).start();
    Map<String, String> settings = stack.environment();
    keys = Path.of(settings.get("YORISOI_FRONT_KEYS"));
    password = settings.get("YORISOI_FRONT_KEYS_PASSWORD");
    source =
        ResealProcess.source(
            settings.get("YORISOI_FRONT_URL"),
            settings.get("YORISOI_FRONT_USER"),
            settings.get("YORISOI_FRONT_PASSWORD"));
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void writers_and_kills_in_the_middle_lose_nothing_and_the_old_key_can_be_retired()
      throws Exception {
    List<SealedRows> rows =
        IntStream.range(0, WRITERS)
            .mapToObj(each -> new SealedRows(source, vault(), "AB" + each, each))
            .toList();
    for (int i = 0; i < ROWS; i++) {
      rows.get(i % WRITERS).add();
    }
    byte[] before = value("SELECT package FROM submission WHERE receipt_number = 'AB0-000000-1'");
    int old = newest();
    assertThat(command("keys", "rotate", "--schema", "front").code()).isZero();
    Answer refused = retire(old);
    assertThat(refused.code()).as("values of it are there").isEqualTo(1);
    assertThat(refused.text()).contains("まだ", "submission.package が " + ROWS + " 件");

    AtomicBoolean done = new AtomicBoolean();
    List<CompletableFuture<Void>> writers =
        rows.stream()
            .map(each -> CompletableFuture.runAsync(() -> changeAndRead(each, done)))
            .toList();
    for (int kill = 0; kill < KILLS; kill++) {
      long left = left(old);
      Process sealing = ResealProcess.start(stack);
      RunningSystem.until("some are sealed anew", () -> left(old) < left || !sealing.isAlive());
      sealing.destroyForcibly().waitFor(); // kill -9
    }
    long afterTheKills = left(old);
    assertThat(afterTheKills).as("killed in the middle").isBetween(1L, (long) ROWS * 2 - 1);
    assertThat(ResealProcess.start(stack).waitFor()).isZero();
    done.set(true);
    writers.forEach(CompletableFuture::join);
    ResealProcess.resealing(source, vault()).run(Chain.FRONT);

    assertThat(left(old)).isZero();
    for (SealedRows each : rows) {
      for (int i = 0; i < each.size(); i++) {
        assertThat(each.opensAsWritten(i)).as(each.number(i)).isTrue();
      }
    }
    Answer retired = retire(old);
    assertThat(retired.code()).as(retired.text()).isZero();
    assertThat(retired.text()).contains("バックアップ", "before-retire-k" + old);
    assertThat(command("keys", "list", "--schema", "front").text())
        .contains("いま封じる鍵", "submission.package", "照合用")
        .doesNotContain("異常", " k" + old + " ");
    assertThat(rows.get(0).opensAsWritten(0)).isTrue();
    assertThatThrownBy(() -> vault().open(before, "submission", "package", "AB0-000000-1"))
        .as("a value of an old backup needs the old file")
        .isInstanceOf(VaultBroken.class);
  }

  @Test
  void a_value_of_every_sealed_column_comes_under_the_new_key() throws Exception {
    Map<String, String> settings = stack.environment();
    for (Chain chain : Chain.values()) {
      Schema schema = Schema.valueOf(chain.name());
      String of = schema.variable();
      Path file = Path.of(settings.get(of + "_KEYS"));
      String secret = settings.get(of + "_KEYS_PASSWORD");
      Vault vault = Vault.open(file, secret);
      SealedSample sample = new SealedSample(chain, vault);
      try (Connection owner = stack.owner(schema)) {
        sample.fill(owner, SealedSample.listed(chain));
        int next = new KeyFile(file, secret).rotate();
        DataSource application =
            ResealProcess.source(
                settings.get(of + "_URL"),
                settings.get(of + "_USER"),
                settings.get(of + "_PASSWORD"));
        ResealProcess.resealing(application, Vault.open(file, secret)).run(chain);
        for (SealedSample.Sealed column : sample.filled()) {
          byte[] value = sample.value(owner, column);
          assertThat(Vault.epochOf(value)).as(column.clear()).isEqualTo(next);
          assertThat(vault.open(value, column.table(), column.column(), column.row()))
              .asString(StandardCharsets.UTF_8)
              .isEqualTo(column.clear());
        }
        sample.remove(owner);
      }
    }
  }

  @Test
  void a_value_copied_to_another_row_or_column_opens_nowhere_and_keeps_its_key_in_the_file()
      throws Exception {
    SealedRows rows = new SealedRows(source, vault(), "MOV", 7);
    for (int i = 0; i < 60; i++) {
      rows.add();
    }
    int old = newest();
    change(
        "UPDATE submission a JOIN submission b ON b.receipt_number = 'MOV-000001-1'"
            + " SET a.package = b.package, a.verification = b.package"
            + " WHERE a.receipt_number = 'MOV-000000-1'");
    rotate();
    ResealProcess.resealing(source, vault()).run(Chain.FRONT);
    assertThatThrownBy(() -> rows.opensAsWritten(0)).isInstanceOf(VaultBroken.class);
    for (int i = 1; i < rows.size(); i++) {
      assertThat(rows.opensAsWritten(i)).as("the others were sealed anew").isTrue();
    }
    assertThat(
            text(
                "SELECT GROUP_CONCAT(column_name, ' ', waiting, ' ', unreadable"
                    + " ORDER BY column_name) FROM reseal_progress WHERE table_name = 'submission'"))
        .isEqualTo("package 1 1,verification 1 1");
    assertThat(left(old)).isEqualTo(2);
    assertThat(retire(old).code()).isEqualTo(1);
    change("DELETE FROM submission WHERE receipt_number = 'MOV-000000-1'");
    assertThat(retire(old).code()).isZero();
  }

  @Test
  void a_row_somebody_holds_is_not_waited_for_and_comes_in_the_next_run() throws Exception {
    SealedRows rows = new SealedRows(source, vault(), "LOK", 9);
    rows.add();
    rows.add();
    int old = newest();
    rotate();
    try (Connection holder = source.getConnection();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.executeQuery(
          "SELECT 1 FROM submission WHERE receipt_number = 'LOK-000000-1' FOR UPDATE");
      long start = System.nanoTime();
      ResealProcess.resealing(source, vault()).run(Chain.FRONT);
      assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(20);
      assertThat(left(old)).isEqualTo(2);
      holder.rollback();
    }
    ResealProcess.resealing(source, vault()).run(Chain.FRONT);
    assertThat(left(old)).isZero();
    assertThat(text("SELECT COUNT(*) FROM reseal_progress WHERE finished_at IS NULL"))
        .isEqualTo("0");
    assertThat(ResealProcess.resealing(source, vault()).run(Chain.FRONT)).endsWith("resealed=0");
  }

  @Test
  void a_command_that_is_killed_while_it_adds_keys_leaves_a_whole_file() throws Exception {
    Files.createDirectories(stack.places().logs());
    int before = newest();
    for (int kill = 0; kill < KILLS; kill++) {
      int known = newest();
      Process rotating = ResealProcess.start(stack, "rotate");
      RunningSystem.until("a key was added", () -> newest() > known || !rotating.isAlive());
      Thread.sleep(37L * kill); // at another point each time
      rotating.destroyForcibly().waitFor();
      assertThat(newest()).isGreaterThan(known);
      assertThat(Vault.open(keys, password).newestEpoch()).isEqualTo(newest());
    }
    assertThat(new KeyFile(keys, password).entries())
        .extracting(KeyEntry::alias)
        .contains("k" + before, "h1");
    assertThat(new KeyFile(keys, password).rotate()).isEqualTo(newest());
  }

  /** Writes and reads without pause, as residents do, and never meets a value that is closed. */
  private static void changeAndRead(SealedRows rows, AtomicBoolean done) {
    try {
      for (int i = 0; !done.get(); i++) {
        rows.change(i * 7 % rows.size());
        if (!rows.opensAsWritten(i * 11 % rows.size())) {
          throw new AssertionError("lost: " + rows.number(i * 11 % rows.size()));
        }
        if (i % 50 == 0) {
          rows.add();
        }
      }
    } catch (SQLException refused) {
      throw new AssertionError(refused);
    }
  }

  private static Vault vault() {
    return Vault.open(keys, password);
  }

  private static int newest() {
    return KeyEntry.newest(new KeyFile(keys, password).entries());
  }

  private static void rotate() {
    new KeyFile(keys, password).rotate();
  }

  private static Answer retire(int epoch) {
    return command("keys", "retire", "--schema", "front", "--epoch", Integer.toString(epoch));
  }

  /** What a command answered. */
  private record Answer(int code, String text) {}

  /** As an administrator with a database of their own: it runs beside the stack of this test. */
  private static Answer command(String... words) {
    Map<String, String> environment = new HashMap<>();
    environment.put("YORISOI_DATA", folder.toString());
    environment.put("YORISOI_FRONT_URL", stack.databases().url(Schema.FRONT));
    environment.put("YORISOI_FRONT_OWNER_USER", Schema.FRONT.owner().account());
    environment.put(
        "YORISOI_FRONT_OWNER_PASSWORD", stack.databases().password(Schema.FRONT.owner()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code =
        new Commands().run(new Session(folder, environment, new Screen(print, print)), words);
    return new Answer(code, out.toString(StandardCharsets.UTF_8));
  }

  /** How many values of submissions older keys than the one after this still seal. */
  private static long left(int old) throws SQLException {
    String hex = "X'01%04X'".formatted(old);
    return Long.parseLong(
        text(
            "SELECT COALESCE(SUM((LEFT(package, 3) = %1$s) + (LEFT(verification, 3) = %1$s)), 0)"
                    .formatted(hex)
                + " FROM submission"));
  }

  private static void change(String sql) throws SQLException {
    try (Connection owner = stack.owner(Schema.FRONT);
        Statement statement = owner.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static byte[] value(String sql) throws SQLException {
    try (Connection owner = stack.owner(Schema.FRONT);
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getBytes(1);
    }
  }

  private static String text(String sql) throws SQLException {
    byte[] value = value(sql);
    return value == null ? null : new String(value, StandardCharsets.UTF_8);
  }
}
