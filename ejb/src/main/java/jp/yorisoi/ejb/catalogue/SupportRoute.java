package jp.yorisoi.ejb.catalogue;

import java.util.List;

/**
 * A route of the vehicle (docs/adr/0043): what a tour of a day is planned from. No tour is made
 * from it by itself.
 *
 * @param id its id
 * @param kindId what can be booked at its stops
 * @param staffTitle what staff call it
 * @param stops in the order of the way, each place once
 */
public record SupportRoute(String id, String kindId, String staffTitle, List<RouteStop> stops) {
  /** Takes a copy. */
  public SupportRoute {
    stops = List.copyOf(stops);
  }
}
