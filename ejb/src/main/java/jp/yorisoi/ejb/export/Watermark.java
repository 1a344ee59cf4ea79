package jp.yorisoi.ejb.export;

import java.util.List;

/**
 * What tells of a file or a sheet of paper where it comes from: whoever finds it can name who took
 * it, when and what for.
 *
 * @param city name of the city
 * @param title what it is
 * @param person name and office of who took it
 * @param moment when, Japanese date and time
 * @param purpose what for
 * @param number number of the request
 */
public record Watermark(
    String city, String title, String person, String moment, String purpose, String number) {
  /** How lists of residents are to be handled: 自治体機密性3B. */
  public static final String HANDLING = "取扱注意・自治体機密性3B";

  /** The lines at the head of a file. */
  public List<String> lines() {
    return List.of(
        city + "　" + title,
        "出力した人　" + person,
        "日時　" + moment,
        "目的　" + purpose,
        "申請番号　" + number,
        HANDLING);
  }

  /** The line at the foot of every page of a list. */
  public String foot() {
    return HANDLING + "　" + sender();
  }

  /**
   * The line at the foot of a letter: it goes to whom it is about, so it says nothing of secrecy.
   */
  public String sender() {
    return city + "　" + person + "　" + moment + "　" + number;
  }
}
