package jp.yorisoi.ejb.support.tour;

import java.time.LocalDate;
import java.util.List;

/**
 * What the driver takes along: where to be when, how many come and what has to be ready for them.
 * No names: the driver needs none, and the sheet lies open in the vehicle.
 *
 * @param route what the route is called
 * @param day the day
 * @param departs when the vehicle leaves the garage, as 9:10; empty when no stop is made
 * @param returns when it is back
 * @param stops by time, those not made too
 * @param crew who goes along
 * @param vehicles what they go in
 * @param kits what is carried along
 * @param telephone number of the city
 */
public record TourSheet(
    String route,
    LocalDate day,
    String departs,
    String returns,
    List<Stop> stops,
    List<String> crew,
    List<String> vehicles,
    List<String> kits,
    String telephone) {

  /**
   * A stop of the sheet.
   *
   * @param time from when until when
   * @param place what the place is called
   * @param address where it stands, empty until the city has entered it
   * @param note where the vehicle stands there
   * @param people how many come
   * @param needs what has to be ready, and for how many
   * @param off why it is not made, empty when it is
   */
  public record Stop(
      String time,
      String place,
      String address,
      String note,
      int people,
      List<String> needs,
      String off) {
    /** Takes a copy. */
    public Stop {
      needs = List.copyOf(needs);
    }
  }

  /** Takes copies. */
  public TourSheet {
    stops = List.copyOf(stops);
    crew = List.copyOf(crew);
    vehicles = List.copyOf(vehicles);
    kits = List.copyOf(kits);
  }

  /** How many people come in all. */
  public int people() {
    return stops.stream().mapToInt(Stop::people).sum();
  }
}
