package jp.yorisoi.ejb.support.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.SeatStore;
import jp.yorisoi.ejb.support.SeatWorkshop;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SessionOrigin;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.PlanStore;
import jp.yorisoi.ejb.support.tour.TourStore.Present;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stop with one seat taken, for which somebody waits. */
class TourCancelDeskTest {
  private static final Instant NOW = Instant.parse("2027-04-06T01:00:00Z");
  private static final Instant AT = NOW.plus(Duration.ofDays(1));
  private static final SupportSession STOP =
      new SupportSession(7, "vehicle-stop", "p", AT, AT.plusSeconds(60), NOW, AT, 1, 1);

  private final TourCancelDesk desk = new TourCancelDesk();

  @BeforeEach
  void open() throws Exception {
    List<PlannedSession> stops =
        List.of(
            new PlannedSession(
                STOP,
                SessionOrigin.TOUR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(4L)));
    List<Present> there =
        List.of(
            new Present(7, Hash.of(new byte[32]), false),
            new Present(7, Hash.of(new byte[] {1}), true));
    TourPlanning planning = new TourPlanning();
    SeatWorkshop.set(planning, "clock", Clock.fixed(NOW, ZoneOffset.UTC));
    AuditDetails details = new AuditDetails();
    details.begin(null);
    SeatWorkshop.set(desk, "ahead", new Ahead());
    SeatWorkshop.set(desk, "plan", answering(PlanStore.class, Map.of()));
    SeatWorkshop.set(desk, "seats", answering(SeatStore.class, Map.of("hold", List.of(STOP))));
    SeatWorkshop.set(
        desk, "store", answering(TourStore.class, Map.of("stops", stops, "present", there)));
    SeatWorkshop.set(desk, "stopsOff", new Off());
    SeatWorkshop.set(desk, "uses", new Uses());
    SeatWorkshop.set(desk, "planning", planning);
    SeatWorkshop.set(desk, "details", details);
  }

  private static <T> T answering(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            TourCancelDeskTest.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, of) -> answers.get(method.getName())));
  }

  @Test
  void who_waits_is_one_of_those_the_page_has_to_have_counted() {
    assertThat(desk.cancel(4, 7, StopScope.STOP, 1, CancelReason.WEATHER).code())
        .isEqualTo(StopsOutcome.Code.MEANWHILE);
    assertThat(desk.cancel(4, 7, StopScope.STOP, 2, CancelReason.WEATHER).code())
        .isEqualTo(StopsOutcome.Code.DONE);
  }

  private static final class Ahead extends StopsAhead {
    @Override
    public Collection<Long> of(long tour, Instant now) {
      return List.of(7L);
    }
  }

  private static final class Off extends StopsOff {
    @Override
    StopsOutcome cancel(
        List<SupportSession> off,
        List<SupportSession> others,
        List<Long> sameTour,
        CancelReason reason,
        Instant now) {
      return new StopsOutcome(StopsOutcome.Code.DONE, off.size(), 0, 2, Map.of());
    }
  }

  private static final class Uses extends TourUses {
    @Override
    void giveBack(long tour) {
      // nothing went along
    }
  }
}
