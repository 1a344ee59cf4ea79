package jp.yorisoi.launcher.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.process.Child;
import jp.yorisoi.launcher.process.PidFile;
import jp.yorisoi.launcher.setup.Folders;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;

/**
 * An unpacked Payara Micro, prepared once ({@code --outputlauncher}) so that the JVM can share
 * classes between starts. A home serves one instance at a time, held by a lock; a second instance
 * on the same machine gets a second home. The archive of shared classes belongs to its home and to
 * the libraries of its WAR, because the JVM ties it to the paths and times of the jars.
 */
final class MicroHome implements AutoCloseable {
  private static final int MOST_HOMES = 8;

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private MicroHome(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the first free home, and prepares it when it is new.
   *
   * @param places where Maven put {@code payara-micro.jar}
   * @return the home, which the caller closes when its instance has ended
   */
  static MicroHome take(Places places) {
    Path jar = places.launcherTarget().resolve("payara-micro.jar");
    if (!Files.isRegularFile(jar)) {
      throw new LaunchFailure("Payara Micro がまだ用意されていません(" + jar + ")。./yorisoi run で組み立ててください。");
    }
    try {
      for (int number = 1; number <= MOST_HOMES; number++) {
        Path folder = places.launcherTarget().resolve("payara-micro-" + number);
        MicroHome home = tryTake(folder);
        if (home != null) {
          home.prepare(jar, places);
          return home;
        }
      }
    } catch (IOException failed) {
      throw new LaunchFailure("Payara Micro を用意できません。", failed);
    }
    throw new LaunchFailure("Payara Micro がすでに " + MOST_HOMES + " 個動いています。");
  }

  private static MicroHome tryTake(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolveSibling(folder.getFileName() + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new MicroHome(folder, channel, lock);
      }
    } catch (OverlappingFileLockException oursAlready) {
      channel.close();
      return null;
    }
    channel.close();
    return null;
  }

  private void prepare(Path jar, Places places) throws IOException {
    String state =
        Files.size(jar)
            + " "
            + Files.getLastModifiedTime(jar)
            + " "
            + System.getProperty("java.vm.version");
    Path marker = folder.resolve("prepared.txt");
    if (Files.exists(marker) && Files.readString(marker).equals(state)) {
      return;
    }
    if (Files.exists(folder)) {
      Folders.delete(folder);
    }
    Files.createDirectories(folder);
    unpack(jar, places);
    Folders.copy(folder.resolve("config"), folder.resolve("config.fresh"));
    Files.writeString(marker, state);
  }

  private void unpack(Path jar, Places places) {
    Child unpacking =
        Child.start(
            "Payara Micro の展開",
            List.of(
                Micro.java(),
                "-jar",
                jar.toString(),
                "--rootdir",
                folder.toString(),
                "--outputlauncher"),
            Map.of(),
            folder,
            Places.make(places.logs()).resolve("payara-unpack.log"),
            new PidFile(places.running().resolve("payara-unpack.pid"), folder.toString()));
    if (unpacking.exitCode() != 0 || !Files.exists(launcher())) {
      throw new LaunchFailure("Payara Micro を展開できません。\n" + unpacking.lastLines());
    }
  }

  /** Forgets what the last instance wrote into the configuration. */
  void refresh() {
    try {
      Folders.delete(folder.resolve("config"));
      Folders.copy(folder.resolve("config.fresh"), folder.resolve("config"));
    } catch (IOException failed) {
      throw new LaunchFailure("Payara Micro の設定を新しくできません。", failed);
    }
  }

  /** The launch jar the server came with. */
  private Path launcher() {
    return folder.resolve("launch-micro.jar");
  }

  /**
   * Lays the WAR out in this home.
   *
   * @param war the archive to serve
   * @return where its parts lie
   */
  WarLayout lay(Path war) {
    try {
      return WarLayout.of(war, folder, launcher());
    } catch (IOException failed) {
      throw new LaunchFailure("アプリケーション " + war + " を展開できません。", failed);
    }
  }

  /** Where the first instance of a layout writes the archive of classes at its end. */
  static Path inTheMaking(WarLayout layout) {
    return layout.sharedClasses().resolveSibling(layout.sharedClasses().getFileName() + ".new");
  }

  /** Keeps the archive of classes of an instance that has just ended. */
  void keepSharedClasses(WarLayout layout) {
    try {
      Path made = inTheMaking(layout);
      if (Files.exists(made) && Files.size(made) > 0) {
        Files.move(
            made,
            layout.sharedClasses(),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException failed) {
      throw new LaunchFailure("起動を速くするためのファイルを保存できません。", failed);
    }
  }

  @Override
  public void close() {
    try (channel) {
      lock.release();
    } catch (IOException failed) {
      throw new LaunchFailure("Payara Micro の錠を外せません。", failed);
    }
  }
}
