package jp.yorisoi.ejb.support.tour;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.BookingNoticeDesk;
import jp.yorisoi.ejb.support.Couriers;
import jp.yorisoi.ejb.support.NoticeMessage;
import jp.yorisoi.ejb.support.NoticeRules;
import jp.yorisoi.ejb.support.SeatWorkshop;
import jp.yorisoi.ejb.support.SessionPeople;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.phone.MemoryCalls;
import jp.yorisoi.ejb.support.phone.PhoneTasks;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.MessageWay;
import jp.yorisoi.ejb.support.plan.NoticeWay;
import jp.yorisoi.ejb.support.plan.PeopleNotices;
import jp.yorisoi.ejb.support.plan.PlanStore;
import jp.yorisoi.ejb.support.plan.PostcardWay;
import jp.yorisoi.ejb.support.plan.SessionSentences;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stop that is not made, with no seat at another. */
class StopsOffTest {
  private static final Instant NOON = Instant.parse("2026-12-01T03:00:00Z");
  private static final Instant AT = NOON.plus(Duration.ofDays(20));
  private static final SupportSession STOP =
      new SupportSession(7, "vehicle-stop", "hida-center", AT, AT, NOON, AT, 4, 1);

  @TempDir private Path folder;
  private final MemoryCalls calls = new MemoryCalls();
  private final StopsOff stops = new StopsOff();
  private Couriers couriers;
  private Attendee attendee;

  @BeforeEach
  void open() throws Exception {
    CallerContext context = new CallerContext();
    context.actAs(Caller.NOBODY);
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    Cities cities = Cities.serving("yasugi");
    SupportProgramme programme = SupportProgramme.of(cities.current());
    couriers = new Couriers(folder, clock);
    PhoneTasks list = calls.adding(SeatWorkshop.vaults(folder), context, clock);
    PeopleNotices notices = new PeopleNotices();
    SeatWorkshop.set(notices, "calls", list);
    SeatWorkshop.set(
        notices, "ways", all(way(new MessageWay(), clock), way(new PostcardWay(), clock)));
    AuditDetails details = new AuditDetails();
    details.begin(null);
    SeatWorkshop.set(stops, "store", nothing(TourStore.class));
    SeatWorkshop.set(stops, "plan", nothing(PlanStore.class));
    SeatWorkshop.set(stops, "people", new People());
    SeatWorkshop.set(stops, "notices", notices);
    SeatWorkshop.set(stops, "calls", list);
    SeatWorkshop.set(stops, "sentences", new TourSentences(sentences(programme, cities)));
    SeatWorkshop.set(stops, "programme", programme);
    SeatWorkshop.set(stops, "details", details);
    SeatWorkshop.set(stops, "context", context);
  }

  @ParameterizedTest
  @EnumSource(Reminder.class)
  void whoever_loses_a_stop_is_called_once_whatever_becomes_of_the_message(Reminder way)
      throws Exception {
    attendee =
        new Attendee(
            Attendee.BookedFor.SELF,
            "ヤスギ ハナコ",
            "09012345678",
            Set.of(),
            way,
            false,
            way.asksContact() ? "hanako@example.jp" : "",
            Language.JA);
    String number = couriers.booked(7, attendee);
    stops.cancel(List.of(STOP), List.of(), List.of(7L), CancelReason.WEATHER, NOON);
    assertThat(calls.toMake()).containsExactly("SESSION_CANCELLED " + number);
    assertThat(couriers.sent()).hasSize(way.isSent() ? 1 : 0);
    BookingNoticeDesk desk = couriers.desk(calls);
    for (NoticeMessage message : couriers.sent()) {
      assertThat(desk.callInstead("m-1", message)).as("the way refused it").isTrue();
    }
    assertThat(calls.toMake()).containsExactly("SESSION_CANCELLED " + number);
  }

  private final class People extends SessionPeople {
    @Override
    public List<Person> of(long sessionId) {
      return List.of(new Person(couriers.number(), new byte[32], attendee));
    }

    @Override
    public List<Person> waiting(long sessionId) {
      return List.of();
    }
  }

  private static <T> T nothing(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            StopsOffTest.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, of) -> method.getReturnType() == List.class ? List.of() : null));
  }

  private NoticeWay way(NoticeWay way, Clock clock) throws Exception {
    SeatWorkshop.set(way, "notices", couriers.notices());
    SeatWorkshop.set(way, "rules", NoticeRules.of("yasugi"));
    SeatWorkshop.set(way, "clock", clock);
    return way;
  }

  private static SessionSentences sentences(SupportProgramme programme, Cities cities)
      throws Exception {
    SessionSentences sentences = new SessionSentences();
    SeatWorkshop.set(sentences, "programme", programme);
    SeatWorkshop.set(sentences, "cities", cities);
    return sentences;
  }

  @SuppressWarnings("unchecked")
  private static Instance<NoticeWay> all(NoticeWay... ways) {
    return (Instance<NoticeWay>)
        Proxy.newProxyInstance(
            StopsOffTest.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (self, method, of) -> Stream.of(ways));
  }
}
