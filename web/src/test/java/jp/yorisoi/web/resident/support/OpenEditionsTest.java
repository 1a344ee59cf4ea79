package jp.yorisoi.web.resident.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.open.OpenClasses;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.web.shell.Beans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenEditionsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2026-11-21T15:00:00Z");
  private static final LocalDateTime EARLY = LocalDateTime.of(2026, 11, 1, 3, 0);

  private static SessionView session(long id, String kind, String place, LocalDateTime opens) {
    LocalDateTime starts = LocalDateTime.of(2026, 12, 2, 10, 0);
    return new SessionView(
        id, kind, place, starts, starts.plusHours(1), opens, starts.minusDays(1), 12, 3, true);
  }

  private static OpenEditions at(Instant now, Instant started, SessionView... sessions) {
    Cities cities = Cities.serving("yasugi");
    SupportProgramme programme = SupportProgramme.of(cities.current());
    Object address = PublicAddress.of("https://madoguchi.example.jp");
    OpenClasses classes = Beans.with(new OpenClasses(), cities, programme, address);
    Desk desk = new Desk(List.of(sessions));
    OpenEditions editions = new OpenEditions();
    Beans.with(editions, desk, classes, cities, programme, Clock.fixed(started, ZoneOffset.UTC));
    editions.begin();
    return Beans.with(editions, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static String text(Edition edition) {
    return new String(edition.content(), StandardCharsets.UTF_8);
  }

  private static int entries(OpenEditions editions, String place, String kind) {
    return text(editions.calendar(place, kind, "").orElseThrow()).split("BEGIN:VEVENT", -1).length
        - 1;
  }

  private static OpenEditions three() {
    return at(
        NOON,
        Instant.EPOCH,
        session(1, "first-steps", "yasugi-center", EARLY),
        session(2, "first-steps", "hirose-center", EARLY),
        session(3, "calls-and-camera", "hirose-center", EARLY));
  }

  @ParameterizedTest
  @CsvSource({"'','',3", "hirose-center,'',2", "'',first-steps,2", "hirose-center,first-steps,1"})
  void a_calendar_holds_all_or_those_of_a_place_or_a_kind(String place, String kind, int count) {
    assertThat(entries(three(), place, kind)).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"no-such-place,'',''", "'',no-such-kind,''", "'','',xx"})
  void there_is_no_calendar_of_what_is_unknown(String place, String kind, String language) {
    assertThat(three().calendar(place, kind, language)).isEmpty();
  }

  @Test
  void it_speaks_the_language_of_its_address() {
    assertThat(text(three().calendar("", "", "en").orElseThrow()))
        .contains("SUMMARY:First steps with a smartphone");
  }

  @Test
  void what_is_not_open_yet_is_in_neither() {
    OpenEditions editions =
        at(
            NOON,
            Instant.EPOCH,
            session(1, "first-steps", "yasugi-center", LocalDateTime.of(2026, 11, 22, 12, 1)));
    assertThat(entries(editions, "", "")).isZero();
    assertThat(text(editions.eventList()).split("\r\n")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "first-steps,true",
    "health-check,true",
    "scam-seminar,true",
    "vehicle-stop,true",
    "digital-helper,true",
    "counter-help,false",
    "accompany,false",
    "card-help,false",
    "facility-room,false"
  })
  void what_anybody_can_come_to_is_an_event_and_an_hour_at_a_counter_is_none(
      String kind, boolean event) {
    OpenEditions editions = at(NOON, Instant.EPOCH, session(1, kind, "hida-center", EARLY));
    assertThat(text(editions.eventList()).split("\r\n")).hasSize(event ? 2 : 1);
    assertThat(entries(editions, "", "")).as("the calendar holds all").isEqualTo(1);
  }

  @Test
  void it_begins_today_and_reaches_as_far_as_the_list() {
    OpenEditions editions = three();
    editions.eventList();
    assertThat(Desk.asked)
        .isEqualTo(Map.entry(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 1, 21)));
  }

  @Test
  void it_changed_when_a_class_was_added_at_midnight_or_with_the_release_whichever_came_last() {
    SessionView old = session(1, "first-steps", "yasugi-center", EARLY);
    SessionView fresh =
        session(2, "first-steps", "yasugi-center", LocalDateTime.of(2026, 11, 22, 3, 10));
    assertThat(at(NOON, Instant.EPOCH, old).eventList().changed()).isEqualTo(MIDNIGHT);
    assertThat(at(NOON, Instant.EPOCH, old, fresh).eventList().changed())
        .isEqualTo(Instant.parse("2026-11-21T18:10:00Z"));
    assertThat(at(NOON, NOON.minusSeconds(60), old, fresh).eventList().changed())
        .isEqualTo(NOON.minusSeconds(60));
  }

  private static final class Desk extends SupportDesk {
    private static Map.Entry<LocalDate, LocalDate> asked;
    private final List<SessionView> sessions;

    Desk(List<SessionView> sessions) {
      this.sessions = sessions;
    }

    @Override
    public List<SessionView> sessions(LocalDate from, LocalDate until) {
      asked = Map.entry(from, until);
      return sessions;
    }
  }
}
