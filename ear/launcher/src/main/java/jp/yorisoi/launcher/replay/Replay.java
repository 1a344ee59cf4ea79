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
  private final Map<String, LocalDateTime> held = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();
  private int offers;

  /**
   * Goes through a log.
   *
   * @param log its lines, in order
   * @return what comes out
   */
  public static Replay of(List<LoggedTurn> log) {
    Replay replay = new Replay();
    log.forEach(replay::turn);
    return replay;
  }

  /** Who waits at the end, in the order of the rule; points by booking number. */
  public Map<String, Integer> order() {
    Map<String, Integer> left = new LinkedHashMap<>(waiting);
    Map<String, Integer> order = new LinkedHashMap<>();
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
      case "OFFERED" -> offered(turn);
      case "ACCEPTED" -> ended(turn, true, "期限の後に席を受けた");
      case "EXPIRED" -> ended(turn, false, "期限の前に席を失った");
      case "DECLINED" -> ended(turn, true, "期限の後に断った");
      case "LEFT" -> {
        if (waiting.remove(turn.number()) == null) {
          differ(turn, "待っていないのにやめた");
        }
      }
      default -> differ(turn, "知らない出来事 " + turn.what());
    }
  }

  private void offered(LoggedTurn turn) {
    offers++;
    String first = waiting.isEmpty() ? "だれもいない" : first(waiting);
    if (!turn.number().equals(first)) {
      differ(turn, "席を案内されたが、決まりでは " + first);
    }
    waiting.remove(turn.number());
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
