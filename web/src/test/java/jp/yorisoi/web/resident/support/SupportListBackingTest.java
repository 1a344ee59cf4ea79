package jp.yorisoi.web.resident.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.discovery.Nearby;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.LanguageShown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportListBackingTest {
  private static final int HELD = 15;

  @ParameterizedTest
  @CsvSource({"1, 6, 9, 0", "2, 12, 3, 6", "3, 15, 0, 12", "9, 15, 0, 48", "x, 6, 9, 0"})
  void more_shows_what_was_there_and_the_next_six(String page, int shown, int left, int fresh) {
    SupportListBacking list = list(Map.of("page", page));
    assertThat(list.getSessions()).hasSize(shown);
    assertThat(list.getLeft()).isEqualTo(left);
    assertThat(list.getFresh()).isEqualTo(fresh);
    assertThat(list.getCount()).isEqualTo(HELD);
  }

  @Test
  void a_day_can_be_chosen_among_those_on_which_something_is_held() {
    SupportListBacking list = list(Map.of("when", "2026-12-03"));
    assertThat(list.getDays()).hasSize(HELD);
    assertThat(list.getDays())
        .filteredOn(SupportNarrow.Choice::current)
        .extracting(SupportNarrow.Choice::id)
        .containsExactly("2026-12-03");
    assertThat(list.getSessions()).extracting(SessionShown::day).containsExactly("12月3日（木）");
    assertThat(list.isNarrowed()).isTrue();
  }

  private static SupportListBacking list(Map<String, String> sent) {
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                SupportListBackingTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> sent.get((String) arguments[0]));
    Cities cities = Cities.serving("yasugi");
    SupportProgramme programme = SupportProgramme.of(cities.current());
    LanguageShown language = new Reader();
    Clock clock = Clock.fixed(Instant.parse("2026-11-26T03:00:00Z"), ZoneOffset.UTC);
    Nearby nearby = new Nearby(cities);
    DistrictChosen district = Beans.with(new DistrictChosen(), cities, nearby, language, request);
    district.read();
    SupportNarrow narrow = Beans.with(new SupportNarrow(), programme, language, request);
    narrow.read();
    SessionWords words =
        Beans.with(new SessionWords(), language, programme, cities, district, clock);
    SupportListBacking list =
        Beans.with(
            new SupportListBacking(),
            new Desk(),
            words,
            nearby,
            district,
            cities,
            language,
            request,
            clock,
            narrow,
            programme);
    list.read();
    return list;
  }

  private static SessionView session(int day) {
    LocalDateTime starts = LocalDateTime.of(2026, 12, day, 10, 0);
    return new SessionView(
        day,
        "first-steps",
        "yasugi-center",
        starts,
        starts.plusMinutes(90),
        starts.minusDays(50),
        starts.minusDays(1),
        10,
        4,
        true);
  }

  private static final class Desk extends SupportDesk {
    @Override
    public List<SessionView> sessions(LocalDate from, LocalDate until) {
      return IntStream.rangeClosed(1, HELD).mapToObj(SupportListBackingTest::session).toList();
    }
  }

  private static final class Reader extends LanguageShown {
    @Override
    public Language current() {
      return Language.JA;
    }

    @Override
    public Texts texts() {
      return Texts.of(Language.JA);
    }

    @Override
    public String of(LocalText text) {
      return text.ja();
    }
  }
}
