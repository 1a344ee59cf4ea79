package jp.yorisoi.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.process.Child;
import jp.yorisoi.launcher.process.Component;
import jp.yorisoi.launcher.process.PidFile;
import jp.yorisoi.launcher.process.Ports;
import jp.yorisoi.launcher.setup.Folders;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;

/**
 * The embedded MariaDB: the engine of production as a child process, on the loopback interface
 * only, with full durability. Life cycle: {@link #start()}, {@link #stop()} or {@link #kill()}, and
 * again.
 */
public final class LocalDatabase implements Component {
  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration STOP = Duration.ofSeconds(60);

  /** Error code of the server for a wrong password. */
  private static final int ACCESS_DENIED = 1045;

  private static final int LONGEST_SOCKET_PATH = 100;

  private final Places places;
  private final MariaDbBinaries binaries;
  private final Login administrator;
  private final int port;
  private final PidFile pidFile;
  private Child child;

  /**
   * The database of an installation; nothing is started yet.
   *
   * @param places where its files lie
   * @param binaries the programs
   * @param administrator the account {@code root} and its password
   * @param port the port on 127.0.0.1
   */
  public LocalDatabase(Places places, MariaDbBinaries binaries, Login administrator, int port) {
    this.places = places;
    this.binaries = binaries;
    this.administrator = administrator;
    this.port = port;
    this.pidFile = pidFile(places);
  }

  /**
   * Where its process number is kept.
   *
   * @param places where files lie
   * @return the file, which need not exist
   */
  public static PidFile pidFile(Places places) {
    return new PidFile(places.running().resolve("database.pid"), "--datadir=" + places.database());
  }

  /**
   * Starts the server and waits until it answers. What a killed launcher left running is ended
   * first, in order; what a killed server left half-written is recovered by the server itself.
   */
  public void start() {
    pidFile.endLeftover(STOP);
    Ports.require(port, "データベース", "YORISOI_DB_PORT");
    new DatabaseFolder(places, binaries).ensure(administrator.password());
    child =
        Child.start(
            "データベース",
            command(),
            Map.of(binaries.libraryVariable(), binaries.libraries().toString()),
            binaries.base(),
            places.logs().resolve("database.log"),
            pidFile);
    awaitReady();
  }

  /** The running child, or null before the start. */
  public Child child() {
    return child;
  }

  /** Stops the server in order. */
  public void stop() {
    if (child != null) {
      child.stop(STOP);
    }
  }

  /** Ends the server as a power cut would. */
  public void kill() {
    child.kill();
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(binaries.server().toString());
    command.add("--no-defaults");
    command.add("--basedir=" + binaries.base());
    command.add("--datadir=" + places.database());
    command.add("--tmpdir=" + Places.make(places.running().resolve("tmp")));
    command.add("--socket=" + socket());
    command.add("--bind-address=127.0.0.1");
    command.add("--port=" + port);
    command.add("--skip-name-resolve");
    // on the loopback interface TLS protects nothing, and MariaDB would make an RSA key of 4096
    // bits at
    // every start, which takes about ten seconds
    command.add("--skip-ssl");
    command.add("--character-set-server=utf8mb4");
    command.add("--collation-server=utf8mb4_bin");
    command.add("--default-time-zone=+00:00");
    command.add("--innodb-flush-log-at-trx-commit=1");
    command.add("--innodb-buffer-pool-size=256M");
    command.add("--max-allowed-packet=64M");
    command.add("--max-connections=400");
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    return command;
  }

  private Path socket() {
    Path near = places.running().resolve("database.sock");
    return near.toString().length() <= LONGEST_SOCKET_PATH
        ? near
        : Path.of(System.getProperty("java.io.tmpdir"), "yorisoi-" + port + ".sock");
  }

  private void awaitReady() {
    long until = System.nanoTime() + START.toNanos();
    SQLException last = null;
    while (System.nanoTime() < until) {
      if (!child.isAlive()) {
        throw new LaunchFailure(
            "データベースが起動できずに終了しました。記録: " + child.log() + "\n" + child.lastLines());
      }
      if (Ports.answers(port)) {
        try (Connection connection = administrator.connect()) {
          if (connection.isValid(1)) {
            return;
          }
        } catch (SQLException notYet) {
          if (isRefusal(notYet)) {
            stop();
            throw refused(notYet);
          }
          last = notYet;
        }
      }
      pause();
    }
    stop();
    throw new LaunchFailure(
        "データベースが " + START.toSeconds() + " 秒たっても応答しません。記録: " + child.log(), last);
  }

  /** It answers, and will answer nothing else however long one waits. */
  private static boolean isRefusal(SQLException answer) {
    return answer.getErrorCode() == ACCESS_DENIED;
  }

  private LaunchFailure refused(SQLException answer) {
    return new LaunchFailure(
        "データベース "
            + places.database()
            + " のパスワードが、"
            + places.secrets()
            + " にあるものと合いません。データベースを作った後で secrets.properties を取り替えると、こうなります。"
            + "取り替える前の secrets.properties に戻してください。"
            + "バックアップを戻すところなら、新しい --data フォルダーに、先に secrets.properties と keys を写し、それから restore をしてください。",
        answer);
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("起動を中止しました。", stopped);
    }
  }

  /**
   * Forgets all data. The server must not run.
   *
   * @throws IOException when a file cannot be deleted
   */
  public void forget() throws IOException {
    pidFile.endLeftover(STOP);
    if (Files.exists(places.database())) {
      Folders.delete(places.database());
    }
  }
}
