package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.Hash;

/**
 * Wishes for seats and returned seats of several callers, decided one after the other in the order
 * they came, each with what those before it have changed. Nothing here asks the database: it is
 * told what stands there, and says what has to be written, all in one transaction. Pure.
 */
public final class SeatRound {
  /** No booking has this number. */
  private static final String NOTHING = "";

  private final Instant now;
  private final WaitingLines lines;
  private final Map<Long, SupportSession> sessions = new HashMap<>();
  private final Map<Hash, KnownSeat> byKey = new HashMap<>();
  private final Map<String, KnownSeat> byNumber = new HashMap<>();
  private final Map<Hash, List<HeldSlot>> held = new HashMap<>();
  private final List<SeatAnswer> added = new ArrayList<>();
  private final Set<String> returned = new LinkedHashSet<>();
  private final Set<String> freed = new LinkedHashSet<>();
  private final Map<Long, Integer> taken = new LinkedHashMap<>();
  private final List<Drawn> drawn = new ArrayList<>();
  private WishRules rules = WishRules.none();

  /**
   * Begins a round. Offers that are over end first, and what they held is offered to the next.
   *
   * @param sessions the sessions it is about, whose rows nobody else changes until it is committed
   * @param seats bookings made before with the form tokens of the wishes, and those to be returned
   * @param slots what the persons of the wishes hold
   * @param waiters who is on the waiting lists of the sessions
   * @param rule the published rule of waiting lists
   * @param now present time
   */
  public SeatRound(
      List<SupportSession> sessions,
      List<KnownSeat> seats,
      List<HeldSlot> slots,
      List<Waiter> waiters,
      OrderRule rule,
      Instant now) {
    this.now = now;
    this.lines = new WaitingLines(waiters, rule, now);
    sessions.forEach(session -> this.sessions.put(session.id(), session));
    seats.forEach(this::know);
    slots.forEach(this::hold);
    this.sessions.keySet().forEach(this::settle);
  }

  /**
   * Heeds the rules of kinds from now on; who let an offer pass was known when the round began.
   *
   * @param kinds rules that know the wishes of this round
   */
  public void heed(WishRules kinds) {
    rules = kinds;
    lines.changed().values().stream()
        .filter(waiter -> waiter.state().gone())
        .forEach(waiter -> rules.returned(waiter.number()));
  }

  /**
   * Decides about a wish.
   *
   * @param wish what is asked for
   * @return a seat, a place on the waiting list, the answer this form got before, or why not
   */
  public SeatAnswer book(SeatWish wish) {
    return decide(wish, false, NOTHING);
  }

  /**
   * Moves a booking to another session of its kind: the new seat is given first, and only then the
   * old one back, so that nobody who asks for another day ends up without any.
   *
   * @param number the booking
   * @param wish of the same person, for the other session
   * @return the seat, the answer this form got before, or why everything stays as it was
   */
  public SeatAnswer move(String number, SeatWish wish) {
    KnownSeat old = byNumber.get(number);
    if (!byKey.containsKey(wish.key()) && !movable(old, wish)) {
      return refused(Objection.NOT_MOVABLE);
    }
    return decide(wish, false, number);
  }

  private boolean movable(KnownSeat old, SeatWish wish) {
    if (old == null || old.state() != SeatState.BOOKED || !old.person().equals(wish.person())) {
      return false;
    }
    SupportSession from = sessions.get(old.session());
    SupportSession to = sessions.get(wish.session());
    return from != null && to != null && from.kind().equals(to.kind());
  }

  /**
   * Keeps a free seat for a caller who has not decided yet, as long as an offered one is held. It
   * counts as taken, and by itself goes to the next or is free again.
   *
   * @param wish what is asked for; nobody waits for a seat to be kept
   * @return the seat that is kept, the answer this form got before, or why not
   */
  public SeatAnswer keep(SeatWish wish) {
    return decide(wish, true, NOTHING);
  }

