package jp.yorisoi.launcher.replay;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through the log of one waiting list again. Who would have been offered a seat is worked out
 * from who was accepted, and compared with who was.
 */
public final class Replay {
  private final Map<String, Integer> waiting = new LinkedHashMap<>();
  private final Map<String, Integer> placed = new LinkedHashMap<>();
  private final DrawReplay draw;
  private final Map<String, LocalDateTime> held = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();
  private int offers;
  private int won;

  private Replay(DrawReplay draw) {
    this.draw = draw;
  }

  /**
   * Goes through the log of a session whose seats go in order of arrival.
   *
   * @param log its lines, in order
   * @return what comes out
   */
  public static Replay of(List<LoggedTurn> log) {
    return of(log, null);
  }

  /**
   * Goes through a log.
   *
   * @param log its lines, in order
   * @param row what stands in the database of its draw, null for a session without one
   * @return what comes out
   */
  public static Replay of(List<LoggedTurn> log, DrawRow row) {
    Replay replay = new Replay(new DrawReplay(row));
    log.forEach(replay::turn);
    replay.conclude();
    return replay;
  }

  private void conclude() {
    if (!draw.isCommitted()) {
      differences.add("種が、申し込みの前に約束した値と合わない");
    }
    draw.forgotten().forEach(one -> differences.add(one + ": 抽選に入っていたのに、結果がない"));
  }

  /** How many seats a draw gave. */
  public int won() {
    return won;
  }

  /** Whether there was a draw. */
  public boolean drawn() {
    return draw.done();
  }

  /** Who waits at the end, in the order of the rule; points by booking number. */
  public Map<String, Integer> order() {
    Map<String, Integer> left = new LinkedHashMap<>(waiting);
    Map<String, Integer> order = new LinkedHashMap<>(placed);
    while (!left.isEmpty()) {
      String first = first(left);
      order.put(first, left.remove(first));
    }
    return order;
  }

  /** For whom a seat is held at the end, in the order in which it was offered. */
  public List<String> held() {
    return List.copyOf(held.keySet());
  }

  /** How many seats were offered. */
  public int offers() {
    return offers;
  }

  /** What the log says that the rule would not have done, in Japanese. */
  public List<String> differences() {
    return List.copyOf(differences);
  }

  private void turn(LoggedTurn turn) {
    switch (turn.what()) {
      case "JOINED" -> {
        if (waiting.put(turn.number(), turn.points()) != null) {
          differ(turn, "二度入った");
        }
      }
      case "KEPT" -> held.put(turn.number(), turn.until());
      case "ENTERED" -> {
        if (!draw.enter(turn.number(), turn.points())) {
          differ(turn, "二度申し込んだ");
        }
      }
      case "WON", "PLACED" -> drawn(turn);
      case "OFFERED" -> offered(turn);
      case "ACCEPTED" -> ended(turn, true, "期限の後に席を受けた");
      case "EXPIRED" -> ended(turn, false, "期限の前に席を失った");
      case "DECLINED" -> ended(turn, true, "期限の後に断った");
      case "LEFT" -> {
        if (!draw.leave(turn.number())
            && placed.remove(turn.number()) == null
            && waiting.remove(turn.number()) == null) {
          differ(turn, "待っていないのにやめた");
        }
      }
      default -> differ(turn, "知らない出来事 " + turn.what());
    }
  }

  private void drawn(LoggedTurn turn) {
    boolean seat = "WON".equals(turn.what());
    String wrong = draw.drawn(turn.number(), seat);
    if (wrong != null) {
      differ(turn, wrong);
    }
    if (seat) {
      won++;
    } else {
      placed.put(turn.number(), turn.points());
    }
  }

  /** Places that were drawn come before everybody who came after the draw. */
  private String next() {
    if (!placed.isEmpty()) {
      return placed.keySet().iterator().next();
    }
    return waiting.isEmpty() ? "だれもいない" : first(waiting);
  }

  private void offered(LoggedTurn turn) {
    offers++;
    String first = next();
    if (!turn.number().equals(first)) {
      differ(turn, "席を案内されたが、決まりでは " + first);
    }
    waiting.remove(turn.number());
    placed.remove(turn.number());
    held.put(turn.number(), turn.until());
  }

  private void ended(LoggedTurn turn, boolean inTime, String otherwise) {
    LocalDateTime until = held.remove(turn.number());
    if (until == null) {
      differ(turn, "案内されていないのに " + turn.what());
    } else if (turn.at().isBefore(until) != inTime) {
      differ(turn, otherwise);
    }
  }

  /** More points first; a map keeps the order of acceptance, and only more points overtake. */
  private static String first(Map<String, Integer> line) {
    String first = null;
    for (Map.Entry<String, Integer> one : line.entrySet()) {
      if (first == null || one.getValue() > line.get(first)) {
        first = one.getKey();
      }
    }
    return first;
  }

  private void differ(LoggedTurn turn, String how) {
    differences.add(turn.at() + " " + turn.number() + ": " + how);
  }
}
