package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The waiting lists of the sessions of a round: who joins, who is next, what becomes of each. It
 * counts no seats; {@link SeatRound} does. Pure.
 */
final class WaitingLines {
  private final OrderRule rule;
  private final Instant now;
  private final Map<Long, List<Waiter>> lines = new HashMap<>();
  private final Map<String, Waiter> changed = new LinkedHashMap<>();
  private final List<Turn> turns = new ArrayList<>();

  WaitingLines(List<Waiter> waiters, OrderRule rule, Instant now) {
    this.rule = rule;
    this.now = now;
    waiters.forEach(waiter -> line(waiter.session()).add(waiter));
  }

  void join(SeatWish wish) {
    add(wish, wish.waits().orElseThrow(), SeatState.WAITING, Turn.What.JOINED);
  }

  /** Puts a lot into the draw; who said nothing that counts has the tickets everybody has. */
  void enter(SeatWish wish) {
    add(wish, wish.waits().orElse(Set.of()), SeatState.ENTERED, Turn.What.ENTERED);
  }

  private void add(SeatWish wish, Set<Circumstance> said, SeatState state, Turn.What what) {
    List<Waiter> line = line(wish.session());
    Waiter joined =
        new Waiter(
            wish.number(),
            wish.session(),
            wish.person(),
            rule.points(said),
            next(line),
            state,
            null);
    line.add(joined);
    became(joined, what);
  }

  /**
   * Draws among those who entered: the first get the seats, the others places on the list before
   * everybody who comes later.
   */
  Drawn draw(DrawKey key, int seats) {
    List<Waiter> order =
        key.order(
            line(key.session()).stream().filter(one -> one.state() == SeatState.ENTERED).toList());
    List<Waiter> won = order.subList(0, Math.min(seats, order.size()));
    List<Waiter> rest = order.subList(won.size(), order.size());
    won.forEach(one -> leave(one, SeatState.BOOKED, Turn.What.WON));
    for (int i = 0; i < rest.size(); i++) {
      place(rest.get(i), (long) i - rest.size());
    }
    return new Drawn(key, rule.version(), won, rest);
  }

  private void place(Waiter entered, long sequence) {
    Waiter placed = entered.placed(sequence);
    line(placed.session()).set(line(placed.session()).indexOf(entered), placed);
    became(placed, Turn.What.PLACED);
  }

  /** Keeps a free seat for a caller, as if it had been offered now. */
  Waiter keep(SeatWish wish, SupportSession session) {
    Waiter kept =
        new Waiter(
            wish.number(),
            wish.session(),
            wish.person(),
            0,
            next(line(wish.session())),
            SeatState.OFFERED,
            rule.term().end(session, now));
    line(wish.session()).add(kept);
    became(kept, Turn.What.KEPT);
    return kept;
  }

  /** Takes those off the list whose offer is over. */
  List<Waiter> expire(long session) {
    List<Waiter> over = line(session).stream().filter(one -> one.overdue(now)).toList();
    over.forEach(one -> leave(one, SeatState.EXPIRED, Turn.What.EXPIRED));
    return over;
  }

  /** Offers a seat to the first who waits for one. */
  boolean offerNext(SupportSession session) {
    Optional<Waiter> first =
        line(session.id()).stream()
            .filter(one -> one.state() == SeatState.WAITING)
            .min(Waiter.ORDER);
    first.ifPresent(
        one -> {
          Waiter offered = one.offered(rule.term().end(session, now));
          line(session.id()).set(line(session.id()).indexOf(one), offered);
          became(offered, Turn.What.OFFERED);
        });
    return first.isPresent();
  }

  void accept(Waiter waiter) {
    leave(waiter, SeatState.BOOKED, Turn.What.ACCEPTED);
  }

  void giveUp(Waiter waiter) {
    boolean offered = waiter.state() == SeatState.OFFERED;
    leave(waiter, SeatState.CANCELLED, offered ? Turn.What.DECLINED : Turn.What.LEFT);
  }

  Optional<Waiter> find(long session, String number) {
    return line(session).stream().filter(one -> one.number().equals(number)).findFirst();
  }

  /** What became of whom something happened to, as it stands at the end of the round. */
  Map<String, Waiter> changed() {
    return changed;
  }

  List<Turn> turns() {
    return turns;
  }

  private void leave(Waiter waiter, SeatState state, Turn.What what) {
    line(waiter.session()).remove(waiter);
    became(waiter.as(state), what);
  }

  private void became(Waiter waiter, Turn.What what) {
    changed.put(waiter.number(), waiter);
    turns.add(
        new Turn(
            waiter.session(),
            waiter.number(),
            what,
            waiter.points(),
            rule.version(),
            waiter.offerUntil()));
  }

  private static long next(List<Waiter> line) {
    return Math.max(0, line.stream().mapToLong(Waiter::sequence).max().orElse(0)) + 1;
  }

  private List<Waiter> line(long session) {
    return lines.computeIfAbsent(session, nobody -> new ArrayList<>());
  }
}
