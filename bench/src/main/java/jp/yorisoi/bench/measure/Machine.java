package jp.yorisoi.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The machine at a moment; others work on it too, which is why it is told with every run.
 *
 * @param at when
 * @param cores processors this JVM may use
 * @param load load averages of 1, 5 and 15 minutes, as {@code /proc/loadavg} has them
 */
public record Machine(OffsetDateTime at, int cores, String load) {

  /** How it is now. */
  public static Machine now() {
    try {
      String[] words = Files.readString(Path.of("/proc/loadavg")).split(" ");
      return new Machine(
          OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS),
          Runtime.getRuntime().availableProcessors(),
          String.join(" ", words[0], words[1], words[2]));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return at + " cores=" + cores + " load=" + load;
  }
}
