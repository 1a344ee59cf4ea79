package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.open.ClassWords;
import jp.yorisoi.ejb.support.open.PublicAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes to a stop of the vehicle is told where it stands. */
class StopPlaceTest {
  private static final Cities CITY = Cities.serving("yasugi");
  private static final Instant AT = Instant.parse("2026-12-22T01:00:00Z");

  private static SessionView session(String kind) {
    LocalDateTime at = LocalDateTime.of(2026, 12, 22, 10, 0);
    return new SessionView(7, kind, "hida-center", at, at.plusHours(1), at, at, 4, 1, true);
  }

  @ParameterizedTest
  @CsvSource({
    "JA, 比田交流センター, 体育館の横にとまります",
    "JA_EASY, 比田交流センター, 体育館の よこに とまります",
    "EN, Hida Community Exchange Center, Stands beside the gymnasium",
    "PT, Centro de Intercâmbio Hida, Para ao lado do ginásio"
  })
  void the_location_of_calendars_says_it_in_every_language(
      Language language, String place, String spot) {
    ClassWords words = new ClassWords(CITY.current(), SeatWorkshop.PROGRAMME, language);
    assertThat(words.location(session("vehicle-stop"))).startsWith(place).endsWith(spot);
    assertThat(words.location(session("first-steps"))).startsWith(place).doesNotContain(spot);
  }

  @ParameterizedTest
  @CsvSource({
    "JA, 体育館の横にとまります, バス：イエローバス",
    "JA_EASY, 体育館の よこに とまります, バス：イエローバス",
    "EN, Stands beside the gymnasium, Bus: Yellow Bus",
    "PT, Para ao lado do ginásio, Ônibus: Yellow Bus"
  })
  void mails_say_it_with_the_bus_in_every_language(Language language, String spot, String bus) {
    SupportSession stop =
        new SupportSession(7, "vehicle-stop", "hida-center", AT, AT, AT, AT, 4, 1);
    for (Reminder way : List.of(Reminder.MAIL, Reminder.LINE)) {
      Attendee reader =
          new Attendee(
              Attendee.BookedFor.SELF,
              "ヤスギ ハナコ",
              "09012345678",
              Set.of(),
              way,
              false,
              way.asksContact() ? "hanako@example.jp" : "",
              language);
      String body =
          new NoticeWords(CITY, SeatWorkshop.PROGRAMME, PublicAddress.of(""))
              .of(NoticeKind.CONFIRMATION, "B-0000-0000-0", reader, stop)
              .body();
      assertThat(body).contains(spot, bus);
    }
  }
}
