package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.platform.combine.Group;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.phone.Callee;
import jp.yorisoi.ejb.support.phone.MemoryCalls;
import jp.yorisoi.ejb.support.phone.PhoneResult;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.audit.AuditDetails.Note;
import jp.yorisoi.policy.audit.AuditEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever waits is told of the seat that is held, each by the way they chose. */
class OfferNoticesTest {
  private static final Instant MORNING = Instant.parse("2026-11-25T01:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-11-25T14:30:00Z");
  private static final long SESSION = 1;

  @TempDir Path folder;
  private final MemoryStore store = new MemoryStore();
  private final MemoryCalls calls = new MemoryCalls();
  private final List<BookingNotices.Offer> sent = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();
  private Seals seals;
  private SeatRounds rounds;
  private int forms;

  private final BookingNotices notices =
      new BookingNotices() {
        @Override
        public boolean offer(Offer offer) {
          return offer.waiting().reminder().isSent() && sent.add(offer);
        }

        @Override
        void taken(String number, Attendee attendee, SupportSession session, Instant now) {
          taken.add(number);
        }

        @Override
        void booked(List<SeatDraft> given, List<SupportSession> sessions, Instant now) {}
      };

  @BeforeEach
  void full() throws Exception {
    seals = SeatWorkshop.seals(folder);
    at(MORNING);
  }

  private void at(Instant now) throws Exception {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    rounds = SeatWorkshop.rounds(store, new RecordedTrail(), clock);
    SeatWorkshop.set(rounds, "notices", notices);
    SeatWorkshop.set(rounds, "offers", SeatWorkshop.offers(store, calls, notices, clock));
  }

  private void session(Instant closes) {
    store.addSession(
        new SupportSession(
            SESSION,
            "first-steps",
            "yasugi-center",
            closes.plusSeconds(3600),
            closes.plusSeconds(7200),
            MORNING.minusSeconds(1),
            closes,
            1,
            0));
  }

  private String booked(Reminder way, boolean waits) {
    forms++;
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF,
            "マツ " + "ア".repeat(forms),
            "0901111%04d".formatted(forms),
            Set.of(),
            way,
            way == Reminder.NONE,
            way.asksContact() ? "matsu@example.jp" : "",
            Language.JA);
    BookSeat wish =
        new BookSeat(
            SESSION,
            "%032d".formatted(forms),
            attendee,
            0,
            waits ? Optional.of(new WaitingForm(Set.of("far"))) : Optional.empty(),
            Set.of());
    SeatDraft draft = new SeatDraft(wish, BookingView.Channel.ONLINE, "resident", seals);
    did(new SeatAct.Book(draft, entry()));
    return draft.booking().number();
  }

  private Function<Note, AuditEntry> entry() {
    return note ->
        new AuditEntry(MORNING, Caller.NOBODY, "EVENT", "done", "SUPPORT_BOOKING", note, "r");
  }

  private void did(SeatAct act) {
    rounds.commit(Group.of(List.of(act)));
  }

  private void giveBack(String number) {
    did(new SeatAct.GiveBack(number, SESSION, true, entry()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Reminder.class,
      names = {"MAIL", "SMS", "LINE"})
  void whoever_chose_a_way_of_messages_is_sent_one_and_nobody_calls(Reminder way) {
    session(MORNING.plus(Duration.ofDays(20)));
    String seat = booked(Reminder.PHONE, false);
    String first = booked(way, true);
    booked(Reminder.MAIL, true);
    giveBack(seat);
    assertThat(sent)
        .extracting(BookingNotices.Offer::held, BookingNotices.Offer::until)
        .containsExactly(tuple(first, store.waiting.get(first).offerUntil()));
    assertThat(calls.toMake()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Reminder.class,
      names = {"PHONE", "POSTCARD", "NONE"})
  void everybody_else_is_called_until_the_offer_is_answered(Reminder way) throws Exception {
    session(MORNING.plus(Duration.ofDays(20)));
    String seat = booked(Reminder.PHONE, false);
    String first = booked(way, true);
    giveBack(seat);
    assertThat(sent).isEmpty();
    assertThat(calls.toMake()).containsExactly("SEAT_OFFERED " + first);
    assertThat(calls.open(1).get(0).callBy()).isEqualTo(store.waiting.get(first).offerUntil());
    assertThat(calls.open(1).get(0).unlisted()).isEqualTo(way == Reminder.NONE);
    assertThat(calls.callees(SeatWorkshop.vaults(folder)))
        .extracting(Callee::say)
        .singleElement()
        .asString()
        .contains("席が空きました", "11月26日", "はじめて")
        .doesNotContain("マツ");
    did(new SeatAct.Accept(first, SESSION, entry()));
    assertThat(calls.toMake()).isEmpty();
    assertThat(calls.done(Instant.EPOCH, 9))
        .extracting(one -> one.result())
        .containsExactly(PhoneResult.ACCEPTED);
    assertThat(taken).as("has a booking as everybody else").containsExactly(first);
  }

  @Test
  void who_declines_or_lets_it_pass_is_called_no_more_and_the_next_is() throws Exception {
    session(MORNING.plus(Duration.ofDays(20)));
    String seat = booked(Reminder.PHONE, false);
    String first = booked(Reminder.PHONE, true);
    String second = booked(Reminder.PHONE, true);
    String third = booked(Reminder.MAIL, true);
    giveBack(seat);
    giveBack(first);
    assertThat(calls.toMake()).containsExactly("SEAT_OFFERED " + second);
    at(MORNING.plus(Duration.ofDays(3)));
    did(new SeatAct.Settle(SESSION, entry()));
    assertThat(calls.toMake()).isEmpty();
    assertThat(calls.done(Instant.EPOCH, 9))
        .extracting(one -> one.result())
        .containsExactlyInAnyOrder(PhoneResult.DECLINED, PhoneResult.WITHDRAWN);
    assertThat(sent).extracting(BookingNotices.Offer::held).containsExactly(third);
  }

  @Test
  void whom_a_message_would_reach_after_the_offer_is_over_is_called() throws Exception {
    session(EVENING.plus(Duration.ofHours(2)));
    String seat = booked(Reminder.PHONE, false);
    String first = booked(Reminder.MAIL, true);
    at(EVENING);
    giveBack(seat);
    assertThat(sent).isEmpty();
    assertThat(calls.toMake()).containsExactly("SEAT_OFFERED " + first);
  }
}
