package jp.yorisoi.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import jp.yorisoi.launcher.command.Arguments;

/**
 * What the command line asked for.
 *
 * @param broken run the negative control, which the oracle must catch
 * @param pairs how many pairs of product and peer are measured
 * @param window how long a side is measured within a pair, at least; starts take as long as they do
 * @param warmUp how long each side works before the first window
 * @param asked how many operations the product has to do in all, at least; 0 if nobody said
 * @param ports the first of the 40 ports on 127.0.0.1 that a run may use
 * @param folder where data and results of the benchmarks lie; data are deleted by each run
 */
public record Options(
    boolean broken,
    int pairs,
    Duration window,
    Duration warmUp,
    int asked,
    int ports,
    Path folder) {
  private static final Set<String> VALUED =
      Set.of("--pairs", "--seconds", "--warm-up", "--attempts", "--ports");
  private static final int USUAL_PAIRS = 4;
  private static final int MOST_PAIRS = 100;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 120;
  private static final int USUAL_WARM_UP = 30;
  private static final int MOST_ATTEMPTS = 2_000_000;
  private static final int USUAL_PORTS = 18_300;

  /**
   * Reads the options.
   *
   * @param words the words after the name of the benchmark
   * @param folder where the benchmarks keep their files
   * @return options with their usual values where nothing was asked for
   */
  static Options of(Arguments words, Path folder) {
    Arguments arguments = words.parse(VALUED, Set.of("--broken"), 0);
    return new Options(
        arguments.has("--broken"),
        arguments.number("--pairs", USUAL_PAIRS, 1, MOST_PAIRS),
        Duration.ofSeconds(arguments.number("--seconds", SHORTEST, SHORTEST, LONGEST)),
        Duration.ofSeconds(arguments.number("--warm-up", USUAL_WARM_UP, 1, LONGEST)),
        arguments.number("--attempts", 0, 1, MOST_ATTEMPTS),
        arguments.number("--ports", USUAL_PORTS, 1024, 65_000),
        folder);
  }

  /**
   * How many operations the product has to do in all, at least.
   *
   * @param goal what the goal of the benchmark speaks of, if nobody asked for another number
   */
  public int attempts(int goal) {
    return asked == 0 ? goal : asked;
  }

  /** How the options are told on the command line. */
  static String help() {
    return "[名前] [--broken] [--pairs 組数] [--seconds 秒] [--warm-up 秒] [--attempts 回数] [--ports 番号]";
  }
}
