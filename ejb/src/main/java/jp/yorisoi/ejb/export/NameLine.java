package jp.yorisoi.ejb.export;

import java.util.List;

/**
 * A line of a name list that leaves, in words.
 *
 * @param number booking number
 * @param kana name, or that it is not shown
 * @param phone telephone number with hyphens, or that it is not shown
 * @param needs help needed
 * @param call whether to call on the eve
 * @param channel how it was booked
 * @param walkIn whether the person came without a booking; nobody was told the number then
 */
public record NameLine(
    String number,
    String kana,
    String phone,
    String needs,
    String call,
    String channel,
    boolean walkIn) {

  /** The cells of its row. */
  List<String> cells() {
    return List.of(number, kana, phone, needs, call, channel);
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return number;
  }
}
