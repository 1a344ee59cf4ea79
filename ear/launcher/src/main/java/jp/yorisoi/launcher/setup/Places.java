package jp.yorisoi.launcher.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie on the disk. {@code root} is the repository with the built archives; {@code
 * data} holds everything an installation keeps and may be deleted to forget it.
 *
 * @param root the repository root
 * @param data the data folder of this installation, {@code root/data} by default
 */
public record Places(Path root, Path data) {

  /**
   * The default places of a checkout.
   *
   * @param root the repository root
   * @return places with the data under {@code root/data}
   */
  public static Places ofRoot(Path root) {
    return new Places(
        root.toAbsolutePath().normalize(), root.toAbsolutePath().normalize().resolve("data"));
  }

  /**
   * Finds the repository: the system property {@code yorisoi.root}, else the nearest folder above
   * the working directory that holds the script {@code yorisoi}.
   *
   * @return the root as an absolute path
   * @throws LaunchFailure when there is none
   */
  public static Path findRoot() {
    String given = System.getProperty("yorisoi.root");
    if (given != null && !given.isBlank()) {
      return Path.of(given).toAbsolutePath().normalize();
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("ear/launcher/pom.xml"))) {
        return at;
      }
    }
    throw new LaunchFailure("Yorisoi のフォルダーが見つかりません。そのフォルダーの中で ./yorisoi を実行してください。");
  }

  /** The files of the embedded database. */
  public Path database() {
    return data.resolve("db");
  }

  /** Generated passwords, readable by the owner of the installation only. */
  public Path secrets() {
    return data.resolve("secrets.properties");
  }

  /** Key files of the application. */
  public Path keys() {
    return data.resolve("keys");
  }

  /** Anchors of the audit chains, outside the database on purpose. */
  public Path anchors() {
    return data.resolve("anchors");
  }

  /** Logs of every child. */
  public Path logs() {
    return data.resolve("logs");
  }

  /** Process numbers and sockets; worthless after a restart of the machine. */
  public Path running() {
    return data.resolve("run");
  }

  /** What Maven built for the launcher. */
  public Path launcherTarget() {
    return root.resolve("ear/launcher/target");
  }

  /**
   * Creates a folder unless it exists.
   *
   * @param folder one of the places
   * @return the folder
   * @throws LaunchFailure when it cannot be made
   */
  public static Path make(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new LaunchFailure("フォルダー " + folder + " を作れません。", refused);
    }
  }
}
