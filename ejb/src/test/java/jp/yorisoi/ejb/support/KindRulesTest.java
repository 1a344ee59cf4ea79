package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.platform.guess.FreeGuesses;
import jp.yorisoi.ejb.support.BookingOutcome.Booked;
import jp.yorisoi.ejb.support.BookingOutcome.Reason;
import jp.yorisoi.ejb.support.BookingOutcome.Refused;
import jp.yorisoi.ejb.support.domain.Objection;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SessionDraw;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a kind of support asks beyond a seat, and every answer to a wish that cannot be. */
class KindRulesTest {
  /** A day that comes every four years. */
  private static final Instant LEAP_DAY = Instant.parse("2028-02-29T01:00:00Z");

  private static final Instant NOW = LEAP_DAY.minusSeconds(5 * 86_400L);
  private static final String FORM = "0123456789abcdef0123456789abcdef";
  private static final String PHONE = "0854001234";

  @TempDir private Path folder;
  private final MemoryStore store = new MemoryStore();
  private final Seating seating = new Seating();
  private final AuditDetails details = new AuditDetails();
  private Seals seals;
  private int forms;

  @BeforeEach
  void open() throws Exception {
    seals = SeatWorkshop.seals(folder);
    RecordedTrail trail = new RecordedTrail();
    SeatLanes lanes = new SeatLanes();
    SeatWorkshop.set(
        lanes, "rounds", SeatWorkshop.rounds(store, trail, Clock.fixed(NOW, ZoneOffset.UTC)));
    SeatWorkshop.set(lanes, "pins", SeatWorkshop.pins(store, seals, new FreeGuesses()));
    SeatWorkshop.set(seating, "store", store);
    SeatWorkshop.set(seating, "lanes", lanes);
    SeatWorkshop.set(seating, "seals", seals);
    SeatWorkshop.set(seating, "guesses", new FreeGuesses());
    SeatWorkshop.set(seating, "trail", trail);
    SeatWorkshop.set(seating, "details", details);
    SeatWorkshop.set(seating, "context", new CallerContext());
    details.begin(null);
    add(1, "first-steps", LEAP_DAY, 5, AccessNeed.WHEELCHAIR);
    add(2, "counter-help", LEAP_DAY, 1);
    add(3, "counter-help", LEAP_DAY.plusSeconds(3600), 1);
    add(4, "counter-help", LEAP_DAY.plusSeconds(7200), 1);
    add(5, "health-check", LEAP_DAY, 5);
    add(6, "relocation", LEAP_DAY, 1);
    add(7, "relocation", LEAP_DAY.plusSeconds(3600), 1);
    add(8, "first-steps", LEAP_DAY.plusSeconds(86_400), 1, AccessNeed.WHEELCHAIR);
  }

  private void add(long id, String kind, Instant start, int capacity, AccessNeed... meets) {
    store.sessions.put(
        id,
        new SupportSession(
            id,
            kind,
            "hirose-center",
            start,
            start.plusSeconds(1800),
            NOW.minusSeconds(60),
            start.minusSeconds(60),
            capacity,
            0,
            false,
            new SessionOffer(true, Set.of(meets))));
  }

  /** A wish for what is called off, or opens later. */
  private BookingOutcome shut(long id, Instant opens, boolean off) {
    store.sessions.put(
        id,
        new SupportSession(
            id,
            "first-steps",
            "hirose-center",
            LEAP_DAY,
            LEAP_DAY.plusSeconds(1800),
            opens,
            LEAP_DAY.minusSeconds(60),
            5,
            0,
            off,
            SessionOffer.PLAIN));
    return book(id, "ア", PHONE);
  }

  private BookingOutcome book(long session, String kana, String phone, String... answers) {
    return book(session, FORM + ++forms, kana, phone, Set.of(), answers);
  }

  private BookingOutcome book(
      long session,
      String form,
      String kana,
      String phone,
      Set<AccessNeed> needs,
      String... answers) {
    Attendee attendee =
        new Attendee(Attendee.BookedFor.SELF, kana, phone, needs, Attendee.Reminder.NONE);
    return seating.seat(
        new BookSeat(session, form, attendee, 0, Optional.empty(), Set.of(answers)),
        BookingView.Channel.ONLINE);
  }

  private BookingOutcome move(Booked booked, long to, String form) {
    return seating.moveForCaller(booked.number(), new MoveSeat(to, FORM + form)).orElseThrow();
  }

