package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Waiter;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was put at night is looked at again in the morning, right before it would be sent. */
class BookingNoticeDeskTest {
  private static final Instant NIGHT = Instant.parse("2026-11-25T13:00:00Z");
  private static final Instant MORNING = NIGHT.plus(Duration.ofHours(10));
  private static final Instant UNTIL = NIGHT.plus(Duration.ofDays(2));
  private static final NoticeWords WORDS =
      new NoticeWords(
          Cities.serving("yasugi"), SeatWorkshop.PROGRAMME, PublicAddress.of("https://m.jp"));

  @TempDir private Path folder;
  private final MemoryStore store = new MemoryStore();
  private final BookingNoticeDesk desk = new BookingNoticeDesk();
  private SupportStore.Stored booking;

  @BeforeEach
  void open() throws Exception {
    AuditDetails details = new AuditDetails();
    details.begin(null);
    SeatWorkshop.set(desk, "details", details);
    SeatWorkshop.set(desk, "bookings", store);
    SeatWorkshop.set(desk, "lines", new Lines());
    at(MORNING);
    session(2, false);
    session(3, false);
    BookSeat wish = new BookSeat(2, "t".repeat(22), attendee());
    booking =
        new SeatDraft(wish, BookingView.Channel.ONLINE, "resident", SeatWorkshop.seals(folder))
            .booking();
    stands(2, SeatState.OFFERED, UNTIL);
  }

  private void at(Instant now) throws Exception {
    SeatWorkshop.set(desk, "clock", Clock.fixed(now, ZoneOffset.UTC));
  }

  private SupportSession session(long id, boolean off) {
    Instant starts = NIGHT.plus(Duration.ofDays(20 + id));
    SupportSession session =
        new SupportSession(
            id,
            "vehicle-stop",
            "hida-center",
            starts,
            starts.plusSeconds(3600),
            NIGHT,
            starts,
            4,
            1,
            off,
            SessionOffer.PLAIN);
    store.sessions.put(id, session);
    return session;
  }

  /** What has become of the booking meanwhile. */
  private void stands(long session, SeatState state, Instant until) {
    store.waiting.clear();
    store.bookings.put(
        booking.number(),
        new SupportStore.Stored(
            booking.number(),
            session,
            booking.channel(),
            booking.key(),
            booking.bodyDigest(),
            booking.pinHash(),
            booking.person(),
            booking.personKey(),
            state,
            false));
    if (state.inLine()) {
      Hash person = Hash.of(booking.personKey());
      store.waiting.put(
          booking.number(), new Waiter(booking.number(), session, person, 0, 1, state, until));
    }
  }

  private static Attendee attendee() {
    return new Attendee(
        Attendee.BookedFor.SELF,
        "ヤスギ ハナコ",
        "09012345678",
        Set.of(),
        Reminder.LINE,
        false,
        "",
        Language.JA);
  }

  /** An offer of the second session, of a waiting list or instead of a stop that is not made. */
  private NoticeMessage offer(boolean ofList) {
    SupportSession offered = store.sessions.get(2L);
    String number = booking.number();
    NoticeMessage message =
        ofList
            ? WORDS.offer(
                new BookingNotices.Offer(
                    number, attendee(), offered, UNTIL, OfferNotices.PAGE, number))
            : WORDS.news(
                new BookingNotices.News(
                    "offer " + number + " 2",
                    number,
                    attendee(),
                    offered,
                    PhoneReason.SEAT_OFFERED,
                    new LocalText("か", "か。", "a", "b"),
                    UNTIL));
    return NoticeMessage.fromJson(message.toJson());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_offer_that_still_holds_goes_out(boolean ofList) {
    assertThat(desk.needless(offer(ofList))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_offer_whose_deadline_has_passed_does_not_go_out(boolean ofList) throws Exception {
    at(UNTIL);
    assertThat(desk.needless(offer(ofList))).contains("too_late");
    at(MORNING);
    stands(2, SeatState.OFFERED, MORNING);
    assertThat(desk.needless(offer(ofList))).contains("offer_over");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_offer_of_a_stop_that_is_not_made_either_does_not_go_out(boolean ofList) {
    NoticeMessage put = offer(ofList);
    session(2, true);
    assertThat(desk.needless(put)).contains("session_cancelled");
    stands(3, SeatState.OFFERED, UNTIL);
    assertThat(desk.needless(put)).as("another is held instead").contains("offer_elsewhere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BOOKED", "CANCELLED", "EXPIRED"})
  void an_offer_that_was_answered_or_ended_does_not_go_out(SeatState state) {
    stands(2, state, null);
    assertThat(desk.needless(offer(true))).contains("offer_answered");
    assertThat(desk.needless(offer(false))).contains("offer_answered");
  }

  @Test
  void a_confirmation_of_a_stop_that_is_not_made_any_more_does_not_go_out() {
    stands(2, SeatState.BOOKED, null);
    NoticeMessage put =
        WORDS.of(NoticeKind.CONFIRMATION, booking.number(), attendee(), store.sessions.get(2L));
    assertThat(desk.needless(put)).isEmpty();
    stands(3, SeatState.OFFERED, UNTIL);
    assertThat(desk.needless(put)).contains("booking_elsewhere");
    stands(2, SeatState.CANCELLED, null);
    assertThat(desk.needless(put)).contains("booking_cancelled");
  }

  @Test
  void a_message_of_the_release_before_says_of_no_session_and_goes_out_with_its_booking() {
    NoticeMessage put = new NoticeMessage("a", "", "b", booking.number(), UNTIL);
    assertThat(desk.needless(NoticeMessage.fromJson(put.toJson()))).isEmpty();
  }

  private final class Lines implements LineStore {
    @Override
    public List<Waiter> line(long sessionId) {
      return store.waiters(List.of(sessionId));
    }

    @Override
    public Optional<Long> movedFrom(String number) {
      return Optional.empty();
    }

    @Override
    public List<Long> due(Instant now) {
      return List.of();
    }
  }
}
