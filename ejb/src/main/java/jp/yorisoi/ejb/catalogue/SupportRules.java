package jp.yorisoi.ejb.catalogue;

import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import jp.yorisoi.ejb.kernel.AccessNeed;

/**
 * By which rules a kind is booked.
 *
 * @param opensDays so many days before it is held it can be booked from, at midnight
 * @param closesDays so many days before it is held it can be booked until
 * @param closesAt time of that day
 * @param resources how many of each group of resources it needs, all at once
 * @param meets needs it meets wherever it is held; place and resources may meet more
 * @param perPerson open bookings of this kind one person may have
 * @param perHousehold open bookings of this kind the people of one telephone number may have; empty
 *     where it does not matter
 * @param reminders codes of the ways to be reminded it offers, empty for all there are
 * @param draw when its seats are drawn by lot, empty where they go in order of arrival
 * @param cancel until when who booked can cancel, empty for until it begins
 */
public record SupportRules(
    int opensDays,
    int closesDays,
    LocalTime closesAt,
    Map<String, Integer> resources,
    Set<AccessNeed> meets,
    int perPerson,
    OptionalInt perHousehold,
    Set<String> reminders,
    Optional<SupportDraw> draw,
    Optional<SupportCancel> cancel) {

  /** Takes copies; the order of the resources is that of the file. */
  public SupportRules {
    resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
    meets = Set.copyOf(meets);
    reminders = Set.copyOf(reminders);
  }
}
