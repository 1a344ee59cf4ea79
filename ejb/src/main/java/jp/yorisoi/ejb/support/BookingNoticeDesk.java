package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.NoticeStore.Due;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.phone.Callee;
import jp.yorisoi.ejb.support.phone.NewPhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneTasks;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.vault.VaultBroken;

/** The door for the jobs that remind of bookings and send the messages. */
@Stateless
@Guarded(Chain.FRONT)
public class BookingNoticeDesk {
  private static final System.Logger LOG = System.getLogger(BookingNoticeDesk.class.getName());
  private static final List<Reminder> SENT = List.of(Reminder.MAIL, Reminder.SMS, Reminder.LINE);
  private static final int AT_ONCE = 200;

  @Inject private NoticeStore notices;
  @Inject private SupportStore bookings;
  @Inject private LineStore lines;
  @Inject private BookingNotices outgoing;
  @Inject private NoticeRules rules;
  @Inject private Seals seals;
  @Inject private PhoneTasks calls;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * Puts the reminders that are due into the outbox: of the classes of tomorrow, and of today those
   * nobody was reminded of yet.
   *
   * @return how many, at most 200
   */
  @Allow(
      permission = Permission.SEND_NOTICES,
      event = AuditEvent.SUPPORT_REMINDED,
      purpose = Purpose.SUPPORT_BOOKING)
  public int remind() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Due> due =
        notices.due(NoticeKind.REMINDER, SENT, now, rules.plan().remindUntil(now), AT_ONCE);
    List<Shown> reminded = new ArrayList<>();
    for (Due one : due) {
      if (remind(one, now)) {
        reminded.add(new Shown(one.booking().number(), Seating.subject(one.booking().personKey())));
      }
    }
    details.shown(reminded);
    details.fields("phone", "contact");
    return reminded.size();
  }

  /**
   * Whether it is night, and messages wait for the morning.
   *
   * @return true within the city's quiet hours
   */
  @Allow(
      permission = Permission.SEND_NOTICES,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.SUPPORT_BOOKING)
  public boolean isQuiet() {
    return rules.quiet().holds(clock.instant());
  }

  /**
   * Why a message that waited is not to be sent any more, asked right before it would be.
   *
   * @param message the message
   * @return a stable code: the class has begun or the offer is over, the booking was cancelled, is
   *     forgotten, or is of another session meanwhile, or the session of the offer is not held;
   *     empty when it is to be sent
   */
  @Allow(
      permission = Permission.SEND_NOTICES,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<String> needless(NoticeMessage message) {
    String about = message.instead().map(NoticeMessage.Instead::number).orElse(message.booking());
    details.aboutCase(about.isEmpty() ? "offer" : about);
    details.fields("state");
    if (!clock.instant().isBefore(message.notAfter())) {
      return Optional.of("too_late");
    }
    if (message.isOffer()) {
      return withoutOffer(about, message);
    }
    return message.booking().isEmpty() ? Optional.empty() : withoutBooking(message);
  }

  /** A seat may be held no longer, at another stop instead, or at one that is not made either. */
  private Optional<String> withoutOffer(String number, NoticeMessage message) {
    Optional<Stored> found = bookings.find(number).filter(one -> one.state() == SeatState.OFFERED);
    if (found.isEmpty()) {
      return Optional.of("offer_answered");
    }
    Stored held = found.get();
    if (!isOf(message, held)) {
      return Optional.of("offer_elsewhere");
    }
    if (bookings.session(held.sessionId()).filter(one -> !one.cancelled()).isEmpty()) {
      return Optional.of("session_cancelled");
    }
    boolean over =
        lines.line(held.sessionId()).stream()
            .filter(one -> one.number().equals(number))
            .allMatch(one -> one.overdue(clock.instant()));
    return over ? Optional.of("offer_over") : Optional.empty();
  }

  private Optional<String> withoutBooking(NoticeMessage message) {
    Optional<Stored> found = bookings.find(message.booking()).filter(one -> !one.cancelled());
    if (found.isEmpty()) {
      return Optional.of("booking_cancelled");
    }
    return isOf(message, found.get()) ? Optional.empty() : Optional.of("booking_elsewhere");
  }

  private static boolean isOf(NoticeMessage message, Stored booking) {
    return message.session() == 0 || message.session() == booking.sessionId();
  }

  /**
   * Puts the call that takes the place of a message on the list of the desk, since the message
   * cannot be sent.
   *
   * @param messageId id of the message, which makes it one call
   * @param message the message
   * @return false when nobody can be called: the message names nobody, or whom it names is
   *     forgotten
   */
  @Allow(
      permission = Permission.SEND_NOTICES,
      event = AuditEvent.PHONE_TASK_ADDED,
      purpose = Purpose.SUPPORT_BOOKING)
  public boolean callInstead(String messageId, NoticeMessage message) {
    Optional<NoticeMessage.Instead> call = message.instead();
    Optional<Stored> found =
        call.flatMap(one -> bookings.find(one.number())).filter(one -> one.person() != null);
    details.aboutCase(call.map(NoticeMessage.Instead::number).orElse("message " + messageId));
    if (found.isEmpty()) {
      details.notFound();
      return false;
    }
    Stored booking = found.get();
    details.aboutSubject(Seating.subject(booking.personKey()));
    details.fields("phone");
    Attendee attendee = seals.open(booking);
    calls.add(
        new NewPhoneTask(
            occasion(messageId, call.get(), booking),
            call.get().reason(),
            booking.sessionId(),
            booking.number(),
            booking.personKey(),
            new Callee(attendee.kana(), attendee.phone(), call.get().say()),
            booking.unlisted(),
            message.notAfter()));
    return true;
  }

  /**
   * A call about a seat that is held is ended by the answer, as one that was made at once; one that
   * is on the list anyway is not put there again.
   */
  private static String occasion(String messageId, NoticeMessage.Instead call, Stored booking) {
    if (call.reason() == PhoneReason.SEAT_OFFERED) {
      return NewPhoneTask.offer(booking.number(), booking.sessionId());
    }
    return call.occasion().isEmpty() ? "instead " + messageId : call.occasion();
  }

  /** One that cannot be opened does not keep the others from being reminded. */
  private boolean remind(Due due, Instant now) {
    Attendee attendee;
    try {
      attendee = seals.open(due.booking());
    } catch (VaultBroken changed) {
      LOG.log(Level.ERROR, "booking " + due.booking().number() + " cannot be opened", changed);
      return false;
    }
    return outgoing.remind(due.planned(), attendee, due.session(), now);
  }
}
