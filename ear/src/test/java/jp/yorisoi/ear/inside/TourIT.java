package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.export.ExportFile;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.FrontExportDesk;
import jp.yorisoi.ejb.export.Printed;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.LineView;
import jp.yorisoi.ejb.support.OfferOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.SupportPlanDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.ChangeOutcome;
import jp.yorisoi.ejb.support.plan.SessionPlanDesk;
import jp.yorisoi.ejb.support.tour.StopScope;
import jp.yorisoi.ejb.support.tour.StopsOutcome;
import jp.yorisoi.ejb.support.tour.TourCancelDesk;
import jp.yorisoi.ejb.support.tour.TourDesk;
import jp.yorisoi.ejb.support.tour.TourForm;
import jp.yorisoi.ejb.support.tour.TourObstacleView;
import jp.yorisoi.ejb.support.tour.TourOutcome;
import jp.yorisoi.ejb.support.tour.TourView;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.NotPermitted;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Tours of the vehicle, as the database keeps them. */
@InsideTheServer
class TourIT {
  private static final Caller LEAD = Persons.staff(Role.BOOKING_LEAD);
  private static final Caller RESIDENT = Caller.resident("127.0.0.1");
  private static final List<String> CREW = List.of("gurutto", "driver-1", "helper-3");

  @Inject private CallerContext context;
  @Inject private TourDesk tours;
  @Inject private TourCancelDesk cancelling;
  @Inject private SessionPlanDesk sessions;
  @Inject private SupportDesk support;
  @Inject private SupportPlanDesk programme;
  @Inject private WaitingDesk waiting;
  @Inject private FrontExportDesk door;

  /** Of the people of a stop, who is told by mail. */
  private static final int MAILED = 2;

  @Inject private Persons persons;
  @Inject private Records records;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void two_tours_at_once_do_not_have_the_same_people() throws Exception {
    LocalDate day = freeDay(today().plusDays(5));
    TourForm hills = form("hirose-hills", day, "hida-center", "10:00", "4");
    TourForm hakuta = form("hakuta-round", day, "akaya-center", "11:00", "4");
    List<TourOutcome> both =
        atOnce(
            List.of(
                () -> persons.as(LEAD, () -> tours.save(token(), hills)),
                () -> persons.as(LEAD, () -> tours.save(token(), hakuta))));
    assertThat(both)
        .extracting(TourOutcome::code)
        .containsExactlyInAnyOrder(TourOutcome.Code.SAVED, TourOutcome.Code.IN_THE_WAY);
    TourOutcome refused =
        both.stream().filter(one -> !one.obstacles().isEmpty()).findFirst().orElseThrow();
    assertThat(refused.obstacles())
        .extracting(TourObstacleView::code, TourObstacleView::detail)
        .containsExactlyInAnyOrderElementsOf(
            CREW.stream()
                .map(
                    one ->
                        org.assertj.core.api.Assertions.tuple(TourObstacleView.Code.ELSEWHERE, one))
                .toList());
    long saved = both.stream().mapToLong(TourOutcome::id).sum();
    context.actAs(LEAD);
    assertThat(tours.one(saved).orElseThrow().resources())
        .containsExactlyInAnyOrderElementsOf(CREW);
    assertThat(off(saved, 0, StopScope.TOUR, 0).code()).isEqualTo(StopsOutcome.Code.DONE);
    assertThat(tours.one(saved).orElseThrow().resources()).as("given back").isEmpty();
    context.actAs(Caller.job("test", "lgwan"));
    programme.plan();
    context.actAs(LEAD);
    assertThat(tours.one(saved).orElseThrow().resources()).as("nor taken at night").isEmpty();
    assertThat(off(saved, 0, StopScope.TOUR, 0).code()).isEqualTo(StopsOutcome.Code.NOTHING);
  }