  @Test
  void who_moves_is_not_asked_again_and_counts_once() {
    Booked one = (Booked) book(6, "ヒッコシ", "0854000005", "moving");
    assertThat(book(7, "ヒッコシ", "0854000005", "moving"))
        .as("one at a time")
        .isEqualTo(refused(Reason.KIND_LIMIT));
    assertThat(move(one, 7, "later")).isInstanceOf(Booked.class);
    assertThat(store.find(one.number().value()).orElseThrow().cancelled()).isTrue();
  }

  private static Refused refused(Reason reason) {
    return new Refused(reason);
  }

  /** One example of bad input for every objection; none is left out. */
  @Test
  void every_objection_is_given_where_it_belongs() {
    Map<Objection, Supplier<BookingOutcome>> table = new LinkedHashMap<>();
    table.put(Objection.UNKNOWN_SESSION, () -> book(99, "ア", PHONE));
    table.put(
        Objection.PAST,
        () -> {
          add(20, "first-steps", NOW, 5);
          return book(20, "ア", PHONE);
        });
    table.put(Objection.NOT_HELD, () -> shut(26, NOW, true));
    table.put(Objection.NOT_YET, () -> shut(27, NOW.plusSeconds(1), false));
    table.put(
        Objection.CLOSED,
        () -> {
          add(21, "first-steps", NOW.plusSeconds(30), 5);
          return book(21, "ア", PHONE);
        });
    table.put(
        Objection.DRAWING,
        () -> {
          store.sessions.put(
              25L,
              new SupportSession(
                  25,
                  "first-steps",
                  "hirose-center",
                  LEAP_DAY,
                  LEAP_DAY.plusSeconds(1800),
                  NOW.minusSeconds(60),
                  LEAP_DAY.minusSeconds(60),
                  5,
                  0,
                  false,
                  new SessionOffer(true, Set.of(), new SessionDraw(NOW, false))));
          return book(25, "ア", PHONE);
        });
    table.put(
        Objection.FULL,
        () -> {
          book(8, "ミチ", "0854009999");
          return book(8, "ア", PHONE);
        });
    table.put(
        Objection.ALREADY_BOOKED,
        () -> {
          book(1, "フタタビ", PHONE);
          return book(1, "フタタビ", PHONE);
        });
    table.put(
        Objection.LIMIT,
        () -> {
          add(22, "first-steps", LEAP_DAY, 5);
          add(23, "first-steps", LEAP_DAY, 5);
          add(24, "first-steps", LEAP_DAY, 5);
          book(22, "オオイ", PHONE);
          book(23, "オオイ", PHONE);
          return book(24, "オオイ", PHONE);
        });
    table.put(
        Objection.KIND_LIMIT,
        () -> {
          book(6, "ヒッコス", "0854000001", "moving");
          return book(7, "ヒッコス", "0854000001", "moving");
        });
    table.put(
        Objection.HOUSEHOLD_LIMIT,
        () -> {
          book(2, "チチ", "0854000002", "device");
          book(3, "ハハ", "0854000002", "device");
          return book(4, "コ", "0854000002", "device");
        });
    table.put(Objection.NOT_ELIGIBLE, () -> book(5, "ワカイ", PHONE, "resident"));
    table.put(
        Objection.NEED_NOT_MET,
        () -> book(1, FORM + "need", "シュワ", PHONE, Set.of(AccessNeed.SIGN_LANGUAGE)));
    table.put(
        Objection.KEY_REUSED,
        () -> {
          book(5, FORM + "tab", "タブ", "0854000003", Set.of(), "resident", "forty");
          return book(1, FORM + "tab", "タブ", "0854000003", Set.of());
        });
    table.put(
        Objection.NOT_MOVABLE,
        () -> move((Booked) book(1, "ウゴク", "0854000004"), 2, "another kind"));
    assertThat(table.keySet()).containsExactlyInAnyOrder(Objection.values());
    table.forEach(
        (objection, wish) ->
            assertThat(wish.get())
                .as(objection.name())
                .isEqualTo(refused(Reason.valueOf(objection.name()))));
  }

  @ParameterizedTest
  @EnumSource(Objection.class)
  void every_objection_is_a_reason_with_a_code_of_its_own(Objection objection) {
    Reason reason = Reason.valueOf(objection.name());
    assertThat(
            EnumSet.allOf(Reason.class).stream()
                .filter(other -> other.code().equals(reason.code())))
        .containsExactly(reason);
  }

