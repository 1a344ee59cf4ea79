package jp.yorisoi.launcher.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.process.ChildEnvironment;
import jp.yorisoi.launcher.setup.Folders;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;

/**
 * The data folder of the embedded server. It is made beside its final place, gets the
 * administrator's password before any port is opened, and is renamed at the end: a folder of that
 * name is complete.
 */
final class DatabaseFolder {
  private final Places places;
  private final MariaDbBinaries binaries;

  DatabaseFolder(Places places, MariaDbBinaries binaries) {
    this.places = places;
    this.binaries = binaries;
  }

  /** Makes the folder unless it is there. */
  void ensure(String administratorPassword) {
    if (Files.isDirectory(places.database())) {
      return;
    }
    try {
      Path fresh = places.database().resolveSibling("db.installing");
      if (Files.exists(fresh)) {
        Folders.delete(fresh);
      }
      Places.make(fresh);
      Path log = Places.make(places.logs()).resolve("database-install.log");
      run(installCommand(fresh), "", log);
      run(serverCommand(fresh), secure(administratorPassword), log);
      Files.move(fresh, places.database(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new LaunchFailure("データベースのフォルダー " + places.database() + " を作れません。", failed);
    }
  }

  private List<String> installCommand(Path folder) {
    List<String> command = new ArrayList<>();
    command.add(binaries.install().toString());
    command.add("--no-defaults");
    command.add("--force");
    command.add("--skip-name-resolve");
    command.add("--skip-test-db");
    command.add("--auth-root-authentication-method=normal");
    command.add("--basedir=" + binaries.base());
    command.add("--datadir=" + folder);
    asRoot(command);
    return command;
  }

  private List<String> serverCommand(Path folder) {
    List<String> command = new ArrayList<>();
    command.add(binaries.server().toString());
    command.add("--no-defaults");
    command.add("--bootstrap");
    command.add("--basedir=" + binaries.base());
    command.add("--datadir=" + folder);
    asRoot(command);
    return command;
  }

  private static void asRoot(List<String> command) {
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
  }

  private static String secure(String password) {
    return "FLUSH PRIVILEGES;\n"
        + "DELETE FROM mysql.global_priv WHERE User = '';\n"
        + "DELETE FROM mysql.global_priv WHERE User = 'root' AND Host NOT IN ('127.0.0.1', 'localhost');\n"
        + "FLUSH PRIVILEGES;\n"
        + "ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '"
        + password
        + "';\n"
        + "ALTER USER 'root'@'localhost' IDENTIFIED BY '"
        + password
        + "';\n";
  }

  private void run(List<String> command, String input, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(binaries.base().toFile());
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    ChildEnvironment.give(
        builder, Map.of(binaries.libraryVariable(), binaries.libraries().toString()));
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    try {
      if (process.waitFor() != 0) {
        throw new LaunchFailure("データベースの準備に失敗しました。記録: " + log);
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new LaunchFailure("データベースの準備を中止しました。", stopped);
    }
  }
}
