package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.support.Attendee.BookedFor;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.NoticeStore.Planned;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BookingNoticesTest {
  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
  private static final SupportSession SESSION =
      session("yasugi-center", Instant.parse("2026-12-22T01:00:00Z"));

  @TempDir private static Path folder;
  private final Map<String, NoticeMessage> sent = new LinkedHashMap<>();
  private final List<String> topics = new ArrayList<>();
  private final List<Planned> planned = new ArrayList<>();
  private final List<Planned> done = new ArrayList<>();
  private Seals seals;
  private BookingNotices notices;

  private static SupportSession session(String place, Instant starts) {
    return new SupportSession(
        7, "first-steps", place, starts, starts.plusSeconds(5400), NOW, starts, 10, 1);
  }

  @BeforeEach
  void desk() throws Exception {
    seals = SeatWorkshop.seals(folder);
    notices = new BookingNotices(new Plan(), new Put(), NoticeRules.of("yasugi"), words());
  }

  private static NoticeWords words() {
    Cities cities = Cities.serving("yasugi");
    return new NoticeWords(
        cities, SupportProgramme.of(cities.current()), PublicAddress.of("https://m.example.jp"));
  }

  private final class Put extends Outbox {
    @Override
    public boolean holds(Chain chain, String messageId) {
      return sent.containsKey(messageId);
    }

    @Override
    public void put(
        Chain chain, String topic, String orderingKey, String messageId, byte[] payload) {
      assertThat(chain).isEqualTo(Chain.FRONT);
      assertThat(messageId).hasSize(36);
      topics.add(topic + " " + orderingKey);
      assertThat(sent.put(messageId, NoticeMessage.fromJson(payload))).isNull();
    }
  }

  private final class Plan implements NoticeStore {
    @Override
    public void plan(List<Planned> more) {
      planned.addAll(more);
    }

    @Override
    public void planAnew(Planned one) {
      planned.add(one);
      done.remove(one);
    }

    @Override
    public List<Due> due(
        NoticeKind kind, List<Reminder> ways, Instant from, Instant until, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean done(Planned one, String by, Instant now) {
      return !done.contains(one) && done.add(one);
    }
  }

  private static Attendee attendee(Reminder way, BookedFor bookedFor, Language language) {
    return new Attendee(
        bookedFor,
        "ヤスギ ハナコ",
        "09012345678",
        Set.of(AccessNeed.WHEELCHAIR),
        way,
        true,
        way.asksContact() ? "hanako@example.jp" : "",
        language);
  }

  private SeatDraft draft(Attendee attendee) {
    BookSeat wish = new BookSeat(7, "t".repeat(22), attendee);
    return new SeatDraft(wish, BookingView.Channel.ONLINE, "resident", seals);
  }

  private NoticeMessage booked(Attendee attendee) {
    notices.booked(List.of(draft(attendee)), List.of(SESSION), NOW);
    return sent.values().iterator().next();
  }

  @ParameterizedTest
  @CsvSource({
    "MAIL, booking-mail, hanako@example.jp",
    "SMS, booking-sms, 09012345678",
    "LINE, booking-line, 09012345678"
  })
  void a_booking_is_confirmed_the_chosen_way_and_its_reminder_is_planned(
      Reminder way, String topic, String to) {
    SeatDraft draft = draft(attendee(way, BookedFor.SELF, Language.JA));
    notices.booked(List.of(draft), List.of(SESSION), NOW);
    String number = draft.booking().number();
    assertThat(topics).containsExactly(topic + " " + number);
    NoticeMessage message = sent.values().iterator().next();
    assertThat(message.to()).isEqualTo(to);
    assertThat(message.booking()).isEqualTo(number);
    assertThat(message.notAfter()).isEqualTo(SESSION.startsAt());
    assertThat(planned).containsExactly(new Planned(number, NoticeKind.REMINDER, way));
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "NONE"})
  void whoever_wants_a_call_or_nothing_leaves_no_message_and_no_row(Reminder way) {
    SeatDraft draft = draft(attendee(way, BookedFor.SELF, Language.JA));
    notices.booked(List.of(draft), List.of(SESSION), NOW);
    assertThat(sent).isEmpty();
    assertThat(planned).isEmpty();
  }

  @Test
  void postcards_are_planned_and_nothing_is_sent() {
    SeatDraft draft = draft(attendee(Reminder.POSTCARD, BookedFor.SELF, Language.JA));
    notices.booked(List.of(draft), List.of(SESSION), NOW);
    assertThat(sent).isEmpty();
    assertThat(planned)
        .extracting(Planned::kind)
        .containsExactlyInAnyOrder(NoticeKind.CONFIRMATION, NoticeKind.REMINDER);
  }

  @Test
  void a_reminder_is_put_once() {
    Attendee hanako = attendee(Reminder.MAIL, BookedFor.SELF, Language.JA);
    Planned one = new Planned("B-0000-0000-0", NoticeKind.REMINDER, Reminder.MAIL);
    assertThat(notices.remind(one, hanako, SESSION, NOW)).isTrue();
    assertThat(notices.remind(one, hanako, SESSION, NOW)).isFalse();
    assertThat(sent).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_message_tells_name_pin_telephone_or_needs(Language language) throws Exception {
    for (Reminder way : List.of(Reminder.MAIL, Reminder.SMS, Reminder.LINE)) {
      sent.clear();
      SeatDraft draft = draft(attendee(way, BookedFor.SELF, language));
      notices.booked(List.of(draft), List.of(SESSION), NOW);
      NoticeMessage message = sent.values().iterator().next();
      String all = message.subject() + message.body();
      assertThat(all)
          .doesNotContain("ヤスギ", draft.pin(), "09012345678", "車いす", "wheelchair", "{", "null")
          .contains("0854-00-0000");
      assertThat(message.subject().isEmpty()).isEqualTo(way != Reminder.MAIL);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_link_leads_to_the_page_that_asks_number_and_pin_and_carries_neither(Language language) {
    NoticeMessage message = booked(attendee(Reminder.MAIL, BookedFor.SELF, language));
    assertThat(message.body().lines())
        .contains("https://m.example.jp/resident/support/own.xhtml")
        .noneMatch(line -> line.contains("?"));
  }

  @Test
  void a_short_message_in_japanese_fits_one_part_at_every_place() {
    for (var place : Cities.read("yasugi").places()) {
      for (NoticeKind kind : List.of(NoticeKind.CONFIRMATION, NoticeKind.REMINDER)) {
        NoticeMessage message =
            words()
                .of(
                    kind,
                    "B-0000-0000-0",
                    attendee(Reminder.SMS, BookedFor.OTHER, Language.JA),
                    session(place.id(), SESSION.startsAt()));
        assertThat(message.body()).hasSizeLessThanOrEqualTo(70).contains("12/22 10:00");
      }
    }
  }

  @Test
  void a_message_to_whoever_booked_for_somebody_else_asks_to_pass_it_on() {
    String self = booked(attendee(Reminder.MAIL, BookedFor.SELF, Language.JA)).body();
    sent.clear();
    String other = booked(attendee(Reminder.MAIL, BookedFor.OTHER, Language.JA)).body();
    assertThat(self).doesNotContain("代わりに");
    assertThat(other).contains("代わりに予約された方", "来る方に、日時と場所をお伝えください");
  }

  @Test
  void an_offer_is_sent_once_and_not_after_its_deadline_and_nobody_is_sent_one_by_postcard() {
    Instant until = NOW.plusSeconds(86_400);
    for (int i = 0; i < 2; i++) {
      assertThat(
              notices.offer(
                  new BookingNotices.Offer(
                      "W-1",
                      attendee(Reminder.LINE, BookedFor.SELF, Language.JA),
                      SESSION,
                      until,
                      "/resident/support/offer.xhtml",
                      "")))
          .isTrue();
    }
    assertThat(topics).containsExactly("booking-line W-1");
    NoticeMessage message = sent.values().iterator().next();
    assertThat(message.notAfter()).isEqualTo(until);
    assertThat(message.booking()).isEmpty();
    assertThat(message.body())
        .contains("11月26日", "https://m.example.jp/resident/support/offer.xhtml");
    assertThat(
            notices.offer(
                new BookingNotices.Offer(
                    "W-2",
                    attendee(Reminder.POSTCARD, BookedFor.SELF, Language.JA),
                    SESSION,
                    until,
                    "/resident/support/offer.xhtml",
                    "")))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void an_offer_says_until_when_what_to_do_and_for_which_number_in_every_language(
      Language language) {
    Instant until = Instant.parse("2026-11-26T03:00:00Z");
    for (Reminder way : List.of(Reminder.MAIL, Reminder.SMS, Reminder.LINE)) {
      sent.clear();
      Attendee reader = attendee(way, BookedFor.SELF, language);
      notices.offer(
          new BookingNotices.Offer(
              "B-0000-0000-0", reader, SESSION, until, OfferNotices.PAGE, "B-0000-0000-0"));
      NoticeMessage message = sent.values().iterator().next();
      assertThat(message.body())
          .contains("26", "0854-00-0000")
          .doesNotContain("ヤスギ", "09012345678", "{", "null");
      if (way != Reminder.SMS) {
        assertThat(message.body())
            .contains(
                "https://m.example.jp/resident/support/own.xhtml",
                "B-0000-0000-0",
                Texts.of(language).get("waiting.accept"));
      }
      assertThat(message.isOffer()).isTrue();
      assertThat(message.instead().orElseThrow().number()).isEqualTo("B-0000-0000-0");
      assertThat(message.instead().orElseThrow().say()).contains("席が空きました", "11月26日", "はじめて");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void news_of_a_class_go_the_own_way_in_the_own_language_once(Language language) {
    LocalText text = new LocalText("やめ", "やめ。", "off", "não");
    for (Reminder way : List.of(Reminder.MAIL, Reminder.SMS, Reminder.LINE)) {
      sent.clear();
      BookingNotices.News news =
          new BookingNotices.News(
              "cancelled 7",
              "B-0000-0000-0",
              attendee(way, BookedFor.OTHER, language),
              SESSION,
              PhoneReason.SESSION_CANCELLED,
              text,
              SESSION.startsAt());
      assertThat(notices.tell(news)).isTrue();
      assertThat(notices.tell(news)).isTrue();
      assertThat(sent).hasSize(1);
      NoticeMessage message = sent.values().iterator().next();
      assertThat(message.body())
          .contains(text.in(language), "0854-00-0000")
          .doesNotContain("ヤスギ", "{", "null");
      assertThat(message.subject().isEmpty()).isEqualTo(way != Reminder.MAIL);
      assertThat(message.booking()).as("the booking is gone with its class").isEmpty();
      assertThat(message.isPressing()).isTrue();
      assertThat(message.instead().orElseThrow().say()).isEqualTo("やめ");
    }
    assertThat(
            notices.tell(
                new BookingNotices.News(
                    "cancelled 7",
                    "B-0000-0000-0",
                    attendee(Reminder.PHONE, BookedFor.SELF, language),
                    SESSION,
                    PhoneReason.SESSION_CANCELLED,
                    text,
                    SESSION.startsAt())))
        .as("whoever chose the telephone is called")
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = PhoneReason.class,
      names = {"SESSION_CANCELLED", "SESSION_MOVED", "MESSAGE", "SEAT_OFFERED"})
  void every_kind_of_news_has_a_subject_in_every_language(PhoneReason reason) {
    for (Language language : Language.values()) {
      sent.clear();
      notices.tell(
          new BookingNotices.News(
              "news",
              "B-0000-0000-0",
              attendee(Reminder.MAIL, BookedFor.SELF, language),
              SESSION,
              reason,
              new LocalText("か", "か。", "a", "b"),
              SESSION.startsAt()));
      assertThat(sent.values().iterator().next().subject()).isNotBlank().doesNotContain("{");
    }
  }

  @Test
  void who_takes_a_seat_that_was_held_is_sent_a_confirmation_and_reminded_also_a_second_time() {
    Attendee reader = attendee(Reminder.MAIL, BookedFor.SELF, Language.JA);
    notices.booked(List.of(draft(reader)), List.of(SESSION), NOW);
    sent.clear();
    planned.clear();
    notices.taken("B-0000-0000-0", reader, SESSION, NOW);
    assertThat(sent.values())
        .singleElement()
        .satisfies(message -> assertThat(message.subject()).contains("予約できました"));
    assertThat(planned).extracting(NoticeStore.Planned::kind).containsExactly(NoticeKind.REMINDER);
    sent.clear();
    notices.taken(
        "B-0000-0000-1", attendee(Reminder.PHONE, BookedFor.SELF, Language.JA), SESSION, NOW);
    assertThat(sent).as("whoever wants a call").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"WON, DRAW_RESULT", "NOT_DRAWN, DRAW_RESULT", "CONFIRMATION, BOOKED"})
  void the_desk_reads_what_a_message_that_cannot_be_sent_was_about(
      NoticeKind kind, PhoneReason reason) {
    NoticeMessage message =
        words().of(kind, "B-0", attendee(Reminder.SMS, BookedFor.SELF, Language.JA), SESSION);
    assertThat(message.instead().orElseThrow().reason()).isEqualTo(reason);
  }

  @Test
  void a_message_of_the_release_before_names_nobody_to_call() {
    NoticeMessage message =
        NoticeMessage.fromJson(
            ("{\"to\":\"a\",\"subject\":\"\",\"body\":\"b\",\"booking\":\"c\","
                    + "\"notAfter\":\"2026-12-22T01:00:00Z\"}")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(message.instead()).isEmpty();
    assertThat(message.isOffer() || message.isPressing()).isFalse();
  }

  @Test
  void whom_it_goes_to_and_its_language_are_sealed_with_the_person() {
    Attendee hanako = attendee(Reminder.MAIL, BookedFor.OTHER, Language.PT);
    assertThat(seals.open(draft(hanako).booking())).isEqualTo(hanako);
    Attendee plain = attendee(Reminder.PHONE, BookedFor.SELF, Language.JA);
    assertThat(Seals.text(new BookSeat(7, "t".repeat(22), plain)))
        .doesNotContain("contact", "language");
  }
}
