package jp.yorisoi.ejb.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import jp.yorisoi.ejb.platform.combine.Group;
import jp.yorisoi.ejb.support.domain.Circumstance;
import jp.yorisoi.ejb.support.domain.DrawSeed;
import jp.yorisoi.ejb.support.domain.OfferTerm;
import jp.yorisoi.ejb.support.domain.OrderRule;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SessionDraw;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * A city of one seed: two instances with their lanes book and give back seats of a few sessions
 * while time goes on, groups of other lanes commit in between, and instances stop between a commit
 * and its answers, or within a commit, which is undone. On full sessions people wait, are offered
 * seats, take them or leave them to the next; of some sessions the seats are drawn by lot. Messages
 * go out by an outbox. The same seed makes the same choices again.
 *
 * <p>It keeps a book of what people were told, and says where that and the database disagree.
 */
final class SimulatedCity {
  private static final int STEPS = 120;
  private static final int PEOPLE = 12;
  private static final int SESSIONS = 4;

  /** The first of them are drawn by lot. */
  private static final int DRAWN = 2;

  private static final int LANES = 2;
  private static final int PATIENCE = 4;
  private static final Instant BEGIN = Instant.parse("2026-11-25T00:00:00Z");

  private final Random random;

  /** Offers are short here, so that many end while the city lives. */
  private static final OrderRule RULE =
      new OrderRule(
          1,
          Map.of(Circumstance.FIRST_TIME, 3, Circumstance.NO_PHONE, 2, Circumstance.FAR, 1),
          new OfferTerm(
              Duration.ofMinutes(40),
              Duration.ofHours(3),
              Duration.ofMinutes(20),
              LocalTime.MIN,
              LocalTime.MAX));

  private final MemoryStore store;
  private final WaitingOracle oracle;
  private final RecordedTrail trail = new RecordedTrail();
  private final Seals seals;
  private final SeatRounds rounds;
  private final Map<Integer, List<SeatAct>> lanes = new TreeMap<>();
  private final List<BookSeat> sent = new ArrayList<>();
  private final ToldBook told;
  private final SimulatedPost post;
  private final SimulatedPeople people;
  private Instant now = BEGIN;
  private int forms;
  private int running = -1;
  private Set<Long> held = Set.of();
  private boolean interleaved;
  private boolean calm;
  private int stopped;

  SimulatedCity(long seed, Seals seals) throws Exception {
    this(seed, seals, new MemoryStore());
  }

  SimulatedCity(long seed, Seals seals, MemoryStore store) throws Exception {
    this(seed, seals, store, new MemoryDraws(store), SimulatedPost::new);
  }

  SimulatedCity(
      long seed,
      Seals seals,
      MemoryStore store,
      DrawStore draws,
      BiFunction<MemoryStore, Random, SimulatedPost> post)
      throws Exception {
    this.random = new Random(seed);
    this.seals = seals;
    this.store = store;
    this.oracle = new WaitingOracle(store);
    this.told = new ToldBook(store);
    this.post = post.apply(store, random);
    this.people = new SimulatedPeople(random);
    this.rounds = SeatWorkshop.rounds(store, trail, new CityClock(() -> now), RULE);
    SeatWorkshop.set(rounds, "notices", this.post.notices());
    SeatWorkshop.set(rounds, "offers", this.post.offers(seals));
    SeatWorkshop.set(
        rounds, "draws", new DrawRounds(draws, SeatWorkshop.order(RULE), this.post.draws(seals)));
    for (long id = 1; id <= SESSIONS; id++) {
      Instant start = BEGIN.plus(Duration.ofHours(6 + 3 * id));
      store.addSession(
          new SupportSession(
              id,
              "first-steps",
              "center",
              start,
              start.plus(Duration.ofHours(1)),
              BEGIN,
              start.minus(Duration.ofHours(1)),
              1 + random.nextInt(4),
              0,
              false,
              new SessionOffer(true, Set.of(), id <= DRAWN ? drawnAt() : null)));
      store.seeds.put(id, seed(id));
    }
    store.beforeWriting = this::othersMeanwhile;
    trail.beforeEnd = this::perhapsStop;
  }

  private SessionDraw drawnAt() {
    return new SessionDraw(BEGIN.plus(Duration.ofMinutes(30 + random.nextInt(60))), false);
  }

