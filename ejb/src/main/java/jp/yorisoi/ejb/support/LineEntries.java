package jp.yorisoi.ejb.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.SeatStore.NewSeat;
import jp.yorisoi.ejb.support.domain.SeatRound;
import jp.yorisoi.ejb.support.domain.Turn;
import jp.yorisoi.ejb.support.domain.Waiter;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.audit.AuditDetails.Note;
import jp.yorisoi.policy.audit.AuditEntry;

/**
 * What is written of waiting lists beside the acts themselves: what happens to somebody because
 * another gave a seat back, or because time has passed.
 */
final class LineEntries {
  private static final Map<Turn.What, AuditEvent> EVENTS =
      Map.of(
          Turn.What.WON, AuditEvent.SUPPORT_DRAWN,
          Turn.What.PLACED, AuditEvent.SUPPORT_DRAWN,
          Turn.What.OFFERED, AuditEvent.SUPPORT_OFFERED,
          Turn.What.EXPIRED, AuditEvent.SUPPORT_OFFER_EXPIRED);

  private LineEntries() {}

  /** What became of who was on a list before the round; the others are written with their seats. */
  static List<Waiter> moved(SeatRound round, List<NewSeat> seats) {
    Set<String> added =
        seats.stream().map(seat -> seat.booking().number()).collect(Collectors.toSet());
    return round.moved().values().stream()
        .filter(one -> !added.contains(one.number()) && !round.returned().contains(one.number()))
        .toList();
  }

  /** Entries of offers and their ends, as of who led to them: the first act about the session. */
  static List<AuditEntry> of(SeatRound round, List<SeatAct> acts, List<AuditEntry> entries) {
    return round.turns().stream()
        .filter(turn -> EVENTS.containsKey(turn.what()))
        .flatMap(turn -> entry(turn, round.moved().get(turn.number()), acts, entries))
        .toList();
  }

  private static boolean byLot(Turn turn) {
    return turn.what() == Turn.What.WON || turn.what() == Turn.What.PLACED;
  }

  /** Nobody but who draws has drawn. */
  private static boolean ledTo(Turn turn, SeatAct act) {
    return !byLot(turn) || act instanceof SeatAct.Draw;
  }

  private static String field(Turn turn) {
    return byLot(turn) ? "draw" : "line";
  }

  private static Stream<AuditEntry> entry(
      Turn turn, Waiter whose, List<SeatAct> acts, List<AuditEntry> entries) {
    return IntStream.range(0, acts.size())
        .filter(i -> acts.get(i).sessions().contains(turn.session()) && ledTo(turn, acts.get(i)))
        .mapToObj(entries::get)
        .limit(1)
        .map(
            act ->
                new AuditEntry(
                    act.at(),
                    act.who(),
                    EVENTS.get(turn.what()).name(),
                    "done",
                    act.purpose(),
                    new Note(turn.number(), Seating.subject(whose.person().bytes()), field(turn)),
                    act.requestId()));
  }
}
