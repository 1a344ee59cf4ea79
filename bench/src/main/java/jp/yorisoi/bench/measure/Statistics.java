package jp.yorisoi.bench.measure;

import java.util.Arrays;
import java.util.Locale;

/** The few figures that stand for many. */
public final class Statistics {
  private static final double PERCENT = 100;

  private Statistics() {}

  /**
   * The value in the middle; of an even number of values the mean of the two.
   *
   * @param values at least one
   * @return the median
   */
  public static double median(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /**
   * How far the values lie apart, from the smallest to the largest.
   *
   * @param values at least one, the median not zero
   * @return percent of the median
   */
  public static double spread(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return PERCENT * (sorted[sorted.length - 1] - sorted[0]) / median(values);
  }

  /**
   * Median, span and spread in words.
   *
   * @param unit what is counted, e.g. {@code s}
   * @param values at least one
   * @return e.g. {@code 7.20 s (6.90..7.80, spread 13 %)}
   */
  public static String words(String unit, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%.2f %s (%.2f..%.2f, spread %.0f %%)",
        median(values),
        unit,
        sorted[0],
        sorted[sorted.length - 1],
        spread(values));
  }
}
