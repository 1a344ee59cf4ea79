package jp.yorisoi.launcher.setup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says that one launcher works with a data folder. The operating system frees it when the launcher
 * ends, however it ends. The port of the running database stands in a file beside.
 */
public final class InstallationLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private InstallationLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Tries to take the lock.
   *
   * @param places the installation
   * @param databasePort where its database will be, for launchers that come later
   * @return the lock, or nothing when another launcher holds it
   */
  public static Optional<InstallationLock> tryTake(Places places, int databasePort) {
    Path file = Places.make(places.running()).resolve("launcher.lock");
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      String content = ProcessHandle.current().pid() + " " + databasePort + "\n";
      Files.writeString(state(places), content, StandardCharsets.US_ASCII);
      channel.truncate(0).write(ByteBuffer.wrap(content.getBytes(StandardCharsets.US_ASCII)), 0);
      return Optional.of(new InstallationLock(channel, lock));
    } catch (IOException failed) {
      throw new LaunchFailure("フォルダー " + places.data() + " を使えません。", failed);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException oursAlready) {
      return null;
    }
  }

  /**
   * The process number of the launcher that holds the lock.
   *
   * @param places the installation
   * @return the number, or "?" when it cannot be read
   */
  public static String holder(Places places) {
    return field(places, 0).orElse("?");
  }

  /**
   * The database port of the launcher that holds the lock.
   *
   * @param places the installation
   * @return the port
   */
  public static Optional<Integer> databasePort(Places places) {
    return field(places, 1).map(Integer::valueOf);
  }

  private static Optional<String> field(Places places, int at) {
    try {
      String[] fields =
          Files.readString(state(places), StandardCharsets.US_ASCII).trim().split(" ");
      return at < fields.length ? Optional.of(fields[at]) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Path state(Places places) {
    return places.running().resolve("launcher.state");
  }

  @Override
  public void close() {
    try (channel) {
      lock.release();
    } catch (IOException failed) {
      throw new LaunchFailure("錠を外せません。", failed);
    }
  }
}
