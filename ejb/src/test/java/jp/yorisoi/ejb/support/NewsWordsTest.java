package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where people go on who are told what has become of their class. */
class NewsWordsTest {
  private static final Instant AT = Instant.parse("2026-12-22T01:00:00Z");
  private static final String LIST = "https://m.example.jp/resident/support/list.xhtml";
  private static final String OWN = "https://m.example.jp/resident/support/own.xhtml";

  private static NoticeMessage told(
      Reminder way, Language language, PhoneReason reason, String address, String text) {
    SupportSession session =
        new SupportSession(7, "first-steps", "yasugi-center", AT, AT, AT, AT, 9, 1);
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
    return new NoticeWords(
            Cities.serving("yasugi"), SeatWorkshop.PROGRAMME, PublicAddress.of(address))
        .news(
            new BookingNotices.News(
                "cancelled 7 B-0",
                "B-0000-0000-0",
                reader,
                session,
                reason,
                new LocalText(text, text, text, text),
                AT));
  }

  private static NoticeMessage told(Reminder way, Language language, PhoneReason reason) {
    return told(way, language, reason, "https://m.example.jp", "news");
  }

  @ParameterizedTest
  @EnumSource(
      value = Reminder.class,
      names = {"MAIL", "SMS", "LINE"})
  void whose_class_is_not_held_is_shown_the_page_of_the_others_in_every_language(Reminder way) {
    for (Language language : Language.values()) {
      assertThat(told(way, language, PhoneReason.SESSION_CANCELLED).body())
          .contains(LIST)
          .doesNotContain(OWN, "{");
    }
  }

  @ParameterizedTest
  @CsvSource({"SEAT_OFFERED", "SESSION_MOVED", "MESSAGE"})
  void whoever_has_a_booking_or_an_offer_is_shown_the_page_of_it(PhoneReason reason) {
    for (Language language : Language.values()) {
      for (Reminder way : Set.of(Reminder.MAIL, Reminder.SMS, Reminder.LINE)) {
        assertThat(told(way, language, reason).body()).contains(OWN).doesNotContain(LIST, "?", "{");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"500, true", "640, false"})
  void a_short_message_has_the_address_as_long_as_gateways_take_it(int length, boolean carried) {
    String body =
        told(
                Reminder.SMS,
                Language.JA,
                PhoneReason.SESSION_CANCELLED,
                "https://m.example.jp",
                "あ".repeat(length))
            .body();
    assertThat(body.contains(LIST)).isEqualTo(carried);
    assertThat(body).contains("0854-00-0000");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void without_an_address_no_page_is_named(Language language) {
    String mail = told(Reminder.MAIL, language, PhoneReason.SEAT_OFFERED, "", "news").body();
    assertThat(mail).doesNotContain("http", Texts.of(language).get("notice.go_own"));
  }
}
