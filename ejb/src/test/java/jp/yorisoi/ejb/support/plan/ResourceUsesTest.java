package jp.yorisoi.ejb.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.ResourceStore;
import jp.yorisoi.ejb.support.SeatWorkshop;
import jp.yorisoi.ejb.support.domain.Allocation;
import jp.yorisoi.ejb.support.domain.PlaceHours;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SessionOrigin;
import jp.yorisoi.ejb.support.domain.SupportSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResourceUsesTest {
  private static final LocalDate DAY = LocalDate.parse("2027-04-06");
  private static final Instant NINE = Instant.parse("2027-04-06T00:00:00Z");
  private static final SupportProgramme PROGRAMME = SupportProgramme.of(Cities.read("yasugi"));
  private static final PlaceHours HOURS = PlaceTimes.of(Cities.read("yasugi"));

  private final List<Allocation> allocations = new ArrayList<>();
  private final List<Long> read = new ArrayList<>();
  private final ResourceUses uses = new ResourceUses();

  @BeforeEach
  void open() throws Exception {
    SeatWorkshop.set(uses, "programme", PROGRAMME);
    SeatWorkshop.set(
        uses,
        "times",
        new PlaceTimes() {
          @Override
          public PlaceHours hours() {
            return HOURS;
          }
        });
    SeatWorkshop.set(
        uses,
        "uses",
        proxy(
            ResourceStore.class,
            arguments -> allocations.stream().filter(one -> touches(one, arguments)).toList()));
    SeatWorkshop.set(
        uses,
        "store",
        proxy(
            PlanStore.class,
            arguments -> {
              if (arguments[0] instanceof Long id) {
                read.add(id);
                return Optional.of(planned(id));
              }
              return arguments[0] instanceof Instant ? List.of(planned(1)) : List.of();
            }));
  }

  private static boolean touches(Allocation one, Object... span) {
    return one.from().isBefore((Instant) span[1]) && ((Instant) span[0]).isBefore(one.until());
  }

  private interface Answer {
    Object to(Object... arguments);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer.to(arguments)));
  }

  private static PlannedSession planned(long id) {
    SupportSession session =
        new SupportSession(
            id,
            "first-steps",
            "yasugi-center",
            NINE,
            NINE.plus(Duration.ofHours(1)),
            NINE,
            NINE,
            8,
            3,
            false,
            SessionOffer.PLAIN);
    return new PlannedSession(
        session, SessionOrigin.PROGRAMME, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private void used(long session, String resource, int from, int minutes) {
    Instant begins = NINE.plus(Duration.ofMinutes(from));
    allocations.add(
        new Allocation(session, resource, begins, begins.plus(Duration.ofMinutes(minutes))));
  }

  @Test
  void every_use_of_the_days_is_shown_with_the_session_it_belongs_to() {
    used(1, "teacher-1", 0, 120);
    used(9, "gurutto", 30, 60);
    used(1, "teacher-2", 60 * 24, 60);
    List<ResourceUseView> shown = uses.between(DAY, DAY.plusDays(1), NINE);
    assertThat(shown).extracting(ResourceUseView::resource).containsExactly("teacher-1", "gurutto");
    assertThat(shown.get(0).from()).isEqualTo(LocalDateTime.parse("2027-04-06T09:00"));
    assertThat(shown.get(0).until()).as("the way back").isEqualTo("2027-04-06T11:00");
    assertThat(shown.get(1).slot().session().id()).isEqualTo(9);
    assertThat(read).as("what is not of these days is read by itself").containsExactly(9L);
  }

  @Test
  void what_is_never_used_stands_in_the_table_of_hours_too() {
    used(1, "yasugi-center-room", 0, 90);
    List<ResourceLine> lines = uses.hours(LocalDate.parse("2027-04-05"));
    assertThat(lines).hasSameSizeAs(PROGRAMME.resources());
    ResourceLine room = line(lines, "yasugi-center-room");
    assertThat(room.minutes()).isEqualTo(90);
    assertThat(room.open()).contains(7 * 12 * 60L);
    assertThat(room.percent()).contains(2);
    assertThat(line(lines, "gurutto").used()).isFalse();
    assertThat(line(lines, "gurutto").open()).isEmpty();
  }

  private static ResourceLine line(List<ResourceLine> lines, String resource) {
    return lines.stream().filter(one -> one.resource().equals(resource)).findFirst().orElseThrow();
  }
}
