package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.DrawSeed;
import jp.yorisoi.ejb.support.domain.HeldSlot;
import jp.yorisoi.ejb.support.domain.KnownSeat;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Turn;
import jp.yorisoi.ejb.support.domain.Waiter;
import jp.yorisoi.ejb.support.domain.WishRules.HouseholdSeat;
import jp.yorisoi.ejb.support.domain.WishRules.OpenSeat;

/** A store in memory; what others commit meanwhile can be laid down beforehand, as a race would. */
class MemoryStore implements SupportStore, SeatStore {
  final Map<Long, SupportSession> sessions = new LinkedHashMap<>();
  final Map<String, Stored> bookings = new LinkedHashMap<>();
  final Map<String, Integer> slots = new LinkedHashMap<>();
  private final Map<String, HouseholdSeat> homes = new LinkedHashMap<>();
  final Map<String, Mark> marks = new LinkedHashMap<>();
  final Map<String, String> movedTo = new LinkedHashMap<>();
  final Map<String, Waiter> waiting = new LinkedHashMap<>();
  final List<Turn> log = new ArrayList<>();
  final List<Instant> times = new ArrayList<>();

  /** A seed somebody has chosen instead of those that were committed to; null for none. */
  DrawSeed chosen;

  final Map<Long, DrawSeed> seeds = new LinkedHashMap<>();
  final Deque<Runnable> meanwhile = new ArrayDeque<>();

  /** Runs before what a group has decided is written: what other lanes and instances do then. */
  Runnable beforeWriting = () -> {};

  @Override
  public List<SupportSession> sessions(Instant from, Instant until) {
    return List.copyOf(sessions.values());
  }

  @Override
  public Optional<SupportSession> session(long id) {
    return Optional.ofNullable(sessions.get(id));
  }

  @Override
  public Optional<Stored> find(String number) {
    return Optional.ofNullable(bookings.get(number));
  }

  @Override
  public Optional<String> movedTo(String number) {
    return Optional.ofNullable(movedTo.get(number));
  }

  @Override
  public List<Stored> seated(long sessionId) {
    return bookings.values().stream().filter(b -> b.sessionId() == sessionId).toList();
  }

  @Override
  public boolean addSession(SupportSession session) {
    return sessions.putIfAbsent(session.id(), session) == null;
  }

  @Override
  public List<SupportSession> hold(Collection<Long> ids) {
    return sessions.values().stream().filter(session -> ids.contains(session.id())).toList();
  }

  @Override
  public Standing standing(Asked asked) {
    List<KnownSeat> seats =
        Stream.concat(byKeys(asked.keys()).stream(), byNumbers(asked.numbers()).stream())
            .map(
                b ->
                    new KnownSeat(
                        b.number(),
                        b.sessionId(),
                        Hash.of(b.key()),
                        Hash.of(b.bodyDigest()),
                        Hash.of(b.personKey()),
                        b.state()))
            .toList();
    return new Standing(seats, slots(asked.persons()), waiters(asked.sessions()));
  }

  private List<Stored> byKeys(Collection<Hash> keys) {
    return bookings.values().stream().filter(b -> keys.contains(Hash.of(b.key()))).toList();
  }

  @Override
  public List<Stored> look(Collection<String> numbers) {
    return byNumbers(numbers);
  }

  @Override
  public List<Stored> byNumbers(Collection<String> numbers) {
    return bookings.values().stream().filter(b -> numbers.contains(b.number())).toList();
  }

  private List<HeldSlot> slots(Collection<Hash> persons) {
    return bookings.values().stream()
        .filter(b -> persons.contains(Hash.of(b.personKey())) && slots.containsKey(b.number()))
        .map(
            b ->
                new HeldSlot(
                    Hash.of(b.personKey()),
                    b.number(),
                    b.sessionId(),
                    slots.get(b.number()),
                    waits(b.number())
                        ? sessions.get(b.sessionId()).closesAt()
                        : sessions.get(b.sessionId()).endsAt()))
        .toList();
  }

  List<Waiter> waiters(Collection<Long> sessions) {
    return waiting.values().stream().filter(one -> sessions.contains(one.session())).toList();
  }

  @Override
  public void write(Changes changes) {
    if (!meanwhile.isEmpty()) {
      meanwhile.remove().run();
      throw new SeatConflict("somebody else was there first");
    }
    beforeWriting.run();
    requireUnique(changes);
    changes.returned().forEach(this::cancel);
    changes.moved().forEach(this::move);
    changes.freed().forEach(slots::remove);
    changes.given().forEach(this::add);
    changes.taken().forEach(this::taken);
    log.addAll(changes.turns());
    changes.turns().forEach(turn -> times.add(changes.now()));
  }

