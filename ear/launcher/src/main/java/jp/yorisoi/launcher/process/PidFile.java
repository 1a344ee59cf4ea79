package jp.yorisoi.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The number of a child on disk. After a kill -9 of the launcher its children go on; the next
 * launcher finds them here. A number alone proves nothing, since numbers are used again: the
 * process must also carry a mark of ours in its command line.
 *
 * @param file where the number is kept
 * @param mark a piece of the child's command line that no other process has, e.g. its data folder
 */
public record PidFile(Path file, String mark) {

  /**
   * Keeps a number.
   *
   * @param pid the child's process number
   */
  public void write(long pid) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, Long.toString(pid), StandardCharsets.US_ASCII);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Removes the file. */
  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * The child of an earlier launcher, when it still runs.
   *
   * @return the process, or nothing when there is none or the number belongs to a stranger now
   */
  public Optional<ProcessHandle> leftover() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      long pid = Long.parseLong(Files.readString(file, StandardCharsets.US_ASCII).trim());
      return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
    } catch (IOException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Ends the child of an earlier launcher.
   *
   * @param patience how long it may take to end by itself before it is killed
   * @return whether there was one
   */
  public boolean endLeftover(Duration patience) {
    Optional<ProcessHandle> found = leftover();
    found.ifPresent(process -> end(process, patience));
    forget();
    return found.isPresent();
  }

  private boolean isOurs(ProcessHandle process) {
    try {
      Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
      String command =
          Files.exists(commandLine)
              ? Files.readString(commandLine, StandardCharsets.ISO_8859_1)
              : process.info().commandLine().orElse("");
      return command.contains(
          new String(mark.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    } catch (IOException gone) {
      return false;
    }
  }

  private static void end(ProcessHandle process, Duration patience) {
    process.destroy();
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    } catch (ExecutionException | CompletionException | TimeoutException stubborn) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }
}
