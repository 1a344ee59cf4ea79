package jp.yorisoi.ejb.support.tour;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.catalogue.RouteStop;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportResource;
import jp.yorisoi.ejb.catalogue.SupportRoute;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.SessionPeople;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.tour.TourStore.Stored;

/** Makes the sheet of the driver, in the caller's transaction; behind the door of exports. */
@Dependent
public class TourSheets {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  @Inject private TourStore store;
  @Inject private SessionPeople people;
  @Inject private SupportProgramme programme;
  @Inject private Cities cities;

  /**
   * The sheet of a tour.
   *
   * @param tour row id
   * @return empty when there is no such tour
   */
  public Optional<TourSheet> of(long tour) {
    return store.find(tour).map(this::sheet);
  }

  private TourSheet sheet(Stored tour) {
    List<PlannedSession> stops = store.stops(tour.id());
    List<SupportSession> held =
        stops.stream().map(PlannedSession::session).filter(one -> !one.cancelled()).toList();
    List<String> along = store.resources(tour.id());
    return new TourSheet(
        programme.route(tour.route()).map(SupportRoute::staffTitle).orElse(tour.route()),
        tour.day(),
        held.isEmpty() ? "" : time(out(tour, held.get(0))),
        held.isEmpty() ? "" : time(back(tour, held.get(held.size() - 1))),
        stops.stream().map(one -> stop(tour, one)).toList(),
        titles(along, SupportResource.Type.PERSON),
        titles(along, SupportResource.Type.VEHICLE),
        titles(along, SupportResource.Type.KIT),
        cities.current().telephone());
  }

  private Instant out(Stored tour, SupportSession first) {
    return away(tour, first.startsAt(), first, -1);
  }

  private Instant back(Stored tour, SupportSession last) {
    return away(tour, last.endsAt(), last, 1);
  }

  private Instant away(Stored tour, Instant at, SupportSession stop, int direction) {
    int garage = route(tour, stop).map(RouteStop::garage).orElse(0);
    return at.plusSeconds(60L * garage * direction);
  }

  private Optional<RouteStop> route(Stored tour, SupportSession stop) {
    return programme.route(tour.route()).map(SupportRoute::stops).orElse(List.of()).stream()
        .filter(one -> one.placeId().equals(stop.place()))
        .findFirst();
  }

  private TourSheet.Stop stop(Stored tour, PlannedSession planned) {
    SupportSession session = planned.session();
    Optional<Place> place = cities.current().place(session.place());
    return new TourSheet.Stop(
        time(session.startsAt()) + "〜" + time(session.endsAt()),
        place.map(one -> one.name().ja()).orElse(session.place()),
        place.flatMap(Place::address).orElse(""),
        route(tour, session).map(one -> one.note().ja()).orElse(""),
        session.taken(),
        session.cancelled() ? List.of() : needs(session.id()),
        planned.reason().map(one -> CancelReason.valueOf(one).label()).orElse(""));
  }

  private List<String> needs(long session) {
    Map<AccessNeed, Integer> counted = new EnumMap<>(AccessNeed.class);
    people
        .expected(session)
        .forEach(
            one -> one.attendee().needs().forEach(need -> counted.merge(need, 1, Integer::sum)));
    return counted.entrySet().stream()
        .map(one -> words(one.getKey()) + " " + one.getValue() + "人")
        .toList();
  }

  /** What the driver gets ready, in as few words as help. */
  static String words(AccessNeed need) {
    return switch (need) {
      case WHEELCHAIR -> "車いす（リフトを出す）";
      case HEARING -> "聞こえにくい（筆談の用意）";
      case SIGN_LANGUAGE -> "手話";
      case LARGE_PRINT -> "大きな文字";
      case COMPANION -> "付き添い";
      case ENGLISH -> "英語";
      case PORTUGUESE -> "ポルトガル語";
    };
  }

  private List<String> titles(List<String> ids, SupportResource.Type type) {
    return programme.resources().stream()
        .filter(one -> one.type() == type && ids.contains(one.id()))
        .map(SupportResource::staffTitle)
        .toList();
  }

  private static String time(Instant at) {
    return TIME.format(LocalDateTime.ofInstant(at, SchedulePlan.JAPAN));
  }
}