  @Override
  public List<OpenSeat> openSeats(Collection<Hash> persons, Collection<Hash> households) {
    return bookings.values().stream()
        .filter(b -> slots.containsKey(b.number()))
        .map(this::open)
        .filter(
            seat ->
                persons.contains(seat.person())
                    || seat.household().filter(households::contains).isPresent())
        .toList();
  }

  private OpenSeat open(Stored booking) {
    SupportSession session = sessions.get(booking.sessionId());
    Optional<HouseholdSeat> home = Optional.ofNullable(homes.get(booking.number()));
    return new OpenSeat(
        booking.number(),
        session.kind(),
        Hash.of(booking.personKey()),
        home.map(HouseholdSeat::household),
        home.map(HouseholdSeat::slot).orElse(0),
        waits(booking.number()) ? session.closesAt() : session.endsAt());
  }

  /** Who is in a draw may get a seat, and holds a slot like one who has it. */
  private boolean waits(String number) {
    Waiter waiter = waiting.get(number);
    return waiter != null && waiter.state() != SeatState.ENTERED;
  }

  /** Remembers how everything is; running the result takes back what was committed since. */
  Runnable remember() {
    List<Runnable> back = new ArrayList<>();
    List.of(sessions, bookings, slots, homes, marks, waiting, movedTo)
        .forEach(map -> back.add(kept(map)));
    int logged = log.size();
    return () -> {
      back.forEach(Runnable::run);
      log.subList(logged, log.size()).clear();
      times.subList(logged, times.size()).clear();
    };
  }

  static <K, V> Runnable kept(Map<K, V> map) {
    Map<K, V> before = new LinkedHashMap<>(map);
    return () -> {
      map.clear();
      map.putAll(before);
    };
  }

  @Override
  public void writeHouseholds(List<HouseholdSeat> seats, Set<String> freed) {
    freed.forEach(slots::remove);
    seats.forEach(seat -> homes.put(seat.number(), seat));
  }

  /** The unique keys of support_booking; a conflict leaves everything as it was. */
  private void requireUnique(Changes changes) {
    List<NewSeat> holding = new ArrayList<>();
    bookings.values().stream()
        .filter(held -> !changes.returned().contains(held.number()))
        .filter(held -> !expires(held.number(), changes))
        .map(held -> new NewSeat(held, slot(held.number(), changes), "", null, null))
        .forEach(holding::add);
    holding.addAll(changes.given());
    Set<Object> seen = new HashSet<>();
    for (NewSeat seat : holding) {
      Stored booking = seat.booking();
      Hash person = Hash.of(booking.personKey());
      boolean free = seen.add(booking.number()) && seen.add(Hash.of(booking.key()));
      boolean seated = seat.waiter() == null && !booking.state().inLine();
      if (!booking.cancelled()) {
        free &= !seated || seen.add(List.of("seat", booking.sessionId(), person));
        free &= seat.slot() == 0 || seen.add(List.of("slot", person, seat.slot()));
      }
      if (!free) {
        throw new SeatConflict("somebody else was there first");
      }
    }
  }

  private static boolean expires(String number, Changes changes) {
    return changes.moved().stream()
        .anyMatch(one -> one.number().equals(number) && one.state() == SeatState.EXPIRED);
  }

  private void move(Waiter one) {
    if (one.state().inLine()) {
      waiting.put(one.number(), one);
    } else {
      waiting.remove(one.number());
    }
    if (one.state() == SeatState.EXPIRED) {
      slots.remove(one.number());
    }
    bookings.computeIfPresent(one.number(), (same, held) -> as(held, one.state()));
  }

  private int slot(String number, Changes changes) {
    return changes.freed().contains(number) ? 0 : slots.getOrDefault(number, 0);
  }

  /** Gives a seat back, as another transaction would. */
  void cancel(String number) {
    bookings.computeIfPresent(number, (same, held) -> as(held, SeatState.CANCELLED));
    waiting.remove(number);
    slots.remove(number);
  }

  private void add(NewSeat seat) {
    bookings.put(seat.booking().number(), seat.booking());
    if (seat.waiter() != null) {
      move(seat.waiter());
    }
    if (seat.instead() != null) {
      movedTo.put(seat.instead().number(), seat.booking().number());
    }
    slots.put(seat.booking().number(), seat.slot());
    marks.put(seat.booking().number(), seat.mark());
  }

  void taken(long id, int by) {
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
            s.taken() + by,
            s.cancelled(),
            s.offer()));
  }

  private static Stored as(Stored held, SeatState state) {
    return new Stored(
        held.number(),
        held.sessionId(),
        held.channel(),
        held.key(),
        held.bodyDigest(),
        held.pinHash(),
        held.person(),
        held.personKey(),
        state,
        held.unlisted(),
        held.needs());
  }
}
