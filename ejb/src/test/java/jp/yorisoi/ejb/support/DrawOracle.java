package jp.yorisoi.ejb.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Turn;

/**
 * Says where draws went otherwise than by the seed that was committed to. It reads the log as it
 * was committed and works the lots out itself.
 */
final class DrawOracle {
  private final MemoryStore store;
  private final Map<Long, List<String>> everEntered = new HashMap<>();
  private final Map<String, Integer> points = new LinkedHashMap<>();
  private final Map<Long, List<String>> expected = new HashMap<>();
  private final Map<String, Turn.What> results = new LinkedHashMap<>();
  private final Map<Long, Integer> seats = new HashMap<>();

  DrawOracle(MemoryStore store) {
    this.store = store;
  }

  /** What the draws gave, by booking number. */
  Map<String, Turn.What> results() {
    return results;
  }

  /** Takes a turn of the log in; null when it is right. */
  String turn(Turn turn, Instant at) {
    SupportSession session = store.sessions.get(turn.session());
    if (turn.what() == Turn.What.ENTERED) {
      everEntered.computeIfAbsent(turn.session(), none -> new ArrayList<>()).add(turn.number());
      points.put(turn.number(), turn.points());
      return at.isBefore(session.offer().draw().at()) ? null : turn.number() + " entered too late";
    }
    if (at.isBefore(session.offer().draw().at())) {
      return turn.number() + " was drawn too early";
    }
    return drawn(turn, session);
  }

  /** Whether somebody was in a draw, and is no more. */
  boolean left(String number) {
    return !results.containsKey(number) && points.remove(number) != null;
  }

  private String drawn(Turn turn, SupportSession session) {
    List<String> order = expected.computeIfAbsent(turn.session(), this::order);
    seats.putIfAbsent(turn.session(), session.capacity());
    if (results.put(turn.number(), turn.what()) != null) {
      return turn.number() + " was drawn twice";
    }
    if (order.isEmpty() || !order.get(0).equals(turn.number())) {
      return turn.number() + " was drawn before " + (order.isEmpty() ? "nobody" : order.get(0));
    }
    order.remove(0);
    boolean wins = seats.merge(turn.session(), -1, Integer::sum) >= 0;
    return wins == (turn.what() == Turn.What.WON) ? null : turn.number() + " got the other thing";
  }

  private List<String> order(long session) {
    String entered = sha256(String.join("\n", everEntered.get(session)));
    String key = sha256(store.seeds.get(session).text() + "\n" + entered + "\n" + session);
    Map<String, String> byLot = new TreeMap<>();
    everEntered.get(session).stream()
        .filter(points::containsKey)
        .forEach(number -> byLot.put(lot(key, number), number));
    return new ArrayList<>(byLot.values());
  }

  private String lot(String key, String number) {
    String smallest = sha256(key + "\n" + number + "\n1");
    for (int ticket = 2; ticket <= 1 + points.get(number); ticket++) {
      String next = sha256(key + "\n" + number + "\n" + ticket);
      smallest = next.compareTo(smallest) < 0 ? next : smallest;
    }
    return smallest;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