  private SeatAnswer decide(SeatWish wish, boolean kept, String instead) {
    KnownSeat before = byKey.get(wish.key());
    if (before != null) {
      return before.body().equals(wish.body()) && !before.cancelled()
          ? new SeatAnswer.Before(before)
          : refused(Objection.KEY_REUSED);
    }
    SupportSession session = sessions.get(wish.session());
    if (session == null) {
      return refused(Objection.UNKNOWN_SESSION);
    }
    List<HeldSlot> still = stillHeld(wish.person(), wish.session(), instead);
    if (still.stream().anyMatch(slot -> slot.session() == wish.session())) {
      return refused(Objection.ALREADY_BOOKED);
    }
    Optional<Objection> objection =
        rules.first(
            session,
            wish,
            wish.walkIn() ? BookingRule.atTheDoor(session, now) : BookingRule.first(session, now));
    boolean waits =
        !kept && wish.waits().isPresent() && objection.equals(Optional.of(Objection.FULL));
    if (objection.isPresent() && !waits) {
      return refused(objection.get());
    }
    List<Integer> slots = OpenSlots.free(still.stream().map(HeldSlot::slot).toList());
    if (slots.isEmpty()) {
      return refused(Objection.LIMIT);
    }
    Optional<Objection> limit = rules.limit(session, wish, instead);
    if (limit.isPresent()) {
      return refused(limit.get());
    }
    if (waits) {
      return join(wish, session, slots.get(0));
    }
    if (session.offer().byLot() && !wish.walkIn()) {
      return instead.equals(NOTHING)
          ? enter(wish, session, slots.get(0))
          : refused(Objection.NOT_MOVABLE); // a seat is not given back for a lot
    }
    if (!instead.equals(NOTHING)) {
      giveBack(instead);
    }
    return kept ? keep(wish, session, slots.get(0)) : give(wish, session, slots.get(0));
  }

  /**
   * Gives a seat back, or an offer, or a place on the waiting list. A seat is offered at once to
   * the first who waits for one.
   *
   * @param number booking number
   * @return false if there is no such booking or it was given back before
   */
  public boolean giveBack(String number) {
    KnownSeat seat = byNumber.get(number);
    if (seat == null || seat.cancelled()) {
      return false;
    }
    know(seat.as(SeatState.CANCELLED));
    slotsOf(seat.person()).removeIf(slot -> slot.number().equals(number));
    returned.add(number);
    rules.returned(number);
    lines.find(seat.session(), number).ifPresent(lines::giveUp);
    if (seat.state().seated()) {
      change(seat.session(), -1);
    }
    settle(seat.session());
    return true;
  }

  /**
   * Draws the seats of a session by lot, when it is time and it was not done before. With the same
   * key and the same people it gives the same order, however often it is begun.
   *
   * @param key what decides
   * @return what came of it; empty when there is nothing to draw
   */
  public Optional<Drawn> draw(DrawKey key) {
    SupportSession session = sessions.get(key.session());
    if (session == null || !session.drawsNow(now)) {
      return Optional.empty();
    }
    Drawn result = lines.draw(key, session.capacity() - session.taken());
    sessions.put(key.session(), session.drawn());
    change(key.session(), result.won().size());
    lines.changed().values().forEach(this::learn);
    drawn.add(result);
    return Optional.of(result);
  }

  /** What was drawn. */
  public List<Drawn> drawn() {
    return List.copyOf(drawn);
  }

  /**
   * Takes the seat that is held for somebody.
   *
   * @param number booking number
   * @return what has become of the booking: {@link SeatState#BOOKED} when the seat is theirs, now
   *     or before; empty when there is no such booking
   */
  public Optional<SeatState> accept(String number) {
    KnownSeat seat = byNumber.get(number);
    if (seat != null && seat.state() == SeatState.OFFERED) {
      lines.find(seat.session(), number).ifPresent(lines::accept);
      know(seat.as(SeatState.BOOKED));
    }
    return Optional.ofNullable(byNumber.get(number)).map(KnownSeat::state);
  }

  /**
   * Until when a seat is held for somebody.
   *
   * @param session row id of the session
   * @param number booking number
   * @return the moment, or empty when none is held
   */
  public Optional<Instant> heldUntil(long session, String number) {
    return lines.find(session, number).map(Waiter::offerUntil);
  }

  /** The bookings that were added, in order: each is given, kept, waits or enters a draw. */
  public List<SeatAnswer> added() {
    return List.copyOf(added);
  }

  /** What became of who was on a waiting list, by booking number, of those who joined too. */
  public Map<String, Waiter> moved() {
    return new LinkedHashMap<>(lines.changed());
  }

  /** What happened on the waiting lists, in order. */
  public List<Turn> turns() {
    return List.copyOf(lines.turns());
  }

  /** Numbers of the bookings that were given back. */
  public Set<String> returned() {
    return Set.copyOf(returned);
  }

  /** The bookings that were given back. */
  public List<KnownSeat> returnedSeats() {
    return returned.stream().map(byNumber::get).toList();
  }

  /** Numbers of bookings that hold a slot although their session is over. */
  public Set<String> freed() {
    return Set.copyOf(freed);
  }

