package jp.yorisoi.ear;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import jp.yorisoi.ejb.platform.reseal.ResealBatch;
import jp.yorisoi.ejb.platform.reseal.Resealing;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.keys.KeyFile;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.AuditTrail;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.Vaults;

/**
 * The shipped sealing anew of a schema without a container, in a process that can be killed. Each
 * statement is a transaction of its own here: a kill leaves more states than in the server.
 */
final class ResealProcess {
  private ResealProcess() {}

  /**
   * Seals anew once, or with the word {@code rotate} adds keys without end.
   *
   * @param words nothing, or {@code rotate}
   * @throws Exception when something fails
   */
  public static void main(String[] words) throws Exception {
    Path keys = Path.of(System.getenv("TEST_KEYS"));
    String password = System.getenv("TEST_KEYS_PASSWORD");
    if (words.length > 0) {
      KeyFile file = new KeyFile(keys, password);
      System.out.println("ready");
      while (true) {
        file.rotate();
      }
    }
    DataSource source =
        source(
            System.getenv("TEST_URL"), System.getenv("TEST_USER"), System.getenv("TEST_PASSWORD"));
    System.out.println("ready");
    System.out.println(resealing(source, Vault.open(keys, password)).run(Chain.FRONT));
  }

  static Process start(LocalStack stack, String... words) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ResealProcess.class.getName());
    builder.command().addAll(java.util.List.of(words));
    Map<String, String> settings = stack.environment();
    builder.environment().put("TEST_URL", settings.get("YORISOI_FRONT_URL"));
    builder.environment().put("TEST_USER", settings.get("YORISOI_FRONT_USER"));
    builder.environment().put("TEST_PASSWORD", settings.get("YORISOI_FRONT_PASSWORD"));
    builder.environment().put("TEST_KEYS", settings.get("YORISOI_FRONT_KEYS"));
    builder.environment().put("TEST_KEYS_PASSWORD", settings.get("YORISOI_FRONT_KEYS_PASSWORD"));
    Path log = stack.places().logs().resolve("reseal.log");
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return builder.start();
  }

  static DataSource source(String url, String user, String password) {
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  static Resealing resealing(DataSource source, Vault vault) {
    DataSources sources =
        new DataSources() {
          @Override
          public DataSource of(Chain chain) {
            return source;
          }
        };
    Vaults vaults =
        new Vaults() {
          @Override
          public Vault front() {
            return vault;
          }

          @Override
          public Vault core() {
            return vault;
          }
        };
    AuditTrail unrecorded =
        new AuditTrail() {
          @Override
          public void record(Chain chain, AuditEvent event, Purpose why, AuditDetails.Note note) {
            // the entry needs a server; KeysInUseIT looks at it
          }
        };
    Clock clock = Clock.systemUTC();
    return new Resealing(sources, vaults, new ResealBatch(sources, vaults, unrecorded), clock);
  }
}
