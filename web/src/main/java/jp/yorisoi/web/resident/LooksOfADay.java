package jp.yorisoi.web.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.request.StatusStore;

/**
 * The looks of one office at the same thing on one day. An office that opens a request ten times in
 * a morning is one line of the resident's page, not ten.
 *
 * @param office name of the office, empty for a job
 * @param kind code of what was looked at
 * @param first the first of them
 * @param last the last of them
 * @param times how many
 */
record LooksOfADay(String office, String kind, Instant first, Instant last, int times) {
  private record Same(String office, String kind, LocalDate day) {}

  /**
   * Puts looks together.
   *
   * @param looks newest first
   * @param zone where the days begin and end
   * @return the one with the newest look first
   */
  static List<LooksOfADay> of(List<StatusStore.Look> looks, ZoneId zone) {
    Map<Same, LooksOfADay> days = new LinkedHashMap<>();
    for (StatusStore.Look look : looks) {
      LocalDate day = LocalDate.ofInstant(look.at(), zone);
      days.merge(
          new Same(look.office(), look.kind(), day),
          new LooksOfADay(look.office(), look.kind(), look.at(), look.at(), 1),
          (newer, older) -> newer.with(older.first()));
    }
    return new ArrayList<>(days.values());
  }

  private LooksOfADay with(Instant older) {
    return new LooksOfADay(office, kind, older, last, times + 1);
  }
}
