package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.platform.guess.FreeGuesses;
import jp.yorisoi.ejb.support.BookingOutcome.Booked;
import jp.yorisoi.ejb.support.BookingOutcome.Reason;
import jp.yorisoi.ejb.support.BookingOutcome.Refused;
import jp.yorisoi.ejb.support.BookingOutcome.Waiting;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.open.ClassWords;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kind that names until when seats are given back: the holder is held to it, the desk is not. */
class CancelTimesTest {
  /** A check-up on 2 March of a leap year at nine; it is cancelled until 17:15 of the 29th. */
  private static final Instant NINE = Instant.parse("2028-03-02T00:00:00Z");

  private static final Instant LAST = Instant.parse("2028-02-29T08:15:00Z");
  private static final String FORM = "c".repeat(32);
  private static final Set<String> FITS = Set.of("resident", "forty");

  @TempDir Path folder;
  private final MemoryStore store = new MemoryStore();
  private final AuditDetails details = new AuditDetails();
  private final Seating seating = new Seating();
  private final RecordedTrail trail = new RecordedTrail();
  private SeatLanes lanes;
  private int forms;

  @BeforeEach
  void open() throws Exception {
    Seals seals = SeatWorkshop.seals(folder);
    lanes = new SeatLanes();
    SeatWorkshop.set(lanes, "pins", SeatWorkshop.pins(store, seals, new FreeGuesses()));
    SeatWorkshop.set(seating, "store", store);
    SeatWorkshop.set(seating, "lanes", lanes);
    SeatWorkshop.set(seating, "seals", seals);
    SeatWorkshop.set(seating, "guesses", new FreeGuesses());
    SeatWorkshop.set(seating, "trail", trail);
    SeatWorkshop.set(seating, "details", details);
    SeatWorkshop.set(seating, "context", new CallerContext());
    details.begin(null);
    store.addSession(checkUp(1, NINE));
    store.addSession(checkUp(2, NINE.plus(Duration.ofDays(28))));
    itIs(LAST.minus(Duration.ofDays(20)));
  }

  private void itIs(Instant now) throws Exception {
    SeatWorkshop.set(
        lanes, "rounds", SeatWorkshop.rounds(store, trail, Clock.fixed(now, ZoneOffset.UTC)));
  }

  private static SupportSession checkUp(long id, Instant start) {
    return new SupportSession(
        id,
        "health-check",
        "yasugi-city-hall",
        start,
        start.plusSeconds(7200),
        start.minus(Duration.ofDays(56)),
        start.minus(Duration.ofDays(7)),
        1,
        0,
        false,
        SessionOffer.PLAIN);
  }

  private BookingOutcome book(String kana, Optional<WaitingForm> waits) {
    Attendee attendee =
        new Attendee(Attendee.BookedFor.SELF, kana, "0854001234", Set.of(), Attendee.Reminder.NONE);
    return seating.seat(
        new BookSeat(1, FORM + ++forms, attendee, 0, waits, FITS), BookingView.Channel.ONLINE);
  }

  @Test
  void the_last_moment_is_in_time_and_the_next_is_for_the_telephone() throws Exception {
    Booked one = (Booked) book("ケンシン イチ", Optional.empty());
    itIs(LAST);
    assertThat(seating.giveBack(one.number().value(), one.pin())).isEqualTo(CancelOutcome.TOO_LATE);
    itIs(LAST.minusMillis(1));
    assertThat(seating.giveBack(one.number().value(), one.pin()))
        .isEqualTo(CancelOutcome.CANCELLED);
  }

  @Test
  void the_desk_cancels_and_moves_for_who_calls_until_it_ends() throws Exception {
    Booked one = (Booked) book("ケンシン ニ", Optional.empty());
    itIs(LAST);
    assertThat(seating.move(one.number().value(), one.pin(), new MoveSeat(2, FORM + "own")))
        .contains(new Refused(Reason.NOT_MOVABLE));
    assertThat(seating.moveForCaller(one.number(), new MoveSeat(2, FORM + "desk")).orElseThrow())
        .isInstanceOf(Booked.class);
  }

