package jp.yorisoi.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.yorisoi.bench.audit.VerifyBenchmark;
import jp.yorisoi.bench.booking.AuditBenchmark;
import jp.yorisoi.bench.booking.BookingBenchmark;
import jp.yorisoi.bench.measure.Machine;
import jp.yorisoi.bench.page.OpeningBenchmark;
import jp.yorisoi.bench.page.PageBenchmark;
import jp.yorisoi.bench.report.Paper;
import jp.yorisoi.bench.report.Score;
import jp.yorisoi.bench.report.Table;
import jp.yorisoi.bench.start.StartBenchmark;
import jp.yorisoi.bench.tamper.TamperBenchmark;
import jp.yorisoi.launcher.command.Arguments;
import jp.yorisoi.launcher.command.Screen;
import jp.yorisoi.launcher.command.UsageError;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;

/** Entry point of {@code java -jar bench.jar [NAME] [options]}. */
public final class Main {
  private static final int FELL_SHORT = 1;
  private static final int WRONG_USE = 2;

  /** A control that was not caught: the oracle itself is broken. */
  private static final int BLIND_ORACLE = 3;

  private static final List<Benchmark> ALL =
      List.of(
          BookingBenchmark.hot(),
          BookingBenchmark.spread(),
          BookingBenchmark.http(),
          new PageBenchmark(),
          new OpeningBenchmark(),
          new StartBenchmark(),
          new AuditBenchmark(),
          new VerifyBenchmark(),
          new TamperBenchmark());

  private Main() {}

  /**
   * Runs one benchmark or all of them and ends the JVM.
   *
   * @param words the command line; exit code 0 when every goal was reached, 1 when one was not, 2
   *     when the words were wrong, 3 when a negative control was not caught
   */
  public static void main(String[] words) {
    System.exit(run(Screen.ofProcess(), words));
  }

  private static int run(Screen screen, String... words) {
    try {
      boolean named = words.length > 0 && !words[0].startsWith("--");
      List<Benchmark> chosen = named ? List.of(chosen(words[0])) : ALL;
      String[] rest = named ? Arrays.copyOfRange(words, 1, words.length) : words;
      Path folder = Places.findRoot().resolve("bench/target/bench");
      return run(screen, chosen, Options.of(Arguments.of(rest), folder));
    } catch (UsageError wrong) {
      screen.complain(wrong.getMessage());
      screen.complain("使い方: ./yorisoi bench " + Options.help());
      ALL.forEach(one -> screen.complain("  %-16s %s".formatted(one.name(), one.about())));
      return WRONG_USE;
    } catch (LaunchFailure failure) {
      screen.complain(failure.getMessage());
      return FELL_SHORT;
    }
  }

  private static Benchmark chosen(String name) {
    return ALL.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UsageError("「" + name + "」という測定はありません。"));
  }

  private static int run(Screen screen, List<Benchmark> chosen, Options options) {
    int worst = 0;
    Table table = new Table();
    for (Benchmark benchmark : chosen) {
      Paper paper = new Paper(screen, options.folder().resolve("results"), benchmark.name());
      worst = Math.max(worst, run(benchmark, options, paper, table));
    }
    if (chosen.size() > 1) {
      screen.line("");
      screen.line(table.text());
      screen.line("表: " + table.write(options.folder().resolve("results/table.md")));
    }
    return worst;
  }

  private static int run(Benchmark benchmark, Options options, Paper paper, Table table) {
    paper.say(benchmark.name() + ": " + benchmark.about());
    paper.say(Machine.now().toString());
    try {
      Score score = benchmark.run(options, paper);
      score.violations().forEach(one -> paper.say("  oracle: " + one));
      paper.say(Machine.now().toString());
      paper.say(score.line());
      table.add(score);
      if (options.broken()) {
        return score.violations().isEmpty() ? BLIND_ORACLE : FELL_SHORT;
      }
      return score.reached() ? 0 : FELL_SHORT;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      paper.say(benchmark.name() + ": 中止しました。");
    } catch (Exception failed) {
      paper.say(benchmark.name() + ": 測れませんでした。" + failed);
      paper.note(failed);
      table.failed(benchmark.name(), failed);
    }
    return FELL_SHORT;
  }
}
