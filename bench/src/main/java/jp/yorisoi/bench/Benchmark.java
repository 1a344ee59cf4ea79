package jp.yorisoi.bench;

import jp.yorisoi.bench.report.Paper;
import jp.yorisoi.bench.report.Score;

/** One benchmark of the list in docs/benchmarks.md. */
public interface Benchmark {

  /** The name on the command line, e.g. {@code booking-hot}. */
  String name();

  /** What is measured against what, one line of Japanese. */
  String about();

  /**
   * Measures both sides in one run and asks the oracle.
   *
   * @param options what the command line asked for
   * @param paper where figures are told; the score itself is told by the caller
   * @return the score, violated when the oracle found the work wrong
   * @throws Exception when something could not be started or measured; no score then
   */
  Score run(Options options, Paper paper) throws Exception;
}
