package jp.yorisoi.ejb.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import jp.yorisoi.ejb.platform.combine.Group;
import jp.yorisoi.ejb.support.domain.Circumstance;
import jp.yorisoi.ejb.support.domain.OfferTerm;
import jp.yorisoi.ejb.support.domain.OrderRule;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * A city of one seed: two instances with their lanes book and give back seats of a few sessions
 * while time goes on, groups of other lanes commit in between, and instances stop between a commit
 * and its answers. On full sessions people wait, are offered seats, take them or leave them to the
 * next. The same seed makes the same choices again.
 *
 * <p>It keeps a book of what people were told, and says where that and the database disagree.
 */
final class SimulatedCity {
  private static final int STEPS = 120;
  private static final int PEOPLE = 12;
  private static final int SESSIONS = 4;
  private static final int LANES = 2;
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
  private final Map<String, String> toldBooked = new LinkedHashMap<>();
  private final Set<String> toldWaiting = new LinkedHashSet<>();
  private final Map<String, String> numberOfForm = new HashMap<>();
  private final Set<String> toldCancelled = new HashSet<>();
  private final Set<String> perhapsCancelled = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();
  private Instant now = BEGIN;
  private int forms;
  private int running = -1;
  private Set<Long> held = Set.of();

  SimulatedCity(long seed, Seals seals) throws Exception {
    this(seed, seals, new MemoryStore());
  }

