package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import jp.yorisoi.ejb.platform.combine.Group;
import jp.yorisoi.ejb.support.domain.DrawSeed;
import jp.yorisoi.ejb.support.domain.OfferTerm;
import jp.yorisoi.ejb.support.domain.OrderRule;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SessionDraw;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Turn;
import jp.yorisoi.ejb.support.domain.Waiter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The clock jumps: an hour or a day on, an hour back. Jobs look every ten minutes; nothing ends
 * before its instant, and what is over is over at the first look at or after it. The same seed
 * makes the same jumps.
 */
class ClockJumpTest {
  private static final int SEEDS = 6;
  private static final int LOOKS = 500;
  private static final Duration LOOK = Duration.ofMinutes(10);
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);
  private static final OrderRule RULE =
      new OrderRule(
          1,
          Map.of(),
          new OfferTerm(
              Duration.ofHours(24), Duration.ofHours(48), Duration.ofHours(6), MORNING, EVENING));

  @TempDir static Path folder;

  private final Map<String, Integer> seen = new TreeMap<>();
  private MemoryStore store;
  private SeatRounds rounds;
  private RecordedTrail trail;
  private Seals seals;
  private Random random;
  private Instant now;
  private int people;

  /** An ordinary week, the leap day of 2028, the end of a year. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23T15:00:00Z", "2028-02-26T15:00:00Z", "2026-12-28T15:00:00Z"})
  void no_deadline_comes_early_or_late(Instant begin) throws Exception {
    seals = SeatWorkshop.seals(folder);
    for (long seed = 0; seed < SEEDS; seed++) {
      open(begin, seed);
      for (int look = 0; look < LOOKS; look++) {
        jump();
        jobs();
        for (int act = random.nextInt(3); act > 0; act--) {
          somebody();
        }
      }
    }
    assertThat(seen.keySet())
        .as("something of everything: %s", seen)
        .contains(
            "back",
            "hour",
            "day",
            "ENDED",
            "HELD",
            "DRAWN",
            "not_yet",
            "closed",
            "past",
            "cancelled",
            "too_late",
            "accepted",
            "expired",
            "booked",
            "waiting",
            "kept");
  }

  private void open(Instant begin, long seed) throws Exception {
    random = new Random(seed);
    now = begin;
    store = new MemoryStore();
    trail = new RecordedTrail();
    rounds = SeatWorkshop.rounds(store, trail, new CityClock(() -> now), RULE);
    SimulatedPost post = new SimulatedPost(store, random);
    SeatWorkshop.set(rounds, "offers", post.offers(seals));
    SeatWorkshop.set(
        rounds,
        "draws",
        new DrawRounds(new MemoryDraws(store), SeatWorkshop.order(RULE), post.draws(seals)));
    add(1, "first-steps", begin.plus(Duration.ofHours(81)), null);
    add(2, "facility-room", begin.plus(Duration.ofHours(90)), null);
    add(3, "first-steps", begin.plus(Duration.ofHours(105)), begin.plus(Duration.ofHours(33)));
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    store.seeds.put(3L, new DrawSeed(HexFormat.of().formatHex(bytes)));
  }

  private void add(long id, String kind, Instant start, Instant drawnAt) {
    LocalDateTime eve = there(start).toLocalDate().minusDays(1).atTime(17, 15);
    store.addSession(
        new SupportSession(
            id,
            kind,
            "center",
            start,
            start.plus(Duration.ofHours(2)),
            start.minus(Duration.ofHours(75)),
            eve.atZone(SchedulePlan.JAPAN).toInstant(),
            2,
            0,
            false,
            new SessionOffer(
                true, Set.of(), drawnAt == null ? null : new SessionDraw(drawnAt, false))));
  }

  /** Ten minutes on; now and then the clock is set. */
  private void jump() {
    int what = random.nextInt(75);
    now = now.plus(what == 0 ? Duration.ofDays(1) : what < 4 ? Duration.ofHours(1) : LOOK);
    if (what == 5 || what == 6) {
      now = now.minus(Duration.ofHours(1));
    }
    count(what == 0 ? "day" : what < 4 ? "hour" : what == 5 || what == 6 ? "back" : "look");
  }

  /** What the jobs do at each look, and what has to be so after it. */
  private void jobs() {
    for (long id = 1; id <= 3; id++) {
      Map<String, Instant> held = held(id);
      boolean drawn = isDrawn(id);
      long turns = drawTurns(id);
      commit(new SeatAct.Settle(id, trail.later(null)));
      if (store.seeds.containsKey(id)) {
        commit(new SeatAct.Draw(id, store.seeds.get(id), trail.later(null)));
      }
      held.forEach(this::endsAtItsInstant);
      held(id).forEach((number, until) -> isOffered(number, until, held));
      SessionDraw draw = store.sessions.get(id).offer().draw();
      if (draw != null) {
        assertThat(isDrawn(id)).as("drawn at %s", now).isEqualTo(drawn || !now.isBefore(draw.at()));
        assertThat(!drawn || drawTurns(id) == turns).as("drawn once").isTrue();
        count(isDrawn(id) ? "DRAWN" : "to be drawn");
      }
    }
  }

  private void endsAtItsInstant(String number, Instant until) {
    SeatState state = store.bookings.get(number).state();
    boolean over = !now.isBefore(until);
    assertThat(state)
        .as("%s at %s, held until %s", number, now, until)
        .isEqualTo(over ? SeatState.EXPIRED : SeatState.OFFERED);
    count(over ? "ENDED" : "HELD");
  }

  /** A new offer leaves time, ends by day or when bookings close, and never after that. */
  private void isOffered(String number, Instant until, Map<String, Instant> before) {
    if (before.containsKey(number)) {
      assertThat(until).as("an offer is not made longer").isEqualTo(before.get(number));
      return;
    }
    Instant closes = store.sessions.get(store.waiting.get(number).session()).closesAt();
    assertThat(until).isAfter(now).isBeforeOrEqualTo(closes);
    if (until.isBefore(closes)) {
      assertThat(there(until).toLocalTime()).isBetween(MORNING, EVENING);
      assertThat(Duration.between(now, until))
          .isBetween(Duration.ofHours(6), Duration.ofHours(24 + 14));
    }
  }

  private void somebody() {
    switch (random.nextInt(5)) {
      case 0, 1 -> book(false);
      case 2 -> book(true);
      case 3 -> giveBack();
      default -> accept();
    }
  }

  /** The moment alone decides whether bookings are taken at all. */
  private void book(boolean kept) {
    long id = 1 + random.nextInt(3);
    SupportSession session = store.sessions.get(id);
    BookingOutcome outcome =
        commit(new SeatAct.Book(draft(id), kept, Optional.empty(), trail.later(null))).booking();
    String code = outcome.outcomeCode();
    count(code);
    String expected = null;
    if (!now.isBefore(session.startsAt())) {
      expected = "past";
    } else if (now.isBefore(session.opensAt())) {
      expected = "not_yet";
    } else if (!now.isBefore(session.closesAt())) {
      expected = "closed";
    }
    if (expected == null) {
      assertThat(code).as("open at %s", now).isNotIn("past", "not_yet", "closed", "drawing");
    } else {
      assertThat(code).as("%s at %s", session, now).isEqualTo(expected);
    }
    if (outcome instanceof BookingOutcome.Kept seat) {
      isOffered(seat.number().value(), held(id).get(seat.number().value()), Map.of());
    }
  }

  private SeatDraft draft(long session) {
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF,
            "ヤスギ ハナコ",
            "0854%06d".formatted(++people),
            Set.of(),
            Attendee.Reminder.NONE);
    Optional<WaitingForm> waits =
        random.nextInt(4) > 0 ? Optional.of(new WaitingForm(Set.of())) : Optional.empty();
    BookSeat wish =
        new BookSeat(session, "form-%032d".formatted(people), attendee, 0, waits, Set.of("few"));
    return new SeatDraft(wish, BookingView.Channel.ONLINE, "test", seals, random);
  }

  private void giveBack() {
    store.bookings.values().stream()
        .filter(one -> !one.cancelled() && one.state() != SeatState.EXPIRED)
        .skip(random.nextInt(4))
        .findFirst()
        .ifPresent(
            one -> {
              boolean seated = one.state() == SeatState.BOOKED;
              Instant until = until(store.sessions.get(one.sessionId()), seated);
              CancelOutcome outcome =
                  commit(
                          new SeatAct.GiveBack(
                              one.number(), one.sessionId(), false, trail.later(null)))
                      .cancel();
              assertThat(outcome)
                  .as("%s at %s", until, now)
                  .isEqualTo(
                      now.isBefore(until) ? CancelOutcome.CANCELLED : CancelOutcome.TOO_LATE);
              count(outcome.code());
            });
  }

  /** The room is given back until 17:15 of the day before, the rest until it begins. */
  private static Instant until(SupportSession session, boolean seated) {
    return seated && session.kind().equals("facility-room")
        ? there(session.startsAt())
            .toLocalDate()
            .minusDays(1)
            .atTime(17, 15)
            .atZone(SchedulePlan.JAPAN)
            .toInstant()
        : session.startsAt();
  }

  /** Somebody answers an offer between two looks of the job, now and then at the last instant. */
  private void accept() {
    store.waiting.values().stream()
        .filter(one -> one.state() == SeatState.OFFERED)
        .findFirst()
        .ifPresent(
            one -> {
              if (random.nextInt(4) == 0 && now.isBefore(one.offerUntil())) {
                now = one.offerUntil().minusMillis(random.nextInt(2));
              }
              OfferOutcome outcome =
                  commit(new SeatAct.Accept(one.number(), one.session(), trail.later(null)))
                      .offer();
              assertThat(outcome)
                  .as("held until %s, taken at %s", one.offerUntil(), now)
                  .isEqualTo(
                      now.isBefore(one.offerUntil())
                          ? OfferOutcome.ACCEPTED
                          : OfferOutcome.EXPIRED);
              count(outcome.code());
            });
  }

  private SeatResult commit(SeatAct act) {
    return rounds.commit(Group.of(List.of(act))).get(0);
  }

  private Map<String, Instant> held(long session) {
    Map<String, Instant> held = new LinkedHashMap<>();
    for (Waiter one : store.waiters(List.of(session))) {
      if (one.state() == SeatState.OFFERED) {
        held.put(one.number(), one.offerUntil());
      }
    }
    return held;
  }

  private boolean isDrawn(long session) {
    SessionDraw draw = store.sessions.get(session).offer().draw();
    return draw != null && draw.done();
  }

  private long drawTurns(long session) {
    Set<Turn.What> drawn = Set.of(Turn.What.WON, Turn.What.PLACED);
    return store.log.stream()
        .filter(one -> one.session() == session && drawn.contains(one.what()))
        .count();
  }

  private void count(String what) {
    seen.merge(what, 1, Integer::sum);
  }

  private static LocalDateTime there(Instant at) {
    return LocalDateTime.ofInstant(at, SchedulePlan.JAPAN);
  }
}
