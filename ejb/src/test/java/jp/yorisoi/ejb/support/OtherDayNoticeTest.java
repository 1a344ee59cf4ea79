package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.NoticeStore.Planned;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever moved a booking is told from which day to which. */
class OtherDayNoticeTest {
  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
  private static final SupportSession BEFORE =
      session(7, "hirose-center", Instant.parse("2026-12-15T04:30:00Z"));
  private static final SupportSession AFTER =
      session(8, "yasugi-center", Instant.parse("2026-12-22T01:00:00Z"));

  @TempDir private Path folder;
  private final List<NoticeMessage> sent = new ArrayList<>();
  private final List<Planned> planned = new ArrayList<>();

  private static SupportSession session(long id, String place, Instant starts) {
    return new SupportSession(
        id, "first-steps", place, starts, starts.plusSeconds(5400), NOW, starts, 10, 1);
  }

  private static NoticeWords words() {
    return new NoticeWords(
        Cities.serving("yasugi"), SeatWorkshop.PROGRAMME, PublicAddress.of("https://m.example.jp"));
  }

  private BookingNotices notices() {
    Outbox box =
        new Outbox() {
          @Override
          public void put(Chain chain, String topic, String key, String id, byte[] payload) {
            sent.add(NoticeMessage.fromJson(payload));
          }
        };
    return new BookingNotices(new Plan(planned), box, NoticeRules.of("yasugi"), words());
  }

  private static Attendee attendee(Reminder way, Language language) {
    return new Attendee(
        Attendee.BookedFor.SELF,
        "ヤスギ ハナコ",
        "09012345678",
        Set.of(),
        way,
        false,
        way.asksContact() ? "hanako@example.jp" : "",
        language);
  }

  private String moved(Reminder way, Language language) throws Exception {
    BookSeat wish = new BookSeat(8, "t".repeat(22), attendee(way, language));
    SeatDraft draft =
        SeatDraft.moving(wish, BookingView.Channel.ONLINE, "resident", SeatWorkshop.seals(folder));
    notices().moved(draft, BEFORE, AFTER, NOW);
    return draft.booking().number();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_message_says_both_days_and_not_that_a_seat_was_booked(Language language)
      throws Exception {
    for (Reminder way : List.of(Reminder.MAIL, Reminder.SMS, Reminder.LINE)) {
      sent.clear();
      String number = moved(way, language);
      NoticeMessage message = sent.get(0);
      assertThat(sent).hasSize(1);
      assertThat(message.subject() + message.body())
          .containsSubsequence("15", "22")
          .doesNotContain(
              Texts.of(language).get("notice.confirmation_lead"),
              "予約完了",
              "予約したときの",
              "ヤスギ",
              "{",
              "null");
      assertThat(message.booking()).isEqualTo(number);
      assertThat(message.session()).isEqualTo(8);
      if (way != Reminder.SMS) {
        assertThat(message.body())
            .contains(number, Texts.of(language).get("notice.other_day_number"), "30");
      }
    }
  }

  @Test
  void in_japanese_it_reads_before_and_new() throws Exception {
    moved(Reminder.MAIL, Language.JA);
    assertThat(sent.get(0).subject()).startsWith("ご予約の日を変更しました：");
    assertThat(sent.get(0).body())
        .contains("前：令和8年12月15日（火） 午後1時30分から（広瀬交流センター）", "新：令和8年12月22日（火） 午前10時から（安来交流センター）");
  }

  @Test
  void a_call_instead_says_both_days_too() throws Exception {
    moved(Reminder.LINE, Language.PT);
    assertThat(sent.get(0).instead().orElseThrow())
        .satisfies(call -> assertThat(call.reason()).isEqualTo(PhoneReason.BOOKED))
        .satisfies(
            call ->
                assertThat(call.say())
                    .startsWith("ご予約の日を変更しました")
                    .containsSubsequence("12月15日", "新しい日は、", "12月22日"));
  }

  @Test
  void by_postcard_it_is_planned_in_place_of_the_confirmation_and_a_reminder_follows_all()
      throws Exception {
    moved(Reminder.POSTCARD, Language.JA);
    assertThat(sent).isEmpty();
    assertThat(planned)
        .extracting(Planned::kind)
        .containsExactly(NoticeKind.OTHER_DAY, NoticeKind.REMINDER);
    planned.clear();
    moved(Reminder.SMS, Language.JA);
    assertThat(planned).extracting(Planned::kind).containsExactly(NoticeKind.REMINDER);
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "NONE"})
  void whoever_wants_a_call_or_nothing_leaves_no_message_and_no_row(Reminder way) throws Exception {
    moved(way, Language.JA);
    assertThat(sent).isEmpty();
    assertThat(planned).isEmpty();
  }

  @Test
  void a_short_message_in_japanese_fits_one_part_at_every_place() {
    Cities.read("yasugi")
        .places()
        .forEach(
            place ->
                assertThat(
                        words()
                            .otherDay(
                                "B-0000-0000-0",
                                attendee(Reminder.SMS, Language.JA),
                                session(8, place.id(), AFTER.startsAt()),
                                BEFORE)
                            .body())
                    .hasSizeLessThanOrEqualTo(70)
                    .contains("12/15 13:30→12/22 10:00"));
  }

  private record Plan(List<Planned> planned) implements NoticeStore {
    @Override
    public void plan(List<Planned> more) {
      planned.addAll(more);
    }

    @Override
    public void planAnew(Planned one) {
      throw new UnsupportedOperationException("a new booking");
    }

    @Override
    public List<Due> due(
        NoticeKind kind, List<Reminder> ways, Instant from, Instant until, int limit) {
      return List.of();
    }

    @Override
    public boolean done(Planned one, String by, Instant now) {
      return false;
    }
  }
}
