package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.AttendanceStore.Marked;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * The door from class to use: whether people who attended a class later used an online procedure.
 * Only who agreed at the class is counted, under a keyed hash that serves nothing else; there is no
 * list of persons, neither here nor behind it.
 */
@Stateless
@Guarded(Chain.FRONT)
public class FollowDesk {
  @Inject private SupportStore store;
  @Inject private AttendanceStore marks;
  @Inject private FollowStore follow;
  @Inject private Seals seals;
  @Inject private ClassToUse use;
  @Inject private Cities cities;
  @Inject private AuditDetails details;

  /** What came of an agreement. */
  public enum Outcome {
    /** It is as was asked for. */
    NOTED,
    /** Only who came can agree. */
    NOT_COME,
    /** Without a telephone number nobody can be found again. */
    NO_PHONE,
    /** There is no such booking. */
    NOT_FOUND
  }

  /**
   * Notes that somebody at a class agrees, or no longer does.
   *
   * @param number booking number
   * @param agrees whether the person agrees
   * @return what came of it
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.ATTENDANCE_RECORDED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Outcome agree(BookingNumber number, boolean agrees) {
    details.aboutCase(number.value());
    Optional<Marked> held = marks.hold(number.value());
    Optional<Stored> booking = store.find(number.value());
    if (held.isEmpty() || booking.isEmpty()) {
      details.notFound();
      return Outcome.NOT_FOUND;
    }
    details.aboutSubject(Seating.subject(held.get().personKey()));
    details.fields("follow");
    if (!agrees) {
      follow.withdraw(number.value());
      return Outcome.NOTED;
    }
    return held.get().seat().mark() == Mark.CAME ? noted(booking.get()) : Outcome.NOT_COME;
  }

  private Outcome noted(Stored booking) {
    Attendee attendee = seals.open(booking);
    if (attendee.phone().isEmpty()) {
      return Outcome.NO_PHONE;
    }
    SupportSession session = store.session(booking.sessionId()).orElseThrow();
    follow.agree(
        booking.number(),
        use.key(attendee.kana(), attendee.phone()),
        session.kind(),
        cities.current().place(session.place()).map(Place::districtId).orElse(""),
        LocalDate.ofInstant(session.startsAt(), SchedulePlan.JAPAN));
    return Outcome.NOTED;
  }

  /**
   * Which of the people on a list agreed.
   *
   * @param numbers booking numbers
   * @return those who did
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Set<String> agreed(List<String> numbers) {
    details.fields("follow");
    return Set.copyOf(follow.agreed(numbers));
  }
}
