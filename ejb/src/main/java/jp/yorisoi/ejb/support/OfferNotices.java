package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.KnownSeat;
import jp.yorisoi.ejb.support.domain.SeatRound;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Turn;
import jp.yorisoi.ejb.support.domain.Waiter;
import jp.yorisoi.ejb.support.phone.Callee;
import jp.yorisoi.ejb.support.phone.NewPhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneResult;
import jp.yorisoi.ejb.support.phone.PhoneTasks;
import jp.yorisoi.policy.audit.AuditEntry;
import jp.yorisoi.policy.vault.VaultBroken;

/**
 * Tells those a seat is held for, in the transaction that holds it: by the way they chose, else by
 * a call of the desk; and takes the call off the list when the offer was answered or is over.
 */
@Dependent
class OfferNotices {
  /** The page that takes an offer, after number and PIN. */
  static final String PAGE = "/resident/support/own.xhtml";

  private static final System.Logger LOG = System.getLogger(OfferNotices.class.getName());
  private static final Map<Turn.What, PhoneResult> ANSWERS =
      Map.of(
          Turn.What.ACCEPTED, PhoneResult.ACCEPTED,
          Turn.What.DECLINED, PhoneResult.DECLINED,
          Turn.What.EXPIRED, PhoneResult.WITHDRAWN);

  @Inject private SeatStore store;
  @Inject private BookingNotices notices;
  @Inject private NoticeWords words;
  @Inject private NoticeRules rules;
  @Inject private PhoneTasks calls;
  @Inject private Seals seals;

  /**
   * Tells of the offers of a round that stand at its end.
   *
   * @param round what was decided, and is written
   * @param acts what the callers wanted, in order
   * @param entries the audit entries of the acts, which say whose they are
   * @param now present time
   */
  void tell(SeatRound round, List<SeatAct> acts, List<AuditEntry> entries, Instant now) {
    Set<String> offered = new LinkedHashSet<>();
    for (Turn turn : round.turns()) {
      if (turn.what() == Turn.What.OFFERED) {
        offered.add(turn.number());
      } else if (ANSWERS.containsKey(turn.what()) && !offered.contains(turn.number())) {
        calls.answered(
            NewPhoneTask.offer(turn.number(), turn.session()),
            ANSWERS.get(turn.what()),
            by(turn.session(), acts, entries));
      }
    }
    withdrawDraws(round, acts, entries);
    taken(round, now);
    List<Waiter> standing =
        offered.stream()
            .map(round.moved()::get)
            .filter(one -> one.state() == SeatState.OFFERED)
            .toList();
    if (!standing.isEmpty()) {
      Map<String, Stored> bookings = bookings(standing.stream().map(Waiter::number).toList());
      standing.forEach(
          one ->
              tell(
                  one,
                  bookings.get(one.number()),
                  round.session(one.session()).orElseThrow(),
                  by(one.session(), acts, entries),
                  now));
    }
  }

  /** Whoever gave a seat back is not told any more that a draw gave it. */
  private void withdrawDraws(SeatRound round, List<SeatAct> acts, List<AuditEntry> entries) {
    for (KnownSeat seat : round.returnedSeats()) {
      boolean drawn =
          round.session(seat.session()).filter(one -> one.offer().draw() != null).isPresent();
      if (drawn) {
        calls.answered(
            DrawNotices.occasion(seat.session(), seat.number()),
            PhoneResult.WITHDRAWN,
            by(seat.session(), acts, entries));
      }
    }
  }

  /** Whoever took a seat that was held has a booking as everybody else, and is reminded of it. */
  private void taken(SeatRound round, Instant now) {
    List<String> taken =
        round.turns().stream()
            .filter(turn -> turn.what() == Turn.What.ACCEPTED)
            .map(Turn::number)
            .toList();
    if (taken.isEmpty()) {
      return;
    }
    bookings(taken)
        .values()
        .forEach(
            booking ->
                opened(booking)
                    .ifPresent(
                        attendee ->
                            notices.taken(
                                booking.number(),
                                attendee,
                                round.session(booking.sessionId()).orElseThrow(),
                                now)));
  }

  /** One that cannot be opened keeps nobody else from a seat. */
  private Optional<Attendee> opened(Stored booking) {
    try {
      return Optional.of(seals.open(booking));
    } catch (VaultBroken changed) {
      LOG.log(Level.ERROR, "booking " + booking.number() + " cannot be opened", changed);
      return Optional.empty();
    }
  }

  private Map<String, Stored> bookings(Collection<String> numbers) {
    return store.byNumbers(numbers).stream().collect(Collectors.toMap(Stored::number, one -> one));
  }

  private void tell(Waiter one, Stored booking, SupportSession session, String by, Instant now) {
    opened(booking).ifPresent(attendee -> tell(one, booking, attendee, session, by, now));
  }

  private void tell(
      Waiter one,
      Stored booking,
      Attendee attendee,
      SupportSession session,
      String by,
      Instant now) {
    Instant until = one.offerUntil();
    boolean inTime = rules.quiet().firstAfter(now).isBefore(until);
    if (!inTime || !notices.offer(offer(one, attendee, session))) {
      calls.add(
          new NewPhoneTask(
              NewPhoneTask.offer(one.number(), one.session()),
              PhoneReason.SEAT_OFFERED,
              session.id(),
              one.number(),
              booking.personKey(),
              new Callee(attendee.kana(), attendee.phone(), words.offered(session, until)),
              attendee.unlisted(),
              until),
          by);
    }
  }

  private static BookingNotices.Offer offer(Waiter one, Attendee attendee, SupportSession session) {
    return new BookingNotices.Offer(
        one.number(), attendee, session, one.offerUntil(), PAGE, one.number());
  }

  /** Who led to it: the first act about the session, as in the audit trail. */
  private static String by(long session, List<SeatAct> acts, List<AuditEntry> entries) {
    for (int i = 0; i < acts.size(); i++) {
      if (acts.get(i).sessions().contains(session)) {
        return entries.get(i).who().id();
      }
    }
    throw new IllegalStateException("an offer of a session nobody asked about");
  }
}
