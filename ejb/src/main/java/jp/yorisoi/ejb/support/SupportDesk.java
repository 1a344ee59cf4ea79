package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.AttendanceStore.Marked;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;

/** The door to booking: sessions, seats, own bookings, and the desk that books for callers. */
@Stateless
@Guarded(Chain.FRONT)
public class SupportDesk {

  @Inject private SupportStore store;
  @Inject private AttendanceStore attendance;
  @Inject private Seating seating;
  @Inject private OwnBooking own;
  @Inject private BookingViews views;
  @Inject private Seals seals;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * Sessions that begin on some days.
   *
   * @param from first day, Japanese time
   * @param until day after the last
   * @return sessions by time, the full and the closed ones too, without those that are not held
   */
  @Allow(
      permission = Permission.READ_PUBLIC,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<SessionView> sessions(LocalDate from, LocalDate until) {
    Instant now = now();
    return store.sessions(startOf(from), startOf(until)).stream()
        .filter(session -> !session.cancelled())
        .map(session -> SessionView.of(session, now))
        .toList();
  }

  /**
   * One session.
   *
   * @param id row id
   * @return the session, or empty
   */
  @Allow(
      permission = Permission.READ_PUBLIC,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<SessionView> session(long id) {
    Instant now = now();
    return store.session(id).map(session -> SessionView.of(session, now));
  }

  /**
   * Books a seat from a resident's page.
   *
   * @param wish what is asked for
   * @return number and PIN, or why not; the same form sent again gets the first answer
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.BOOK_SUPPORT,
      event = AuditEvent.SUPPORT_BOOKED,
      purpose = Purpose.SUPPORT_BOOKING)
  public BookingOutcome book(BookSeat wish) {
    return seating.seat(wish, BookingView.Channel.ONLINE);
  }

  /**
   * Books a seat for somebody on the telephone.
   *
   * @param wish what is asked for
   * @return number and PIN to read out, or why not
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_BOOKED,
      purpose = Purpose.SUPPORT_BOOKING)
  public BookingOutcome bookForCaller(BookSeat wish) {
    return seating.seat(wish, BookingView.Channel.PHONE);
  }

  /**
   * Looks up one's own booking.
   *
   * @param number booking number as typed
   * @param pin PIN as typed
   * @return the booking, or empty for unknown, wrong and too many guesses alike
   */
  @Allow(
      permission = Permission.LOOK_UP_BOOKING,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.OWN_REQUEST)
  public Optional<BookingView> lookUp(String number, String pin) {
    Optional<Stored> found = asked(number, pin);
    if (found.isPresent()) {
      details.fields("found", "session", "kana", "phone", "needs", "reminder", "attendance");
    }
    return found.map(booking -> views.ofHolder(booking, mark(booking)));
  }

  /**
   * Gives one's own seat back.
   *
   * @param number booking number as typed
   * @param pin PIN as typed
   * @return what came of it
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.LOOK_UP_BOOKING,
      event = AuditEvent.SUPPORT_CANCELLED,
      purpose = Purpose.OWN_REQUEST)
  public CancelOutcome cancelOwn(String number, String pin) {
    return seating.giveBack(number, pin);
  }

  /**
   * Gives a seat back for somebody on the telephone.
   *
   * @param number booking number
   * @return what came of it
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_CANCELLED,
      purpose = Purpose.SUPPORT_BOOKING)
  public CancelOutcome cancelForCaller(BookingNumber number) {
    return seating.giveBackForCaller(number);
  }

  /**
   * Who comes to a session; without name and number of those who asked to be kept off the list.
   * Opening the list is recorded before it is shown.
   *
   * @param sessionId which session
   * @return bookings that hold a seat, oldest first
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<BookingView> nameList(long sessionId) {
    details.aboutCase("session " + sessionId);
    details.fields("kana", "phone", "needs", "reminder", "attendance");
    return store.session(sessionId).map(this::names).orElse(List.of());
  }

  /**
   * Name and number of one who asked to be kept off the lists, e.g. to call on the eve.
   *
   * @param number booking number
   * @return who it is, or empty when there is no such booking
   */
  @Allow(
      permission = Permission.OPEN_UNLISTED_BOOKING,
      event = AuditEvent.BOOKING_NAME_OPENED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<Attendee> unlisted(BookingNumber number) {
    details.aboutCase(number.value());
    details.fields("kana", "phone");
    Optional<Stored> unlisted = store.find(number.value()).filter(booking -> booking.unlisted());
    if (unlisted.isEmpty()) {
      details.notFound();
    }
    return unlisted.map(seals::open);
  }

  /**
   * The session of a booking, for a caller who reads the number out.
   *
   * @param number booking number
   * @return row id of the session, or empty
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<Long> sessionOf(BookingNumber number) {
    details.aboutCase(number.value());
    details.fields("session");
    return about(store.find(number.value())).map(Stored::sessionId);
  }

  /**
   * The booking another one was given up for, for a caller who reads the old number out.
   *
   * @param number booking number of the one that was moved to another day
   * @return the new number, or empty when it was not moved
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<BookingNumber> movedTo(BookingNumber number) {
    details.aboutCase(number.value());
    details.fields("state");
    return about(store.find(number.value()))
        .flatMap(found -> store.movedTo(found.number()))
        .map(BookingNumber::new);
  }

  private List<BookingView> names(SupportSession session) {
    List<Stored> seated = store.seated(session.id());
    details.shown(
        seated.stream()
            .map(booking -> new Shown(booking.number(), Seating.subject(booking.personKey())))
            .toList());
    Map<String, AttendanceMark> marks = marks(session.id());
    return seated.stream()
        .map(
            booking ->
                views.ofDesk(
                    booking, session, marks.getOrDefault(booking.number(), AttendanceMark.NONE)))
        .map(BookingView::listed)
        .toList();
  }

  private AttendanceMark mark(Stored booking) {
    return marks(booking.sessionId()).getOrDefault(booking.number(), AttendanceMark.NONE);
  }

  private Map<String, AttendanceMark> marks(long sessionId) {
    return attendance.marks(sessionId).stream()
        .collect(
            Collectors.toMap(
                Marked::number, one -> AttendanceMark.of(one.seat().mark(), one.at())));
  }

  private Optional<Stored> about(Optional<Stored> booking) {
    booking.ifPresentOrElse(
        found -> details.aboutSubject(Seating.subject(found.personKey())), details::notFound);
    return booking;
  }

  /** Who tries at a number is recorded with it, whether it opens or not. */
  private Optional<Stored> asked(String number, String pin) {
    BookingNumber.parse(number).ifPresent(read -> details.aboutCase(read.value()));
    return about(own.find(number, pin));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(SchedulePlan.JAPAN).toInstant();
  }
}
