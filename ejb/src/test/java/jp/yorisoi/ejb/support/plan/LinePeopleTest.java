package jp.yorisoi.ejb.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.ResourceStore;
import jp.yorisoi.ejb.support.SeatWorkshop;
import jp.yorisoi.ejb.support.SessionPeople;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.phone.MemoryCalls;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those without a seat hear of what becomes of a class, in words that are true for each. */
class LinePeopleTest {
  private static final Instant AT = Instant.parse("2027-04-06T01:00:00Z");
  private static final SupportSession SESSION = moved(AT);

  @TempDir Path folder;
  private final List<NoticeWay.Told> told = new ArrayList<>();
  private final AuditDetails details = new AuditDetails();
  private final CallerContext context = new CallerContext();
  private final SeriesPlanning planning = new SeriesPlanning();
  private final SessionCancelling cancelling = new SessionCancelling();

  @BeforeEach
  void open() throws Exception {
    context.actAs(Caller.NOBODY);
    details.begin(null);
    for (Object one : List.of(planning, cancelling)) {
      SeatWorkshop.set(one, "people", new People());
      SeatWorkshop.set(one, "notices", new Notices());
      SeatWorkshop.set(
          one,
          "calls",
          new MemoryCalls()
              .adding(SeatWorkshop.vaults(folder), context, Clock.fixed(AT, ZoneOffset.UTC)));
      Cities cities = Cities.serving("yasugi");
      SeatWorkshop.set(
          one, "sentences", new SessionSentences(SupportProgramme.of(cities.current()), cities));
      SeatWorkshop.set(one, "details", details);
    }
    SeatWorkshop.set(planning, "plan", silent(PlanStore.class));
    SeatWorkshop.set(planning, "resources", new Resources());
    SeatWorkshop.set(cancelling, "store", silent(PlanStore.class));
    SeatWorkshop.set(cancelling, "resources", silent(ResourceStore.class));
    SeatWorkshop.set(cancelling, "context", context);
  }

  private static SupportSession moved(Instant starts) {
    return new SupportSession(
        7, "first-steps", "yasugi-center", starts, starts.plus(Duration.ofHours(2)), AT, AT, 8, 1);
  }

  private static <T> T silent(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            LinePeopleTest.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, of) -> null));
  }

  @Test
  void who_waits_for_a_class_that_is_moved_hears_the_new_time_and_of_no_seat() {
    SupportSession after = moved(AT.plus(Duration.ofHours(4)));
    assertThat(planning.move(SESSION, after, AT)).isEqualTo(Map.of("電話", 2));
    assertThat(told).extracting(one -> one.person().number()).containsExactly("SEAT", "LINE");
    assertThat(told.get(0).text().ja()).contains("14:00", "席はそのまま");
    for (Language language : Language.values()) {
      assertThat(told.get(1).text().in(language))
          .contains("14:00", "16:00")
          .doesNotContain("席", "seat", "lugar");
    }
  }

  @Test
  void who_never_waited_is_not_told_that_a_waiting_list_ended() {
    cancelling.cancel(SESSION, CancelReason.WEATHER, AT);
    assertThat(told).extracting(one -> one.person().number()).containsExactly("SEAT", "LINE");
    for (Language language : Language.values()) {
      assertThat(told.get(1).text().in(language))
          .doesNotContain("待ち", "待つ", "waiting", "espera", "席");
    }
    assertThat(told.get(1).text().ja()).contains("お申し込みは市で取り消しました");
  }

  private static final class People extends SessionPeople {
    @Override
    public List<Person> of(long sessionId) {
      return List.of(person("SEAT"));
    }

    @Override
    public List<Person> waiting(long sessionId) {
      return List.of(person("LINE"));
    }

    private static Person person(String number) {
      return new Person(
          number,
          new byte[32],
          new Attendee(
              Attendee.BookedFor.SELF,
              "ヤスギ ハナ",
              "0854001234",
              Set.of(),
              Attendee.Reminder.NONE,
              false));
    }
  }

  private final class Notices extends PeopleNotices {
    @Override
    public String tell(NoticeWay.Told one) {
      told.add(one);
      return BY_PHONE;
    }
  }

  private static final class Resources extends PlanResources {
    @Override
    void move(SupportSession before, SupportSession after) {
      // nothing is used
    }
  }
}
