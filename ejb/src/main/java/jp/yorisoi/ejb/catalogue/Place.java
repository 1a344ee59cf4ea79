package jp.yorisoi.ejb.catalogue;

import java.util.Optional;

/**
 * Where classes and consultations are held, with what matters to a body.
 *
 * @param id its id
 * @param name its name
 * @param districtId the district it stands in
 * @param ramp reached without a step
 * @param parking whether cars can park
 * @param loop whether a hearing loop (磁気ループ) is there
 * @param address where it stands, for calendars and open data; empty until the city has entered it
 * @param at where it is on the map; empty when it is in the midst of its district
 * @param bus how to come by bus, in words; empty when nobody has said
 */
public record Place(
    String id,
    LocalText name,
    String districtId,
    boolean ramp,
    boolean parking,
    boolean loop,
    Optional<String> address,
    Optional<GeoPoint> at,
    Optional<LocalText> bus) {}
