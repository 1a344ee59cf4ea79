package jp.yorisoi.bench.tamper;

import java.util.List;
import jp.yorisoi.bench.Benchmark;
import jp.yorisoi.bench.Options;
import jp.yorisoi.bench.report.Goal;
import jp.yorisoi.bench.report.Paper;
import jp.yorisoi.bench.report.Score;

/**
 * Random tamperings with anchored entries, all of which the verifier has to find and locate. The
 * ratio is the part it found; nothing less than all is enough.
 */
public final class TamperBenchmark implements Benchmark {
  private static final int SHOWN = 20;
  private static final int TAMPERINGS = 20_000;

  @Override
  public String name() {
    return "tamper";
  }

  @Override
  public String about() {
    return "アンカーされた監査の記録への改ざん(既定 20,000 回)を、検証プログラムがすべて見つけて場所を言えるか";
  }

  @Override
  public Score run(Options options, Paper paper) {
    long seed = Long.getLong("yorisoi.tamper.seed", System.nanoTime());
    paper.say("seed " + seed + " (-Dyorisoi.tamper.seed で同じ改ざんをもう一度)");
    Judge judge = new Judge(seed, options.broken());
    long begun = System.nanoTime();
    judge.tryOut(options.attempts(TAMPERINGS));
    paper.say(
        "%d 回、%.1f 秒: %s"
            .formatted(judge.trials(), (System.nanoTime() - begun) / 1e9, judge.tried()));
    List<String> wrong = judge.wrong();
    double found = 1 - wrong.size() / (double) judge.trials();
    return Score.of(
        name(), found, Goal.atLeast(1), wrong.subList(0, Math.min(SHOWN, wrong.size())));
  }
}
