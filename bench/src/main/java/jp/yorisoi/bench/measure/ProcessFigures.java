package jp.yorisoi.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Linux says about a process, read from {@code /proc}.
 *
 * @param cpuMillis processor time it has used in all its threads, user and system, in milliseconds;
 *     counted in steps of ten
 * @param startMillis when it began, in milliseconds after the machine did
 */
public record ProcessFigures(long cpuMillis, long startMillis) {
  /** Linux tells processes 100 ticks a second whatever its kernel counts in. */
  private static final long MILLIS_A_TICK = 10;

  private static final int USER = 11;
  private static final int SYSTEM = 12;
  private static final int START = 19;

  /**
   * Reads a running process.
   *
   * @param pid its number
   * @return its figures
   * @throws IOException when it is gone
   */
  public static ProcessFigures of(long pid) throws IOException {
    return parse(Files.readString(Path.of("/proc/" + pid + "/stat")));
  }

  /**
   * Reads the text of {@code /proc/PID/stat}. The second word is the name of the program in
   * parentheses and may itself hold spaces and parentheses.
   *
   * @param stat the one line
   * @return its figures
   */
  static ProcessFigures parse(String stat) {
    String[] words = stat.substring(stat.lastIndexOf(')') + 2).trim().split(" ");
    return new ProcessFigures(
        MILLIS_A_TICK * (Long.parseLong(words[USER]) + Long.parseLong(words[SYSTEM])),
        MILLIS_A_TICK * Long.parseLong(words[START]));
  }

  /** Milliseconds since the machine began, on the same clock as {@link #startMillis}. */
  public static long machineMillis() throws IOException {
    return upMillis(Files.readString(Path.of("/proc/uptime")));
  }

  static long upMillis(String uptime) {
    return Math.round(1000 * Double.parseDouble(uptime.split(" ")[0]));
  }

  /**
   * Memory of a process that is in the machine, shared pages counted whole.
   *
   * @param pid its number
   * @return kilobytes ({@code VmRSS})
   * @throws IOException when it is gone
   */
  public static long residentKilobytes(long pid) throws IOException {
    return kilobytes(Files.readString(Path.of("/proc/" + pid + "/status")), "VmRSS");
  }

  /**
   * Memory of a process, pages that others map too counted by their share.
   *
   * @param pid its number
   * @return kilobytes ({@code Pss})
   * @throws IOException when it is gone
   */
  public static long proportionalKilobytes(long pid) throws IOException {
    return kilobytes(Files.readString(Path.of("/proc/" + pid + "/smaps_rollup")), "Pss");
  }

  static long kilobytes(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.replaceAll("[^0-9]", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is not told"));
  }
}