  /** By how much the count of taken seats of each session changes; without those that stay. */
  public Map<Long, Integer> taken() {
    Map<Long, Integer> changed = new LinkedHashMap<>(taken);
    changed.values().removeIf(by -> by == 0);
    return changed;
  }

  /**
   * A session as it stands now in this round.
   *
   * @param id row id
   * @return the session, or empty when it is not one of this round
   */
  public Optional<SupportSession> session(long id) {
    return Optional.ofNullable(sessions.get(id));
  }

  private SeatAnswer give(SeatWish wish, SupportSession session, int slot) {
    SeatAnswer.Given seat = new SeatAnswer.Given(wish, slot);
    add(seat, wish, SeatState.BOOKED);
    hold(new HeldSlot(wish.person(), wish.number(), wish.session(), slot, session.endsAt()));
    change(wish.session(), 1);
    rules.given(session, wish, session.endsAt());
    return seat;
  }

  private SeatAnswer join(SeatWish wish, SupportSession session, int slot) {
    SeatAnswer.Waits place = new SeatAnswer.Waits(wish, slot);
    add(place, wish, SeatState.WAITING);
    hold(new HeldSlot(wish.person(), wish.number(), wish.session(), slot, session.closesAt()));
    lines.join(wish);
    rules.given(session, wish, session.closesAt());
    return place;
  }

  private SeatAnswer keep(SeatWish wish, SupportSession session, int slot) {
    Instant until = lines.keep(wish, session).offerUntil();
    SeatAnswer.Kept seat = new SeatAnswer.Kept(wish, slot, until);
    add(seat, wish, SeatState.OFFERED);
    hold(new HeldSlot(wish.person(), wish.number(), wish.session(), slot, session.closesAt()));
    change(wish.session(), 1);
    rules.given(session, wish, session.closesAt());
    return seat;
  }

  private SeatAnswer enter(SeatWish wish, SupportSession session, int slot) {
    SeatAnswer.Enters lot = new SeatAnswer.Enters(wish, slot);
    add(lot, wish, SeatState.ENTERED);
    hold(new HeldSlot(wish.person(), wish.number(), wish.session(), slot, session.endsAt()));
    lines.enter(wish);
    rules.given(session, wish, session.endsAt());
    return lot;
  }

  private void add(SeatAnswer answer, SeatWish wish, SeatState state) {
    added.add(answer);
    know(
        new KnownSeat(
            wish.number(), wish.session(), wish.key(), wish.body(), wish.person(), state));
  }

  /** Ends offers that are over, and holds free seats for who waits, until bookings close. */
  private void settle(long id) {
    if (!sessions.containsKey(id)) {
      return;
    }
    lines.expire(id).forEach(this::expired);
    while (holdsMore(sessions.get(id)) && lines.offerNext(sessions.get(id))) {
      change(id, 1);
    }
    lines.changed().values().forEach(waiter -> learn(waiter));
  }

  private boolean holdsMore(SupportSession session) {
    return !session.full() && !session.cancelled() && now.isBefore(session.closesAt());
  }

  private void expired(Waiter waiter) {
    slotsOf(waiter.person()).removeIf(slot -> slot.number().equals(waiter.number()));
    change(waiter.session(), -1);
  }

  /** What was given back in this round stays so, whatever its place on the list was before. */
  private void learn(Waiter waiter) {
    KnownSeat seat = byNumber.get(waiter.number());
    if (seat != null && !seat.cancelled() && seat.state() != waiter.state()) {
      know(seat.as(waiter.state()));
    }
  }

  private void change(long session, int by) {
    sessions.computeIfPresent(session, (id, now) -> now.taking(by));
    taken.merge(session, by, Integer::sum);
  }

  private void know(KnownSeat seat) {
    byKey.put(seat.key(), seat);
    byNumber.put(seat.number(), seat);
  }

  private void hold(HeldSlot slot) {
    slotsOf(slot.person()).add(slot);
  }

  private List<HeldSlot> slotsOf(Hash person) {
    return held.computeIfAbsent(person, nobody -> new ArrayList<>());
  }

  /** The slots that count; those of sessions that are over are freed on the way. */
  private List<HeldSlot> stillHeld(Hash person, long wished, String instead) {
    List<HeldSlot> slots = slotsOf(person);
    slots.stream()
        .filter(slot -> !slot.endsAt().isAfter(now))
        .forEach(slot -> freed.add(slot.number()));
    slots.removeIf(slot -> !slot.endsAt().isAfter(now));
    return slots.stream()
        .filter(slot -> !slot.number().equals(instead) || slot.session() == wished)
        .toList();
  }

  private static SeatAnswer refused(Objection objection) {
    return new SeatAnswer.Refused(objection);
  }
}