  @Test
  void the_holder_moves_to_another_day_as_long_as_the_seat_can_be_given_back() throws Exception {
    Booked one = (Booked) book("ケンシン サン", Optional.empty());
    itIs(LAST.minusMillis(1));
    assertThat(
            seating
                .move(one.number().value(), one.pin(), new MoveSeat(2, FORM + "own"))
                .orElseThrow())
        .isInstanceOf(Booked.class);
  }

  /** Nothing was prepared for who has no seat. */
  @Test
  void who_waits_leaves_the_line_until_it_begins() throws Exception {
    book("ケンシン ヨン", Optional.empty());
    Waiting one = (Waiting) book("マツ ゴ", Optional.of(new WaitingForm(Set.of())));
    itIs(LAST.plusSeconds(60));
    assertThat(seating.giveBack(one.number().value(), one.pin()))
        .isEqualTo(CancelOutcome.CANCELLED);
  }

  @Test
  void a_kind_that_names_nothing_or_is_gone_is_given_back_until_it_begins() {
    CancelTimes times = new CancelTimes(SeatWorkshop.PROGRAMME);
    for (String kind : Set.of("first-steps", "no-such-kind")) {
      SupportSession session =
          new SupportSession(1, kind, "p", NINE, NINE.plusSeconds(60), LAST, LAST, 1, 0);
      assertThat(times.until(session)).as(kind).isEqualTo(NINE);
    }
    assertThat(times.until(checkUp(1, NINE))).isEqualTo(LAST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JA | 令和10年2月29日（火） 午後5時15分まで | 始まるまで",
        "JA_EASY | 2028年（令和10年）2月29日（火） 午後5時15分まで | はじまる 前",
        "EN | before 17:15 on Tuesday, 29 February 2028 | before it begins",
        "PT | até 17:15 de terça-feira, 29 de fevereiro de 2028 | antes de começar"
      })
  void messages_say_until_when(Language language, String last, String begins) {
    SupportProgramme programme = SeatWorkshop.PROGRAMME;
    ClassWords words = new ClassWords(Cities.read("yasugi"), programme, language);
    SupportSession checkUp = checkUp(1, NINE);
    SupportSession plain =
        new SupportSession(1, "first-steps", "p", NINE, NINE.plusSeconds(60), LAST, LAST, 1, 0);
    assertThat(words.cancels(SessionView.of(checkUp, LAST))).isEqualTo(last);
    assertThat(words.cancels(SessionView.of(plain, LAST))).isEqualTo(begins);
    Attendee reader =
        new Attendee(
            Attendee.BookedFor.SELF,
            "ケンシン ロク",
            "0854001234",
            Set.of(),
            Attendee.Reminder.MAIL,
            false,
            "a@example.jp",
            language);
    NoticeWords mails = new NoticeWords(Cities.serving("yasugi"), programme, PublicAddress.of(""));
    assertThat(mails.of(NoticeKind.CONFIRMATION, "B-0000-0000-0", reader, checkUp).body())
        .contains(last);
    assertThat(mails.of(NoticeKind.REMINDER, "B-0000-0000-0", reader, plain).body())
        .contains(begins);
    assertThat(mails.of(NoticeKind.REMINDER, "B-0000-0000-0", reader, checkUp).body())
        .as("the eve is the day after the last")
        .contains(Texts.of(language).get("support.cancel_over"))
        .doesNotContain(last);
  }

  /** Read by calendar files, which may be fetched at any time. */
  @Test
  void the_moment_itself_is_over_and_a_kind_that_names_none_is_never() {
    ClassWords words = new ClassWords(Cities.read("yasugi"), SeatWorkshop.PROGRAMME, Language.JA);
    SessionView checkUp = SessionView.of(checkUp(1, NINE), LAST);
    LocalDateTime last = LocalDateTime.of(2028, 2, 29, 17, 15);
    assertThat(words.cancelsNoMore(checkUp, last.minusSeconds(1))).isFalse();
    assertThat(words.cancelsNoMore(checkUp, last)).isTrue();
    SupportSession plain =
        new SupportSession(1, "first-steps", "p", NINE, NINE.plusSeconds(60), LAST, LAST, 1, 0);
    assertThat(words.cancelsNoMore(SessionView.of(plain, LAST), last.plusDays(9))).isFalse();
  }
}