  @Test
  void the_same_form_makes_a_tour_once_and_its_stop_is_cancelled_with_it_only() {
    TourForm form =
        form("hirose-hills", freeDay(today().plusDays(12)), "hida-center", "10:00", "4");
    String token = token();
    context.actAs(LEAD);
    TourOutcome saved = tours.save(token, form);
    assertThat(tours.save(token, form)).isEqualTo(saved);
    TourView tour = tours.one(saved.id()).orElseThrow();
    assertThat(tour.stops()).hasSize(1);
    long stop = tour.stops().get(0).session().id();
    assertThat(sessions.cancel(stop, 0, CancelReason.WEATHER).code())
        .isEqualTo(ChangeOutcome.Code.TOUR_STOP);
    context.actAs(Persons.staff(Role.BOOKING_DESK));
    assertThatThrownBy(() -> off(saved.id(), stop, StopScope.STOP, 0))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> tours.preview(form)).isInstanceOf(NotPermitted.class);
    assertThat(tours.coming()).anyMatch(one -> one.id() == saved.id());
    context.actAs(LEAD);
    assertThat(off(saved.id(), stop, StopScope.STOP, 0).code()).isEqualTo(StopsOutcome.Code.DONE);
  }

  /** Twelve people, four seats in the afternoon, six on the next tour. */
  @Test
  void of_a_stop_that_is_not_made_each_has_an_offer_or_a_call_within_a_minute() throws Exception {
    LocalDate day = freeDay(today().plusDays(20));
    context.actAs(LEAD);
    long tour =
        tours
            .save(
                token(),
                new TourForm(
                    "hirose-hills",
                    day.toString(),
                    List.of(
                        new TourForm.Stop("hirose-center", true, "09:30", "60", "12"),
                        new TourForm.Stop("hida-center", true, "13:30", "60", "4")),
                    CREW))
            .id();
    TourForm later = form("hakuta-round", freeDay(day.plusDays(1)), "akaya-center", "10:00", "6");
    long next = tours.save(token(), later).id();
    assertThat(persons.as(Persons.staff(Role.BOOKING_DESK), () -> door.printTour(0)).outcome())
        .isEqualTo(ExportOutcome.NOT_FOUND);
    Printed<ExportFile> sheet =
        persons.as(Persons.staff(Role.BOOKING_DESK), () -> door.printTour(tour));
    assertThat(sheet.outcome()).isEqualTo(ExportOutcome.DONE);
    assertThat(new String(sheet.content().content(), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
    context.actAs(LEAD);
    long morning = stop(tour, 0);
    long afternoon = stop(tour, 1);
    List<BookingOutcome.Booked> booked = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      booked.add(booked(morning, i));
    }
    context.actAs(LEAD);
    assertThat(off(tour, morning, StopScope.STOP, 11).code())
        .as("one more has booked than was seen")
        .isEqualTo(StopsOutcome.Code.MEANWHILE);
    assertThat(taken(morning)).isEqualTo(12);

    StopsOutcome outcome = off(tour, morning, StopScope.STOP, 12);
    assertThat(outcome)
        .isEqualTo(new StopsOutcome(StopsOutcome.Code.DONE, 1, 10, 2, Map.of("電話", 11, "メール", 1)));
    assertThat(List.of(taken(morning), taken(afternoon), taken(stop(next, 0))))
        .containsExactly(0, 4, 6);
    assertThat(toldWithinAMinute(morning)).as("and one by mail").isEqualTo(11);
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_allocation WHERE session_id = ?",
                morning))
        .as("who goes along is free until the afternoon")
        .isZero();
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_allocation a JOIN support_session s"
                    + " ON s.id = a.session_id WHERE s.id = ?"
                    + " AND a.from_at = s.starts_at - INTERVAL 60 MINUTE",
                afternoon))
        .isEqualTo(CREW.size());

    BookingOutcome.Booked first = booked.get(0);
    BookingView own = own(first);
    assertThat(own.session().id()).isEqualTo(afternoon);
    assertThat(own.line().standing()).isEqualTo(LineView.Standing.OFFERED);
    assertThat(own.line().instead().id()).isEqualTo(morning);
    assertThat(persons.as(RESIDENT, () -> waiting.accept(first.number().value(), first.pin())))
        .isEqualTo(OfferOutcome.ACCEPTED);
    assertThat(own(first).line()).isNull();
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_phone_task WHERE booking_number = ?"
                    + " AND done_at IS NULL",
                first.number().value()))
        .as("whoever has answered is not called")
        .isZero();
    assertThat(own(first).session().id()).isEqualTo(afternoon);
    assertThat(
            persons.as(
                Persons.staff(Role.BOOKING_DESK),
                () -> support.cancelForCaller(booked.get(1).number())))
        .as("by telephone")
        .isEqualTo(CancelOutcome.CANCELLED);
    assertThat(taken(afternoon)).isEqualTo(3);
    assertThat(own(booked.get(11)).cancelled()).as("no seat was left").isTrue();

    context.actAs(LEAD);
    StopsOutcome rest = off(tour, afternoon, StopScope.REST, 3);
    assertThat(List.of(rest.stops(), rest.offered(), rest.without())).containsExactly(1, 0, 3);
    assertThat(toldWithinAMinute(afternoon)).isEqualTo(3);
    StopsOutcome last = off(next, 0, StopScope.TOUR, 6);
    assertThat(last.without()).isEqualTo(6);
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_booking WHERE session_id IN (?,?,?)"
                    + " AND (state IN ('BOOKED','OFFERED') OR open_slot IS NOT NULL)",
                morning,
                afternoon,
                stop(next, 0)))
        .as("nobody is left at a stop that is not made")
        .isZero();
  }

  /** People of a stop who have a call that was made necessary within a minute. */
  private int toldWithinAMinute(long stop) {
    return records.count(
        Chain.FRONT,
        "SELECT COUNT(DISTINCT b.booking_number) FROM support_session s"
            + " JOIN support_booking b ON b.moved_from = s.id OR b.session_id = s.id"
            + " JOIN support_phone_task t ON t.booking_number = b.booking_number"
            + " WHERE s.id = ? AND t.created_at >= s.cancelled_at"
            + " AND t.created_at < s.cancelled_at + INTERVAL 60 SECOND",
        stop);
  }

  private StopsOutcome off(long tour, long stop, StopScope scope, int seen) {
    return cancelling.cancel(tour, stop, scope, seen, CancelReason.WEATHER);
  }

  private long stop(long tour, int index) {
    return tours.one(tour).orElseThrow().stops().get(index).session().id();
  }

  private int taken(long session) {
    return records.count(Chain.FRONT, "SELECT taken FROM support_session WHERE id = ?", session);
  }

  private BookingView own(BookingOutcome.Booked booked) throws Exception {
    return persons
        .as(RESIDENT, () -> support.lookUp(booked.number().value(), booked.pin()))
        .orElseThrow();
  }

  private BookingOutcome.Booked booked(long session, int person) throws Exception {
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF,
            "クルマ " + "アイウエオカキクケコサシ".charAt(person),
            "0852%02d%04d".formatted(person, session % 10_000),
            Set.of(),
            person == MAILED ? Attendee.Reminder.MAIL : Attendee.Reminder.NONE,
            false,
            person == MAILED ? "kuruma@example.jp" : "",
            person == MAILED ? Language.PT : Language.JA);
    BookSeat wish = new BookSeat(session, token(), attendee, 0, Optional.empty(), Set.of("device"));
    return (BookingOutcome.Booked) persons.as(RESIDENT, () -> support.book(wish));
  }

  /** A day on which nothing is in the way of a tour with these people; a month is searched. */
  private LocalDate freeDay(LocalDate from) {
    context.actAs(LEAD);
    return from.datesUntil(from.plusDays(30))
        .filter(
            day -> tours.preview(form("hirose-hills", day, "hida-center", "13:30", "4")).isEmpty())
        .filter(
            day -> tours.preview(form("hakuta-round", day, "akaya-center", "10:00", "4")).isEmpty())
        .filter(
            day ->
                tours.preview(form("hirose-hills", day, "hirose-center", "09:30", "4")).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static TourForm form(String route, LocalDate day, String place, String at, String seats) {
    return new TourForm(
        route, day.toString(), List.of(new TourForm.Stop(place, true, at, "60", seats)), CREW);
  }

  private <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
    List<T> results = new ArrayList<>();
    for (Future<T> one : AtOnce.begun(acts, records.threads())) {
      results.add(one.get());
    }
    return results;
  }

  private static String token() {
    return UUID.randomUUID().toString();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Tokyo"));
  }
}
