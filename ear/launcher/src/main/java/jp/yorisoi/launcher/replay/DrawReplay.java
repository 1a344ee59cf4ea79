package jp.yorisoi.launcher.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws once more: the order comes from the published seed and from all who ever entered, those who
 * left too. Each ticket is a hash of both and of the booking number; the smallest comes first.
 */
final class DrawReplay {
  private final DrawRow row;
  private final List<String> ever = new ArrayList<>();
  private final Map<String, Integer> entered = new LinkedHashMap<>();
  private List<String> order;
  private boolean seatsOver;

  /**
   * A draw.
   *
   * @param row what stands in the database of it, null for a session without one
   */
  DrawReplay(DrawRow row) {
    this.row = row;
  }

  /** Somebody enters; false when the same number was there before. */
  boolean enter(String number, int points) {
    ever.add(number);
    return entered.put(number, points) == null;
  }

  /** Somebody leaves before the draw; false when they were not in it. */
  boolean leave(String number) {
    return entered.remove(number) != null;
  }

  /**
   * The draw gives something to somebody.
   *
   * @param number booking number
   * @param won whether it is a seat
   * @return what is wrong with it, null when nothing is
   */
  String drawn(String number, boolean won) {
    if (row == null || row.seed() == null) {
      return "種がないのに抽選された";
    }
    if (order == null) {
      order = order();
    }
    entered.remove(number);
    if (won && seatsOver) {
      return "キャンセル待ちの方の後に席が当たった";
    }
    seatsOver = !won;
    String expected = order.isEmpty() ? "だれもいない" : order.remove(0);
    return number.equals(expected) ? null : "抽選の順番が、計算では " + expected;
  }

  /** Whether the seed is the one that was committed to. */
  boolean isCommitted() {
    return row == null || row.seed() == null || sha256(row.seed()).equals(row.commitment());
  }

  /** Who was in the draw when it was done, and got nothing of it. */
  List<String> forgotten() {
    return order == null ? List.of() : List.copyOf(order);
  }

  /** Whether it was drawn. */
  boolean done() {
    return row != null && row.seed() != null;
  }

  private List<String> order() {
    String key = sha256(row.seed() + "\n" + sha256(String.join("\n", ever)) + "\n" + row.session());
    Map<String, String> lots = new LinkedHashMap<>();
    entered.forEach((number, points) -> lots.put(number, lot(key, number, points)));
    return new ArrayList<>(
        lots.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList());
  }

  private String lot(String key, String number, int points) {
    return IntStream.rangeClosed(1, row.tickets() + points)
        .mapToObj(ticket -> sha256(key + "\n" + number + "\n" + ticket))
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
