package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Turn;
import jp.yorisoi.ejb.support.domain.Waiter;

/**
 * Says where waiting lists went against the published rule. It reads the log as it was committed
 * and asks nothing of the classes that decide: whom it would have offered a seat it works out
 * itself, and compares.
 */
final class WaitingOracle {
  private final MemoryStore store;
  private final Map<Long, Map<String, Integer>> waiting = new HashMap<>();
  private final Map<Long, List<String>> placed = new HashMap<>();
  private final Map<String, Instant> held = new HashMap<>();
  private final DrawOracle draws;
  private int read;
  private int offers;
  private int keeps;

  WaitingOracle(MemoryStore store) {
    this.store = store;
    this.draws = new DrawOracle(store);
  }

  /** What is wrong now, and in what was logged since the last look. */
  List<String> look(Instant now) {
    List<String> wrong = new ArrayList<>();
    for (; read < store.log.size(); read++) {
      String finding = turn(store.log.get(read), store.times.get(read));
      if (finding != null) {
        wrong.add(finding);
      }
    }
    store.sessions.values().forEach(session -> wasted(session, now, wrong));
    return wrong;
  }

  /** How many seats were offered. */
  int offers() {
    return offers;
  }

  /** How many seats were kept for callers. */
  int keeps() {
    return keeps;
  }

  private String turn(Turn turn, Instant at) {
    Map<String, Integer> line =
        waiting.computeIfAbsent(turn.session(), nobody -> new LinkedHashMap<>());
    return switch (turn.what()) {
      case JOINED -> said(line.put(turn.number(), turn.points()) == null, "waits twice", turn);
      case KEPT -> kept(line, turn);
      case OFFERED -> offered(line, turn);
      case ACCEPTED -> said(at.isBefore(ended(turn)), "took a seat after the offer", turn);
      case EXPIRED -> said(!at.isBefore(ended(turn)), "lost a seat before the end", turn);
      case DECLINED -> said(held.remove(turn.number()) != null, "declined nothing", turn);
      case ENTERED, WON -> draws.turn(turn, at);
      case PLACED -> {
        line.put(turn.number(), turn.points());
        placed.computeIfAbsent(turn.session(), none -> new ArrayList<>()).add(turn.number());
        yield draws.turn(turn, at);
      }
      case LEFT ->
          said(
              draws.left(turn.number()) || line.remove(turn.number()) != null,
              "left no list",
              turn);
    };
  }

  private String offered(Map<String, Integer> line, Turn turn) {
    offers++;
    String first = firstDrawn(turn.session(), line);
    boolean drawn = first != null;
    for (Map.Entry<String, Integer> one : line.entrySet()) {
      if (!drawn && (first == null || one.getValue() > line.get(first))) {
        first = one.getKey();
      }
    }
    line.remove(turn.number());
    held.put(turn.number(), turn.until());
    return said(turn.number().equals(first), "overtook " + first, turn);
  }

  /** Nobody is given a seat for a while before those who wait. */
  private String kept(Map<String, Integer> line, Turn turn) {
    keeps++;
    held.put(turn.number(), turn.until());
    return said(line.isEmpty(), "was kept a seat before who waits", turn);
  }

  /** Places that were drawn come before everybody who came after the draw. */
  private String firstDrawn(long session, Map<String, Integer> line) {
    return placed.getOrDefault(session, List.of()).stream()
        .filter(line::containsKey)
        .findFirst()
        .orElse(null);
  }

  private Instant ended(Turn turn) {
    Instant until = held.remove(turn.number());
    return until == null ? Instant.MIN : until;
  }

  private void wasted(SupportSession session, Instant now, List<String> wrong) {
    boolean somebody =
        store.bookings.values().stream()
            .anyMatch(one -> one.sessionId() == session.id() && one.state() == SeatState.WAITING);
    if (session.taken() < session.capacity() && now.isBefore(session.closesAt()) && somebody) {
      wrong.add("a seat is free while somebody waits");
    }
  }

  /** What the draws gave. */
  DrawOracle draws() {
    return draws;
  }

  /** Whether an offer that is over is still held. */
  boolean overdue(Instant now) {
    return store.waiting.values().stream().anyMatch((Waiter one) -> one.overdue(now));
  }

  private static String said(boolean holds, String otherwise, Turn turn) {
    return holds ? null : turn.number() + " " + otherwise;
  }
}
