package jp.yorisoi.ejb.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.BookingNotices;
import jp.yorisoi.ejb.support.NoticeRules;
import jp.yorisoi.ejb.support.SessionPeople.Person;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is reached by which way with what is to be told of a class. */
class WaysTest {
  private static final Instant NOON = Instant.parse("2027-04-05T03:00:00Z");
  private static final Instant NIGHT = Instant.parse("2027-04-05T14:00:00Z");
  private static final Instant LATER = NOON.plus(Duration.ofDays(20));

  private final List<String> told = new ArrayList<>();
  private final BookingNotices notices =
      new BookingNotices() {
        @Override
        public boolean tell(News news) {
          return told.add(news.occasion() + " " + news.number() + " " + news.text().en());
        }

        @Override
        public void post(String number, NoticeKind kind) {
          told.add(number + " " + kind);
        }
      };

  private Optional<String> by(Reminder way, PhoneReason reason, Instant now, Instant notAfter) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    NoticeRules rules = NoticeRules.of("yasugi");
    Attendee attendee = person(way).attendee();
    return new MessageWay(notices, rules, clock)
        .reaches(attendee, reason, notAfter)
        .or(() -> new PostcardWay(notices, rules, clock).reaches(attendee, reason, notAfter));
  }

  private static Person person(Reminder way) {
    return new Person(
        "B-1",
        new byte[32],
        new Attendee(
            Attendee.BookedFor.SELF,
            "ヤスギ ハナ",
            "09011112222",
            Set.of(),
            way,
            false,
            "",
            Language.EN));
  }

  @ParameterizedTest
  @CsvSource({
    "MAIL,メール",
    "SMS,SMS",
    "LINE,LINE",
    "POSTCARD,はがき",
    "PHONE,",
    "NONE,",
  })
  void a_cancelled_class_is_told_by_the_way_each_has_chosen(Reminder way, String name) {
    assertThat(by(way, PhoneReason.SESSION_CANCELLED, NOON, LATER))
        .isEqualTo(Optional.ofNullable(name));
    assertThat(by(way, PhoneReason.SESSION_MOVED, NOON, LATER))
        .isEqualTo(Optional.ofNullable(name));
  }

  @Test
  void a_postcard_that_comes_too_late_or_of_what_the_desk_wrote_is_a_call() {
    Instant soon = NOON.plus(Duration.ofDays(1));
    assertThat(by(Reminder.POSTCARD, PhoneReason.SESSION_CANCELLED, NOON, soon)).isEmpty();
    assertThat(by(Reminder.POSTCARD, PhoneReason.MESSAGE, NOON, LATER)).isEmpty();
    assertThat(by(Reminder.MAIL, PhoneReason.MESSAGE, NOON, LATER)).contains("メール");
  }

  @Test
  void a_message_waits_for_the_morning_and_is_a_call_when_that_is_too_late() {
    Instant atDawn = Instant.parse("2027-04-05T21:00:00Z");
    Instant atTen = Instant.parse("2027-04-06T01:00:00Z");
    assertThat(by(Reminder.SMS, PhoneReason.SESSION_CANCELLED, NIGHT, atTen)).contains("SMS");
    assertThat(by(Reminder.SMS, PhoneReason.SESSION_CANCELLED, NIGHT, atDawn)).isEmpty();
  }

  @Test
  void both_ways_pass_on_what_is_told() {
    SupportSession session =
        new SupportSession(7, "first-steps", "yasugi-center", LATER, LATER, NOON, LATER, 8, 2);
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    Cities cities = Cities.serving("yasugi");
    SessionSentences words = new SessionSentences(SupportProgramme.of(cities.current()), cities);
    NoticeWay.Told cancelled =
        new NoticeWay.Told(
            "o",
            person(Reminder.MAIL),
            session,
            PhoneReason.SESSION_CANCELLED,
            words.cancelled(session, CancelReason.WEATHER),
            LATER);
    new MessageWay(notices, NoticeRules.of("yasugi"), clock).put(cancelled);
    new PostcardWay(notices, NoticeRules.of("yasugi"), clock).put(cancelled);
    assertThat(told.get(0)).startsWith("o B-1 ").contains("cancelled because of the weather");
    assertThat(told.get(1)).isEqualTo("B-1 CANCELLED");
    assertThat(cancelled.text().ja()).contains("天候のため中止");
  }

  @ParameterizedTest
  @EnumSource(CancelReason.class)
  void every_reason_has_words_in_every_language(CancelReason reason) {
    SupportSession session =
        new SupportSession(7, "first-steps", "yasugi-center", LATER, LATER, NOON, LATER, 8, 2);
    Cities cities = Cities.serving("yasugi");
    SessionSentences words = new SessionSentences(SupportProgramme.of(cities.current()), cities);
    for (Language language : Language.values()) {
      assertThat(words.cancelled(session, reason).in(language)).doesNotContain("{", "null");
      assertThat(words.lineCancelled(session, reason).in(language)).doesNotContain("{", "null");
      assertThat(words.moved(session, NOON, LATER).in(language)).contains("12:00");
      assertThat(words.lineMoved(session, NOON, LATER).in(language)).contains("12:00");
      assertThat(words.message(session, "充電器").in(language)).contains("充電器");
    }
  }
}
