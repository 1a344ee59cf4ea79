package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.AttendanceStore.Marked;
import jp.yorisoi.ejb.support.SeatStore.Asked;
import jp.yorisoi.ejb.support.SeatStore.Changes;
import jp.yorisoi.ejb.support.SeatStore.NewSeat;
import jp.yorisoi.ejb.support.SeatStore.Standing;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.HeldSlot;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.OpenSlots;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.join.JoinSeat;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.vault.VaultBroken;

/**
 * Bookings as the rule of joining looks at them, and the seats of people who were let in without
 * network. All in the caller's transaction, which holds the rows of the sessions first, as whoever
 * books does.
 */
@Dependent
public class OfflineSeats {
  private static final System.Logger LOG = System.getLogger(OfflineSeats.class.getName());

  /** The slot of nobody: who was there holds none of the few bookings one may have ahead. */
  private static final int NO_SLOT = 0;

  @Inject private SupportStore store;
  @Inject private SeatStore seats;
  @Inject private AttendanceStore marks;
  @Inject private Seals seals;
  @Inject private CallerContext context;

  /**
   * A booking beside what the list says of it.
   *
   * @param seat the booking
   * @param stands what the list says now
   * @param shown how the audit trail names booking and person
   */
  public record Known(JoinSeat seat, AttendanceMark stands, Shown shown) {}

  /**
   * Reads sessions and keeps their rows until the transaction ends.
   *
   * @param ids row ids, at least one
   * @return those that exist
   */
  public List<SupportSession> hold(Collection<Long> ids) {
    return seats.hold(ids);
  }

  /**
   * One session, not held.
   *
   * @param id row id
   * @return the session, or empty
   */
  public Optional<SupportSession> session(long id) {
    return store.session(id);
  }

  /**
   * Keeps the rows of bookings until the transaction ends, so that nobody else marks them.
   *
   * @param numbers booking numbers
   */
  public void holdNumbers(Collection<String> numbers) {
    new TreeSet<>(numbers).forEach(marks::hold); // in one order for everybody
  }

  /**
   * Bookings of sessions and of numbers. What is to be written is held before, so that what is read
   * here is what the last transaction left.
   *
   * @param sessions row ids
   * @param numbers booking numbers that were said
   * @param forms keyed hashes of forms that may have been joined before
   * @param then what the list said when it was taken along, by booking number
   * @return each booking once
   */
  public List<Known> known(
      Collection<Long> sessions,
      Collection<String> numbers,
      Collection<Hash> forms,
      Map<String, Mark> then) {
    Map<String, Marked> stands = new LinkedHashMap<>();
    Map<String, Stored> bookings = new LinkedHashMap<>();
    for (long session : sessions) {
      marks.marks(session).forEach(one -> stands.put(one.number(), one));
      store.seated(session).forEach(one -> bookings.put(one.number(), one));
    }
    Set<String> named = new HashSet<>(numbers);
    standing(forms, Set.of()).seats().forEach(one -> named.add(one.number()));
    if (!named.isEmpty()) {
      seats.byNumbers(named).forEach(one -> bookings.putIfAbsent(one.number(), one));
    }
    List<Known> known = new ArrayList<>();
    bookings.values().forEach(one -> known.add(known(one, stands.get(one.number()), then)));
    return known;
  }

  private Known known(Stored booking, Marked marked, Map<String, Mark> then) {
    boolean held = marked != null && !marked.seat().cancelled();
    Mark mark = marked == null ? Mark.NONE : marked.seat().mark();
    // who is kept off the lists is not opened before there is need to
    Optional<Attendee> person = held && booking.unlisted() ? Optional.empty() : opened(booking);
    JoinSeat seat =
        new JoinSeat(
            booking.number(),
            booking.sessionId(),
            Hash.of(booking.key()),
            Hash.of(booking.personKey()),
            held || person.isPresent(),
            booking.unlisted() ? "" : person.map(Attendee::kana).orElse(""),
            held,
            mark,
            Optional.ofNullable(then.get(booking.number())));
    return new Known(
        seat,
        AttendanceMark.of(mark, marked == null ? null : marked.at()),
        new Shown(booking.number(), Seating.subject(booking.personKey())));
  }

  /**
   * Empty when nobody knows it any more: numbers come from a form and may be of any age, and one
   * that does not open must not keep back everything else of the list.
   */
  private Optional<Attendee> opened(Stored booking) {
    if (booking.person() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(seals.open(booking));
    } catch (VaultBroken broken) {
      LOG.log(Level.WARNING, "booking " + booking.number() + " does not open", broken);
      return Optional.empty();
    }
  }

  /**
   * Keyed hash of a form token.
   *
   * @param token the token
   * @return what bookings are found by that were made with it
   */
  public Hash form(String token) {
    return Hash.of(seals.key(token));
  }

  /**
   * Keyed hash of who somebody is.
   *
   * @param attendee the person
   * @return what bookings of the same person have in common
   */
  public Hash person(Attendee attendee) {
    return Hash.of(seals.person(attendee));
  }

  /**
   * Who made a booking that was given back, as somebody who came without one; help was seen at the
   * door, and nobody is reminded.
   *
   * @param number booking number
   * @return the person; empty when nobody can read any more who it was
   */
  public Optional<Attendee> again(String number) {
    return store
        .find(number)
        .flatMap(this::opened)
        .map(
            one ->
                new Attendee(
                    Attendee.BookedFor.SELF,
                    one.kana(),
                    one.phone(),
                    Set.of(),
                    Attendee.Reminder.NONE,
                    one.unlisted()));
  }

  /**
   * Gives somebody a seat who was there, marked as come.
   *
   * @param session the session, its row held
   * @param token form token, the same for the same person of the same list
   * @param attendee who it is
   * @param at when the person came
   * @param now present time
   * @return booking and person, for the audit trail
   */
  public Shown letIn(
      SupportSession session, String token, Attendee attendee, Instant at, Instant now) {
    String by = context.caller().id();
    SeatDraft draft =
        new SeatDraft(
            new BookSeat(session.id(), token, attendee), BookingView.Channel.WALK_IN, by, seals);
    Stored booking = draft.booking();
    int slot = slot(session, booking, now);
    seats.write(
        new Changes(
            Set.of(),
            Set.of(),
            List.of(new NewSeat(booking, slot, by, Mark.CAME, null)),
            Map.of(session.id(), 1),
            List.of(),
            List.of(),
            now));
    if (slot == NO_SLOT) {
      seats.writeHouseholds(List.of(), Set.of(booking.number()));
    }
    marks.write(List.of(booking.number()), Mark.CAME, at, by);
    return new Shown(booking.number(), Seating.subject(booking.personKey()));
  }

  private int slot(SupportSession session, Stored booking, Instant now) {
    if (!now.isBefore(session.endsAt())) {
      return NO_SLOT;
    }
    Set<Hash> person = Set.of(Hash.of(booking.personKey()));
    List<Integer> held = standing(Set.of(), person).slots().stream().map(HeldSlot::slot).toList();
    return OpenSlots.free(held).stream().findFirst().orElse(NO_SLOT);
  }

  private Standing standing(Collection<Hash> forms, Set<Hash> persons) {
    return seats.standing(new Asked(Set.copyOf(forms), Set.of(), persons, Set.of()));
  }

  /**
   * Writes a mark.
   *
   * @param number booking number
   * @param mark what to say
   * @param at when it was said
   */
  public void mark(String number, Mark mark, Instant at) {
    marks.write(List.of(number), mark, at, context.caller().id());
  }
}
