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
  private final Instant now;
  private final Map<Long, SupportSession> sessions = new HashMap<>();
  private final Map<Hash, KnownSeat> byKey = new HashMap<>();
  private final Map<String, KnownSeat> byNumber = new HashMap<>();
  private final Map<Hash, List<HeldSlot>> held = new HashMap<>();
  private final List<SeatAnswer.Given> given = new ArrayList<>();
  private final Set<String> returned = new LinkedHashSet<>();
  private final Set<String> freed = new LinkedHashSet<>();
  private final Map<Long, Integer> taken = new LinkedHashMap<>();

  /**
   * Begins a round.
   *
   * @param sessions the sessions it is about, whose rows nobody else changes until it is committed
   * @param seats bookings made before with the form tokens of the wishes, and those to be returned
   * @param slots what the persons of the wishes hold
   * @param now present time
   */
  public SeatRound(
      List<SupportSession> sessions, List<KnownSeat> seats, List<HeldSlot> slots, Instant now) {
    this.now = now;
    sessions.forEach(session -> this.sessions.put(session.id(), session));
    seats.forEach(this::know);
    slots.forEach(this::hold);
  }

  /**
   * Decides about a wish.
   *
   * @param wish what is asked for
   * @return a seat, the answer this form got before, or why not
   */
  public SeatAnswer book(SeatWish wish) {
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
    List<HeldSlot> still = stillHeld(wish.person());
    if (still.stream().anyMatch(slot -> slot.session() == wish.session())) {
      return refused(Objection.ALREADY_BOOKED);
    }
    Optional<Objection> objection =
        wish.walkIn() ? BookingRule.atTheDoor(session, now) : BookingRule.first(session, now);
    if (objection.isPresent()) {
      return refused(objection.get());
    }
    List<Integer> slots = OpenSlots.free(still.stream().map(HeldSlot::slot).toList());
    return slots.isEmpty() ? refused(Objection.LIMIT) : give(wish, session, slots.get(0));
  }

  /**
   * Gives a seat back.
   *
   * @param number booking number
   * @return false if there is no such booking or it was given back before
   */
  public boolean giveBack(String number) {
    KnownSeat seat = byNumber.get(number);
    if (seat == null || seat.cancelled()) {
      return false;
    }
    know(seat.givenBack());
    slotsOf(seat.person()).removeIf(slot -> slot.number().equals(number));
    returned.add(number);
    change(seat.session(), -1);
    return true;
  }

  /** The seats that were given, in order. */
  public List<SeatAnswer.Given> given() {
    return List.copyOf(given);
  }

  /** Numbers of the bookings that were given back. */
  public Set<String> returned() {
    return Set.copyOf(returned);
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
    given.add(seat);
    know(
        new KnownSeat(
            wish.number(), wish.session(), wish.key(), wish.body(), wish.person(), false));
    hold(new HeldSlot(wish.person(), wish.number(), wish.session(), slot, session.endsAt()));
    change(wish.session(), 1);
    return seat;
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
  private List<HeldSlot> stillHeld(Hash person) {
    List<HeldSlot> slots = slotsOf(person);
    slots.stream()
        .filter(slot -> !slot.endsAt().isAfter(now))
        .forEach(slot -> freed.add(slot.number()));
    slots.removeIf(slot -> !slot.endsAt().isAfter(now));
    return slots;
  }

  private static SeatAnswer refused(Objection objection) {
    return new SeatAnswer.Refused(objection);
  }
}
