package jp.yorisoi.bench.page;

/**
 * One window of one page.
 *
 * @param requests answered requests
 * @param seconds how long
 * @param cpuMillis processor time of server and database
 * @param wrong answers that were not the page
 */
record PageSample(int requests, double seconds, long cpuMillis, int wrong) {
  private static final double MILLIS = 1000;

  double perCpuSecond() {
    return requests * MILLIS / cpuMillis;
  }

  double perSecond() {
    return requests / seconds;
  }

  double cpuMillisEach() {
    return cpuMillis / (double) requests;
  }
}
