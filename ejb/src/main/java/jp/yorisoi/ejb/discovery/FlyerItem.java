package jp.yorisoi.ejb.discovery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.support.SessionView;

/**
 * One entry of a flyer: the same class at the same place, weekday and time, with its days.
 *
 * @param kind id of the kind
 * @param place id of the place
 * @param starts when it begins, Japanese time
 * @param days of one month, in order, all on the same weekday
 */
record FlyerItem(String kind, String place, LocalTime starts, List<LocalDate> days) {
  FlyerItem {
    days = List.copyOf(days);
  }

  /** Puts together what is one entry; by first day, then time. */
  static List<FlyerItem> of(List<SessionView> sessions) {
    Map<List<Object>, List<LocalDate>> days = new LinkedHashMap<>();
    Map<List<Object>, SessionView> first = new LinkedHashMap<>();
    sessions.stream()
        .sorted(Comparator.comparing(SessionView::starts))
        .forEach(
            one -> {
              List<Object> same =
                  List.of(
                      one.kind(),
                      one.place(),
                      one.starts().toLocalTime(),
                      one.starts().getDayOfWeek());
              first.putIfAbsent(same, one);
              days.computeIfAbsent(same, fresh -> new ArrayList<>())
                  .add(one.starts().toLocalDate());
            });
    return first.entrySet().stream()
        .map(
            entry ->
                new FlyerItem(
                    entry.getValue().kind(),
                    entry.getValue().place(),
                    entry.getValue().starts().toLocalTime(),
                    days.get(entry.getKey())))
        .toList();
  }
}
