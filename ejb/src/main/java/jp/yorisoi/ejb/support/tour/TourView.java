package jp.yorisoi.ejb.support.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.support.plan.SlotView;

/**
 * A tour as the desk sees it; no data of persons who come.
 *
 * @param id row id
 * @param route id of the route
 * @param kind id of the kind of its stops
 * @param day the day
 * @param stops by time, those not held too
 * @param resources ids of who and what goes along, none when no stop is held
 * @param madeBy who made it
 * @param people by row id of the stop, who is told when it is not made: who has a seat, and who
 *     waits
 */
public record TourView(
    long id,
    String route,
    String kind,
    LocalDate day,
    List<SlotView> stops,
    List<String> resources,
    String madeBy,
    Map<Long, Integer> people) {
  /** Takes copies. */
  public TourView {
    stops = List.copyOf(stops);
    resources = List.copyOf(resources);
    people = Map.copyOf(people);
  }

  /** Seats taken of all stops (EL). */
  public int taken() {
    return stops.stream().mapToInt(SlotView::taken).sum();
  }

  /**
   * How many are told when a stop is not made (EL).
   *
   * @param stop a stop of this tour
   * @return who has a seat of it, and who waits for one
   */
  public int people(SlotView stop) {
    return people.getOrDefault(stop.session().id(), 0);
  }

  /**
   * The first stop that is held, where the list for places without network is taken along (EL).
   *
   * @return row id of its session, 0 when none is held
   */
  public long firstHeld() {
    return stops.stream()
        .filter(one -> one.reason().isEmpty())
        .mapToLong(one -> one.session().id())
        .findFirst()
        .orElse(0);
  }

  /** Whether a stop is held (EL). */
  public boolean held() {
    return stops.stream().anyMatch(one -> one.reason().isEmpty());
  }
}
