package jp.yorisoi.bench.booking;

import java.util.List;
import jp.yorisoi.bench.load.LoadReport;

/**
 * One measured window of a side, judged at once.
 *
 * @param report what the callers were told
 * @param violations what the oracle found wrong
 */
record Window(LoadReport report, List<String> violations) {

  double rate() {
    return report.rate();
  }

  double cpuMillisEach() {
    return report.cpuMillisEach();
  }
}