  /** The seed that was committed to; the same for the same city. */
  private DrawSeed seed(long session) {
    byte[] bytes = new byte[32];
    new Random(random.nextLong() + session).nextBytes(bytes);
    return new DrawSeed(HexFormat.of().formatHex(bytes));
  }

  /** Lives through all steps and says what was wrong. */
  List<String> live() {
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(15)) {
        case 0, 1, 2 -> arrive(wish());
        case 3 -> arrive(again());
        case 4 -> arrive(giveBack());
        case 8 -> arrive(accept());
        case 9 -> arrive(settle(1 + random.nextInt(SESSIONS)));
        case 10 -> arrive(keep());
        case 11 -> arrive(move());
        case 12 -> arrive(draw(1 + random.nextInt(DRAWN)));
        case 13 -> post.deliver(now);
        case 5 -> now = now.plus(Duration.ofMinutes(random.nextInt(30)));
        default -> commit(random.nextInt(LANES));
      }
      told.agree("step " + step, oracle.look(now));
    }
    now = now.plus(Duration.ofMinutes(90)); // every draw is due by now
    finish(this::draw, DRAWN);
    finish(this::settle, SESSIONS);
    told.agree("the end", oracle.look(now));
    told.wrong().addAll(post.look(oracle.draws().results(), seals));
    told.require(
        store.bookings.values().stream().noneMatch(one -> one.state() == SeatState.ENTERED),
        "somebody is in a draw that was done");
    told.require(!oracle.overdue(now), "an offer that is over is held after the job");
    return told.wrong();
  }

  /** What jobs do until it is done, however often they are stopped. */
  private void finish(LongFunction<SeatAct> job, int sessions) {
    for (int tries = 1; tries <= PATIENCE; tries++) {
      calm = tries == PATIENCE;
      for (long session = 1; session <= sessions; session++) {
        arrive(job.apply(session));
      }
      for (int lane = 0; lane < LANES; lane++) {
        commit(lane);
      }
    }
  }

  /** What the draws gave. */
  DrawOracle draws() {
    return oracle.draws();
  }

  /** How many messages were received. */
  int received() {
    return post.received();
  }

  /** How many commits were stopped in the middle. */
  int stopped() {
    return stopped;
  }

  /** How many seats were offered to who waited. */
  int offers() {
    return oracle.offers();
  }

  /** How many seats were kept for callers. */
  int keeps() {
    return oracle.keeps();
  }

  /** How many wishes and returns were decided. */
  int decided() {
    return trail.notes.size();
  }

  private void arrive(SeatAct act) {
    lanes.computeIfAbsent(Math.floorMod(act.session(), LANES), lane -> new ArrayList<>()).add(act);
  }

  /** A group of a lane; the acts of one that cannot be decided together are tried alone. */
  private void commit(int lane) {
    List<SeatAct> group = lanes.remove(lane);
    if (group == null || running >= 0) {
      return;
    }
    running = lane;
    Set<Long> before = held;
    held = sessions(group);
    try {
      answer(group, committed(group));
    } catch (SeatConflict conflict) {
      group.forEach(this::alone);
    } finally {
      running = -1;
      held = before;
    }
  }

  /** A commit that is stopped in the middle leaves nothing behind, and nobody gets an answer. */
  private List<SeatResult> committed(List<SeatAct> group) {
    Runnable rows = store.remember();
    Runnable messages = post.remember();
    interleaved = false;
    try {
      return rounds.commit(Group.of(group));
    } catch (Stopped inTheMiddle) {
      rows.run();
      messages.run();
      stopped++;
      return List.of();
    }
  }

  /** Where others committed in between, what was before is gone, and this one goes on. */
  private void perhapsStop() {
    if (!interleaved && !calm && random.nextInt(12) == 0) {
      throw new Stopped();
    }
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void alone(SeatAct act) {
    for (int tried = 0; tried < 5; tried++) {
      try {
        answer(List.of(act), committed(List.of(act)));
        return;
      } catch (SeatConflict conflict) {
        SeatWorkshop.redraw(act);
      }
    }
    told.wrong().add("a conflict that did not end");
  }

  private static Set<Long> sessions(List<SeatAct> acts) {
    Set<Long> all = new HashSet<>();
    acts.forEach(act -> all.addAll(act.sessions()));
    return all;
  }

  /**
   * Now and then the group of another lane is committed right before this one is, unless it has to
   * wait for a row this one holds.
   */
  private void othersMeanwhile() {
    int other = (running + 1) % LANES;
    if (running < 0 || random.nextInt(3) > 0 || !lanes.containsKey(other)) {
      return;
    }
    if (!Collections.disjoint(held, sessions(lanes.get(other)))) {
      return;
    }
    int mine = running;
    running = -1;
    commit(other);
    running = mine;
    interleaved = true;
  }

  /** One group in ten is committed by an instance that stops before it can answer. */
  private void answer(List<SeatAct> acts, List<SeatResult> results) {
    boolean answered = random.nextInt(10) > 0;
    for (int i = 0; i < results.size(); i++) {
      if (acts.get(i) instanceof SeatAct.Book book) {
        if (answered) {
          told.told(book.draft().wish(), results.get(i).booking());
        }
        if (results.get(i).booking() instanceof BookingOutcome.Booked) {
          book.instead()
              .map(SeatAct.Instead::number)
              .ifPresent(number -> told.cancelled(number, false));
        }
      } else if (acts.get(i) instanceof SeatAct.Accept accept) {
        told.taken(accept.number(), results.get(i).offer(), answered);
      } else if (results.get(i).cancel() == CancelOutcome.CANCELLED) {
        told.cancelled(results.get(i).note().caseRef(), answered);
      }
    }
  }

  private SeatAct wish() {
    return book(
        1 + random.nextInt(SESSIONS), "form-%032d".formatted(++forms), random.nextInt(PEOPLE));
  }

  /** A form that was sent before, now and then with another name. */
  private SeatAct again() {
    if (sent.isEmpty()) {
      return wish();
    }
    BookSeat before = sent.get(random.nextInt(sent.size()));
    return random.nextInt(4) == 0
        ? book(before.sessionId(), before.formToken(), random.nextInt(PEOPLE))
        : act(before);
  }

  private SeatAct book(long session, String form, int person) {
    return act(people.wish(session, form, person));
  }

  private SeatAct draw(long session) {
    DrawSeed seed = store.chosen == null ? store.seeds.get(session) : store.chosen;
    return new SeatAct.Draw(session, seed, trail.later(new AuditDetails()));
  }

  /** The desk keeps a seat for somebody. */
  private SeatAct keep() {
    SeatAct.Book wish = (SeatAct.Book) wish();
    return new SeatAct.Book(wish.draft(), true, Optional.empty(), wish.entry());
  }

  /** Somebody who was told to have a seat wants another day. */
  private SeatAct move() {
    List<String> numbers = told.booked();
    if (numbers.isEmpty()) {
      return wish();
    }
    SupportStore.Stored seat = store.bookings.get(numbers.get(random.nextInt(numbers.size())));
    BookSeat wish =
        new BookSeat(
            1 + random.nextInt(SESSIONS), "form-%032d".formatted(++forms), seals.open(seat));
    SeatDraft draft = SeatDraft.moving(wish, BookingView.Channel.ONLINE, "resident", seals, random);
    SeatAct.Instead instead = new SeatAct.Instead(seat.number(), seat.sessionId(), false);
    return new SeatAct.Book(draft, false, Optional.of(instead), trail.later(new AuditDetails()));
  }

  private SeatAct settle(long session) {
    return new SeatAct.Settle(session, trail.later(new AuditDetails()));
  }

  /** Somebody who waits presses the button, offered a seat or not. */
  private SeatAct accept() {
    List<String> numbers =
        random.nextInt(4) == 0 ? told.waiting() : List.copyOf(store.waiting.keySet());
    if (numbers.isEmpty()) {
      return wish();
    }
    String number = numbers.get(random.nextInt(numbers.size()));
    long session = store.find(number).map(SupportStore.Stored::sessionId).orElse(0L);
    return new SeatAct.Accept(number, session, trail.later(new AuditDetails()));
  }

  private SeatAct act(BookSeat wish) {
    sent.add(wish);
    SeatDraft draft = new SeatDraft(wish, BookingView.Channel.ONLINE, "resident", seals, random);
    return new SeatAct.Book(draft, trail.later(new AuditDetails()));
  }

  /** The holder, whose PIN was looked at a while ago, or the desk. */
  private SeatAct giveBack() {
    List<String> numbers = told.numbers();
    if (numbers.isEmpty()) {
      return wish();
    }
    String number = numbers.get(random.nextInt(numbers.size()));
    long session = store.find(number).map(SupportStore.Stored::sessionId).orElse(0L);
    return new SeatAct.GiveBack(
        number, session, random.nextInt(5) == 0, trail.later(new AuditDetails()));
  }
}
