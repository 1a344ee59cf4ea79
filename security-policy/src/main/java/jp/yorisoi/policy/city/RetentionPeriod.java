package jp.yorisoi.policy.city;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/**
 * How long a record is kept after it has served its purpose: some days to the moment, or years as
 * rules on documents count them, from the first of April that follows the fiscal year in which it
 * ended (翌年度の初日から起算).
 *
 * @param days days, 0 when it is years, or when nothing is kept longer than until the next run
 * @param years years, 0 when it is days
 */
public record RetentionPeriod(int days, int years) {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /**
   * Not both days and years.
   *
   * @throws IllegalArgumentException when both are given
   */
  public RetentionPeriod {
    if (days < 0 || years < 0 || days > 0 && years > 0) {
      throw new IllegalArgumentException("either days or years");
    }
  }

  /**
   * The moment before which something is too old. What ended exactly then is not.
   *
   * @param now the present moment
   * @return what ended before this is due
   */
  public Instant over(Instant now) {
    return years == 0 ? now.minus(Duration.ofDays(days)) : first(fiscalYear(now) - years);
  }

  /**
   * When something becomes due.
   *
   * @param ended when it had served its purpose
   * @return the moment after which the next run takes it
   */
  public Instant due(Instant ended) {
    return years == 0 ? ended.plus(Duration.ofDays(days)) : first(fiscalYear(ended) + 1 + years);
  }

  /** For people: {@code 30日}, {@code 終わった日の夜まで} or {@code 翌年度から5年}. */
  public String words() {
    if (days == 0 && years == 0) {
      return "終わった日の夜まで";
    }
    return years == 0 ? days + "日" : "翌年度から" + years + "年";
  }

  private static int fiscalYear(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, JAPAN);
    return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
  }

  private static Instant first(int fiscalYear) {
    return LocalDate.of(fiscalYear, Month.APRIL, 1).atStartOfDay(JAPAN).toInstant();
  }
}