  SimulatedCity(long seed, Seals seals, MemoryStore store) throws Exception {
    this.random = new Random(seed);
    this.seals = seals;
    this.store = store;
    this.oracle = new WaitingOracle(store);
    this.rounds = SeatWorkshop.rounds(store, trail, new CityClock(() -> now), RULE);
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
              0));
    }
    store.beforeWriting = this::othersMeanwhile;
  }

  /** Lives through all steps and says what was wrong. */
  List<String> live() {
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(13)) {
        case 0, 1, 2 -> arrive(wish());
        case 3 -> arrive(again());
        case 4 -> arrive(giveBack());
        case 8 -> arrive(accept());
        case 9 -> arrive(settle(1 + random.nextInt(SESSIONS)));
        case 10 -> arrive(keep());
        case 11 -> arrive(move());
        case 5 -> now = now.plus(Duration.ofMinutes(random.nextInt(30)));
        default -> commit(random.nextInt(LANES));
      }
      agree("step " + step);
    }
    for (long session = 1; session <= SESSIONS; session++) {
      arrive(settle(session));
    }
    for (int lane = 0; lane < LANES; lane++) {
      commit(lane);
    }
    agree("the end");
    require(!oracle.overdue(now), "an offer that is over is held after the job");
    return wrong;
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
      answer(group, rounds.commit(Group.of(group)));
    } catch (SeatConflict conflict) {
      group.forEach(this::alone);
    } finally {
      running = -1;
      held = before;
    }
  }

  private void alone(SeatAct act) {
    for (int tried = 0; tried < 5; tried++) {
      try {
        answer(List.of(act), rounds.commit(Group.of(List.of(act))));
        return;
      } catch (SeatConflict conflict) {
        redraw(act);
      }
    }
    wrong.add("a conflict that did not end");
  }

  private static void redraw(SeatAct act) {
    if (act instanceof SeatAct.Book book) {
      book.draft().draw();
    }
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
  }

  /** One group in ten is committed by an instance that stops before it can answer. */
  private void answer(List<SeatAct> acts, List<SeatResult> results) {
    boolean answered = random.nextInt(10) > 0;
    for (int i = 0; i < acts.size(); i++) {
      if (acts.get(i) instanceof SeatAct.Book book) {
        if (answered) {
          told(book.draft().wish(), results.get(i).booking());
        }
        if (results.get(i).booking() instanceof BookingOutcome.Booked) {
          book.instead().map(SeatAct.Instead::number).ifPresent(perhapsCancelled::add);
        }
      } else if (acts.get(i) instanceof SeatAct.Accept accept) {
        taken(accept.number(), results.get(i).offer(), answered);
      } else if (results.get(i).cancel() == CancelOutcome.CANCELLED) {
        (answered ? toldCancelled : perhapsCancelled).add(results.get(i).note().caseRef());
      }
    }
  }

  /** Whoever is told that the seat is theirs has it, also when a press before had no answer. */
  private void taken(String number, OfferOutcome outcome, boolean answered) {
    if (answered && outcome == OfferOutcome.ACCEPTED) {
      toldBooked.put(number, "");
      toldWaiting.remove(number);
    }
  }

  private void told(BookSeat wish, BookingOutcome outcome) {
    if (outcome instanceof BookingOutcome.Waiting waiting) {
      toldWaiting.add(waiting.number().value());
      oneNumber(wish, waiting.number().value());
    }
    if (outcome instanceof BookingOutcome.Kept kept) {
      toldWaiting.add(kept.number().value());
      oneNumber(wish, kept.number().value());
    }
    if (outcome instanceof BookingOutcome.Booked booked) {
      String number = booked.number().value();
      toldBooked.put(number, booked.pin());
      oneNumber(wish, number);
    }
  }

  private void oneNumber(BookSeat wish, String number) {
    String first =
        numberOfForm.putIfAbsent(
            wish.formToken() + wish.attendee().kana() + wish.waiting(), number);
    if (first != null && !first.equals(number)) {
      wrong.add("one form, two numbers: " + first + " and " + number);
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
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF,
            "シミン" + "アイウエオカキクケコサシ".charAt(person),
            "0854%06d".formatted(person),
            Set.of(),
            Attendee.Reminder.NONE);
    return act(new BookSeat(session, form, attendee, 0, circumstances(), Set.of()));
  }

  /** Two of three would wait, each for other reasons. */
  private Optional<WaitingForm> circumstances() {
    if (random.nextInt(3) == 0) {
      return Optional.empty();
    }
    Set<String> said = new HashSet<>();
    WaitingForm.CHOICES.stream().filter(one -> random.nextInt(3) == 0).forEach(said::add);
    return Optional.of(new WaitingForm(said));
  }

  /** The desk keeps a seat for somebody. */
  private SeatAct keep() {
    SeatAct.Book wish = (SeatAct.Book) wish();
    return new SeatAct.Book(wish.draft(), true, Optional.empty(), wish.entry());
  }

  /** Somebody who was told to have a seat wants another day. */
  private SeatAct move() {
    List<String> numbers = List.copyOf(toldBooked.keySet());
    if (numbers.isEmpty()) {
      return wish();
    }
    SupportStore.Stored seat = store.bookings.get(numbers.get(random.nextInt(numbers.size())));
    BookSeat wish =
        new BookSeat(
            1 + random.nextInt(SESSIONS), "form-%032d".formatted(++forms), seals.open(seat));
    SeatDraft draft = SeatDraft.moving(wish, BookingView.Channel.ONLINE, "resident", seals);
    SeatAct.Instead instead = new SeatAct.Instead(seat.number(), seat.sessionId(), false);
    return new SeatAct.Book(draft, false, Optional.of(instead), trail.later(new AuditDetails()));
  }

  private SeatAct settle(long session) {
    return new SeatAct.Settle(session, trail.later(new AuditDetails()));
  }

  /** Somebody who waits presses the button, offered a seat or not. */
  private SeatAct accept() {
    List<String> numbers =
        random.nextInt(4) == 0 ? List.copyOf(toldWaiting) : List.copyOf(store.waiting.keySet());
    if (numbers.isEmpty()) {
      return wish();
    }
    String number = numbers.get(random.nextInt(numbers.size()));
    long session = store.find(number).map(SupportStore.Stored::sessionId).orElse(0L);
    return new SeatAct.Accept(number, session, trail.later(new AuditDetails()));
  }

  private SeatAct act(BookSeat wish) {
    sent.add(wish);
    SeatDraft draft = new SeatDraft(wish, BookingView.Channel.ONLINE, "resident", seals);
    return new SeatAct.Book(draft, trail.later(new AuditDetails()));
  }

  /** The holder, whose PIN was looked at a while ago, or the desk. */
  private SeatAct giveBack() {
    List<String> numbers = new ArrayList<>(toldBooked.keySet());
    numbers.addAll(toldWaiting);
    if (numbers.isEmpty()) {
      return wish();
    }
    String number = numbers.get(random.nextInt(numbers.size()));
    long session = store.find(number).map(SupportStore.Stored::sessionId).orElse(0L);
    return new SeatAct.GiveBack(
        number, session, random.nextInt(5) == 0, trail.later(new AuditDetails()));
  }

  private void agree(String when) {
    Map<Long, Integer> held = new HashMap<>();
    Map<String, Integer> ofPerson = new HashMap<>();
    for (SupportStore.Stored booking : store.bookings.values()) {
      if (!booking.cancelled()) {
        int seats = booking.state() == SeatState.WAITING ? 0 : 1;
        held.merge(booking.sessionId(), seats, Integer::sum);
        String person = Seating.subject(booking.personKey());
        require(
            ofPerson.merge(person + " in " + booking.sessionId(), 1, Integer::sum) == 1,
            when + ": somebody sits twice in a session");
      }
    }
    for (SupportSession session : store.sessions.values()) {
      int seats = held.getOrDefault(session.id(), 0);
      require(seats == session.taken(), when + ": the row counts otherwise");
      require(seats <= session.capacity(), when + ": oversold");
    }
    oracle.look(now).forEach(finding -> wrong.add(when + ": " + finding));
    toldWaiting.forEach(
        number -> require(store.bookings.containsKey(number), when + ": told to wait, not there"));
    toldBooked.keySet().forEach(number -> kept(when, number));
    toldCancelled.forEach(
        number ->
            require(store.bookings.get(number).cancelled(), when + ": told free, still held"));
  }

  private void kept(String when, String number) {
    SupportStore.Stored booking = store.bookings.get(number);
    require(booking != null, when + ": told booked, but it is not there");
    require(
        booking == null
            || !booking.cancelled()
            || toldCancelled.contains(number)
            || perhapsCancelled.contains(number),
        when + ": told booked, given back by nobody");
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      wrong.add(otherwise);
    }
  }
}
