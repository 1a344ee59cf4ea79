package jp.yorisoi.ejb.support.tour;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.RouteStop;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportResource;
import jp.yorisoi.ejb.catalogue.SupportRoute;
import jp.yorisoi.ejb.support.ResourceStore;
import jp.yorisoi.ejb.support.domain.Allocation;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.TourSpans;
import jp.yorisoi.ejb.support.tour.TourStore.Stored;

/** Who and what goes along on a tour, as the database keeps it. */
@Dependent
class TourUses {
  private static final Duration AROUND = Duration.ofDays(1);

  @Inject private TourStore store;
  @Inject private ResourceStore allocations;
  @Inject private SupportProgramme programme;

  /** Gives back what a tour does not need any more, after stops were cancelled. */
  void giveBack(long tour) {
    List<PlannedSession> stops = store.stops(tour);
    String route = store.find(tour).map(Stored::route).orElse("");
    List<Long> sessions = stops.stream().map(one -> one.session().id()).toList();
    Instant first = stops.get(0).session().startsAt();
    Instant last = stops.get(stops.size() - 1).session().endsAt();
    List<Allocation> before =
        allocations.between(first.minus(AROUND), last.plus(AROUND)).stream()
            .filter(one -> sessions.contains(one.session()))
            .toList();
    List<TourSpans.Stop> still =
        stops.stream().map(PlannedSession::session).map(one -> stop(route, one)).toList();
    List<Allocation> after = TourSpans.again(still, sessions, before, between());
    sessions.forEach(allocations::release);
    allocations.write(after);
  }

  private TourSpans.Stop stop(String route, SupportSession session) {
    return new TourSpans.Stop(
        session.startsAt(), session.endsAt(), garage(route, session.place()), !session.cancelled());
  }

  /** Of a stop that is no longer in the data nothing is known: all of the day, as it was taken. */
  private int garage(String route, String place) {
    return programme.route(route).map(SupportRoute::stops).orElse(List.of()).stream()
        .filter(one -> one.placeId().equals(place))
        .map(RouteStop::garage)
        .findFirst()
        .orElse((int) AROUND.toMinutes());
  }

  private Map<String, Duration> between() {
    return programme.resources().stream()
        .collect(
            Collectors.toMap(SupportResource::id, one -> Duration.ofMinutes(one.minutesBetween())));
  }
}