  @Test
  void a_need_that_is_met_is_booked_and_kept_apart_from_the_person() {
    Booked booked = (Booked) book(1, FORM + "w", "クルマ", PHONE, Set.of(AccessNeed.WHEELCHAIR));
    SupportStore.Stored stored = store.find(booked.number().value()).orElseThrow();
    assertThat(seals.open(stored).needs()).containsExactly(AccessNeed.WHEELCHAIR);
    SupportStore.Stored night =
        new SupportStore.Stored(
            stored.number(),
            stored.sessionId(),
            stored.channel(),
            stored.key(),
            stored.bodyDigest(),
            stored.pinHash(),
            stored.person(),
            stored.personKey(),
            SeatState.BOOKED,
            false);
    assertThat(seals.open(night).needs()).as("the night after").isEmpty();
    assertThat(seals.open(night).kana()).isEqualTo("クルマ");
  }

  @Test
  void who_needs_nothing_leaves_nothing_to_delete() {
    Booked booked = (Booked) book(1, "ダレカ", PHONE);
    assertThat(store.find(booked.number().value()).orElseThrow().needs()).isNull();
  }

  /** Another day would not help: that it is full is not what matters to them. */
  @Test
  void a_need_that_cannot_be_met_is_said_before_that_it_is_full() {
    book(8, "ミチ", "0854009999");
    assertThat(book(8, FORM + "x", "ミミ", PHONE, Set.of(AccessNeed.HEARING)))
        .isEqualTo(refused(Reason.NEED_NOT_MET));
  }

  @Test
  void every_statement_of_a_kind_has_to_hold_and_none_is_kept() {
    assertThat(book(5, "ア", PHONE)).isEqualTo(refused(Reason.NOT_ELIGIBLE));
    assertThat(book(5, "ア", PHONE, "forty")).isEqualTo(refused(Reason.NOT_ELIGIBLE));
    assertThat(book(5, "ア", PHONE, "forty", "resident")).isInstanceOf(Booked.class);
  }

  @Test
  void a_choice_has_to_be_made() {
    assertThat(book(2, "ア", PHONE)).isEqualTo(refused(Reason.NOT_ELIGIBLE));
    assertThat(book(2, "ア", PHONE, "device", "other")).isEqualTo(refused(Reason.NOT_ELIGIBLE));
    assertThat(book(2, "ア", PHONE, "device")).isInstanceOf(Booked.class);
  }

  @Test
  void a_household_may_book_again_when_one_gave_a_seat_back_or_a_session_is_over() {
    Booked father = (Booked) book(2, "チチ", PHONE, "device");
    book(3, "ハハ", PHONE, "device");
    assertThat(book(4, "コ", PHONE, "device")).isEqualTo(refused(Reason.HOUSEHOLD_LIMIT));
    assertThat(book(4, "トナリ", "0854999999", "device")).isInstanceOf(Booked.class);
    seating.giveBack(father.number().value(), father.pin());
    assertThat(book(2, "コ", PHONE, "device")).as("given back").isInstanceOf(Booked.class);
    SupportSession over = store.sessions.get(3L);
    store.sessions.put(
        3L,
        new SupportSession(
            3,
            over.kind(),
            over.place(),
            NOW.minusSeconds(7200),
            NOW.minusSeconds(3600),
            over.opensAt(),
            over.closesAt(),
            1,
            1));
    add(30, "counter-help", LEAP_DAY.plusSeconds(9000), 1);
    assertThat(book(30, "マゴ", PHONE, "device")).as("one is over").isInstanceOf(Booked.class);
  }

  /** Classes have no limit for households: families learn together. */
  @Test
  void a_family_may_come_to_a_class_together() {
    assertThat(Stream.of("チチ", "ハハ", "コ", "ソフ", "ソボ").map(name -> book(1, name, PHONE)))
        .allMatch(Booked.class::isInstance);
  }

  /** The same form in two tabs is one booking; another form of the same person is told so. */
  @Test
  void two_tabs_do_not_book_twice() {
    BookingOutcome first = book(5, FORM + "t", "タブ", PHONE, Set.of(), "resident", "forty");
    assertThat(book(5, FORM + "t", "タブ", PHONE, Set.of(), "resident", "forty")).isEqualTo(first);
    assertThat(book(5, "タブ", PHONE, "resident", "forty")).isEqualTo(refused(Reason.ALREADY_BOOKED));
  }
}
