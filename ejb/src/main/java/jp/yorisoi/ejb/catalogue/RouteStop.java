package jp.yorisoi.ejb.catalogue;

import java.time.LocalTime;

/**
 * A stop of a route, as the vehicle usually makes it; district, coordinates and steps are those of
 * its place.
 *
 * @param placeId id of the place in the city profile
 * @param at when it usually begins
 * @param minutes how long it usually stays
 * @param seats how many people it usually takes
 * @param travel minutes from the stop before it
 * @param garage minutes from and to the garage
 * @param note where the vehicle stands there
 */
public record RouteStop(
    String placeId, LocalTime at, int minutes, int seats, int travel, int garage, LocalText note) {}
