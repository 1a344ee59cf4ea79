package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** A store in memory; answers of {@link #add} can be laid down beforehand, as a race would. */
final class MemoryStore implements SupportStore {
  final Map<Long, SupportSession> sessions = new LinkedHashMap<>();
  final Map<String, Stored> bookings = new LinkedHashMap<>();
  final Map<String, Integer> slots = new LinkedHashMap<>();
  final Deque<Added> conflicts = new ArrayDeque<>();
  Stored committedMeanwhile;

  private void taken(long id, int by) {
    SupportSession s = sessions.get(id);
    sessions.put(
        id,
        new SupportSession(
            id,
            s.kind(),
            s.place(),
            s.startsAt(),
            s.endsAt(),
            s.opensAt(),
            s.closesAt(),
            s.capacity(),
            s.taken() + by));
  }

  @Override
  public List<SupportSession> sessions(Instant from, Instant until) {
    return List.copyOf(sessions.values());
  }

  @Override
  public Optional<SupportSession> session(long id) {
    return Optional.ofNullable(sessions.get(id));
  }

  @Override
  public boolean takeSeat(long sessionId, Instant now) {
    if (sessions.get(sessionId).full() || committedMeanwhile != null && conflicts.isEmpty()) {
      return false;
    }
    taken(sessionId, 1);
    return true;
  }

  @Override
  public void giveSeatBack(long sessionId) {
    taken(sessionId, -1);
  }

  @Override
  public void lockSession(long sessionId) {
    taken(sessionId, 0);
  }

  @Override
  public Optional<Stored> byKey(byte[] key, boolean justCommitted) {
    return justCommitted && committedMeanwhile != null
        ? Optional.of(committedMeanwhile)
        : bookings.values().stream().filter(b -> Arrays.equals(b.key(), key)).findFirst();
  }

  @Override
  public Optional<Stored> find(String number) {
    return Optional.ofNullable(bookings.get(number));
  }

  @Override
  public List<Stored> seated(long sessionId) {
    return bookings.values().stream().filter(b -> b.sessionId() == sessionId).toList();
  }

  @Override
  public List<HeldSlot> heldSlots(byte[] personKey) {
    return bookings.values().stream()
        .filter(b -> Arrays.equals(b.personKey(), personKey) && slots.containsKey(b.number()))
        .map(
            b ->
                new HeldSlot(
                    b.number(),
                    b.sessionId(),
                    slots.get(b.number()),
                    sessions.get(b.sessionId()).endsAt()))
        .toList();
  }

  @Override
  public void freeSlot(String number) {
    slots.remove(number);
  }

  @Override
  public Added add(Stored booking, int slot, String bookedBy, Instant now) {
    if (!conflicts.isEmpty()) {
      return conflicts.remove();
    }
    bookings.put(booking.number(), booking);
    slots.put(booking.number(), slot);
    return Added.STORED;
  }

  @Override
  public boolean cancel(String number, Instant now) {
    bookings.computeIfPresent(number, (same, held) -> cancelled(held));
    return slots.remove(number) != null;
  }

  private static Stored cancelled(Stored held) {
    return new Stored(
        held.number(),
        held.sessionId(),
        held.channel(),
        held.key(),
        held.bodyDigest(),
        held.pinHash(),
        held.person(),
        held.personKey(),
        true,
        held.unlisted());
  }

  @Override
  public boolean addSession(SupportSession session) {
    return sessions.putIfAbsent(session.id(), session) == null;
  }
}
