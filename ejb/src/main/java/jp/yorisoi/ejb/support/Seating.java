package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.BookingOutcome.Reason;
import jp.yorisoi.ejb.support.SupportStore.Added;
import jp.yorisoi.ejb.support.SupportStore.HeldSlot;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.BookingRule;
import jp.yorisoi.ejb.support.domain.OpenSlots;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * Gives seats, within the transaction of the desk.
 *
 * <p>Everything that can be done beforehand is: reading, hashing, sealing. The row of the session
 * is taken by the conditional UPDATE only then, and held for one INSERT, the audit entry and the
 * commit. The unique keys of the booking decide what simultaneous requests may not do twice.
 */
@Dependent
class Seating {
  private static final int SUBJECT_BYTES = 16;

  @Inject private SupportStore store;
  @Inject private Seals seals;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  private final SecureRandom random = new SecureRandom();

  BookingOutcome seat(BookSeat wish, BookingView.Channel channel) {
    BookingOutcome outcome = answer(wish, channel);
    if (outcome instanceof BookingOutcome.Booked booked) {
      details.aboutCase(booked.number().value());
      if (wish.undeclared() > 0) {
        details.fields("undeclared=" + wish.undeclared());
      }
    } else if (outcome instanceof BookingOutcome.Refused refused) {
      details.aboutCase("session " + wish.sessionId());
      details.fields("refused", refused.reason().code());
    }
    return outcome;
  }

  private BookingOutcome answer(BookSeat wish, BookingView.Channel channel) {
    Draft draft = new Draft(wish, channel);
    details.aboutSubject(subject(draft.person));
    Optional<Stored> before = store.byKey(draft.key, false);
    if (before.isPresent()) {
      return again(before.get(), draft);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<SupportSession> session = store.session(wish.sessionId());
    if (session.isEmpty()) {
      return refused(Reason.UNKNOWN_SESSION);
    }
    List<HeldSlot> held = stillHeld(draft.person, now);
    if (held.stream().anyMatch(slot -> slot.sessionId() == wish.sessionId())) {
      return refused(Reason.ALREADY_BOOKED);
    }
    Optional<BookingRule.Objection> objection = BookingRule.first(session.get(), now);
    if (objection.isPresent()) {
      return refused(Reason.valueOf(objection.get().name()));
    }
    List<Integer> slots = OpenSlots.free(held.stream().map(HeldSlot::slot).toList());
    return slots.isEmpty() ? refused(Reason.LIMIT) : take(draft, slots, now);
  }

  /** The key of a person in audit entries of bookings: of the keyed hash, enough to tell apart. */
  static String subject(byte[] personKey) {
    return HexFormat.of().formatHex(personKey, 0, SUBJECT_BYTES);
  }

  private BookingOutcome take(Draft draft, List<Integer> slots, Instant now) {
    long session = draft.wish.sessionId();
    Stored booking = draft.numbered();
    if (!store.takeSeat(session, now)) {
      return store
          .byKey(draft.key, true)
          .map(first -> again(first, draft))
          .orElseGet(() -> refused(Reason.FULL));
    }
    Iterator<Integer> left = slots.iterator();
    int slot = left.next();
    Added added = store.add(booking, slot, caller(), now);
    while (added == Added.NUMBER_GIVEN || added == Added.SLOT_HELD && left.hasNext()) {
      slot = added == Added.SLOT_HELD ? left.next() : slot;
      booking = draft.numbered();
      added = store.add(booking, slot, caller(), now);
    }
    if (added == Added.STORED) {
      return booked(booking);
    }
    store.giveSeatBack(session);
    return switch (added) {
      case KEY_USED -> again(store.byKey(draft.key, true).orElseThrow(), draft);
      case SEAT_HELD -> refused(Reason.ALREADY_BOOKED);
      default -> refused(Reason.LIMIT);
    };
  }

  private String caller() {
    return context.caller().id();
  }

  /** The slots that count; those of sessions that are over are freed on the way. */
  private List<HeldSlot> stillHeld(byte[] person, Instant now) {
    List<HeldSlot> still = new ArrayList<>();
    for (HeldSlot slot : store.heldSlots(person)) {
      if (slot.endsAt().isAfter(now)) {
        still.add(slot);
      } else {
        store.freeSlot(slot.number());
      }
    }
    return still;
  }

  /** The first answer, unless the form says something else now or its seat was given back. */
  private BookingOutcome again(Stored first, Draft draft) {
    return Arrays.equals(first.bodyDigest(), draft.body) && !first.cancelled()
        ? booked(first)
        : refused(Reason.KEY_REUSED);
  }

  private BookingOutcome booked(Stored booking) {
    return new BookingOutcome.Booked(new BookingNumber(booking.number()), seals.pin(booking.key()));
  }

  private static BookingOutcome refused(Reason reason) {
    return new BookingOutcome.Refused(reason);
  }

  /** A wish with its hashes, computed once. */
  private final class Draft {
    final BookSeat wish;
    final BookingView.Channel channel;
    final byte[] key;
    final byte[] body;
    final byte[] person;

    Draft(BookSeat wish, BookingView.Channel channel) {
      this.wish = wish;
      this.channel = channel;
      this.key = seals.key(wish.formToken());
      this.body = seals.body(wish);
      this.person = seals.person(wish.attendee());
    }

    /** The booking under a newly drawn number. */
    Stored numbered() {
      String number = BookingNumber.of(random.nextInt(BookingNumber.RANGE)).value();
      return new Stored(
          number,
          wish.sessionId(),
          channel.name(),
          key,
          body,
          seals.pinHash(number, seals.pin(key)),
          seals.seal(wish.attendee(), number),
          person,
          false,
          wish.attendee().unlisted());
    }
  }
}
