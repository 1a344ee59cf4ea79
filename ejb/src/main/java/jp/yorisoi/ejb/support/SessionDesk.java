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
import java.util.Optional;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.AttendanceStore.Marked;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.MarkAnswer;
import jp.yorisoi.ejb.support.domain.MarkRule;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;

/** The door to what the desk does while a session is held: who came, who came without a booking. */
@Stateless
@Guarded(Chain.FRONT)
public class SessionDesk {

  @Inject private SupportStore store;
  @Inject private AttendanceStore marks;
  @Inject private Seating seating;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /**
   * What can be done with the list of a session now; no data of persons.
   *
   * @param sessionId row id
   * @return empty when there is no such session
   */
  @Allow(
      permission = Permission.READ_PUBLIC,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<SessionHours> hours(long sessionId) {
    return store.session(sessionId).map(session -> SessionHours.of(session, now()));
  }

  /**
   * Marks somebody, or takes a mark back. Who stands on the list by number only is marked by it.
   *
   * @param number booking number
   * @param seen what the list said when the button was pressed; when somebody else has changed it
   *     since, nothing is written and the caller is told
   * @param wanted what to say
   * @return what came of it, with what the list says now
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.ATTENDANCE_RECORDED,
      purpose = Purpose.SUPPORT_BOOKING)
  public MarkOutcome mark(BookingNumber number, Attendance seen, Attendance wanted) {
    Optional<Marked> held = held(number);
    return held.isEmpty()
        ? new MarkOutcome(MarkOutcome.Code.NOT_FOUND, AttendanceMark.NONE)
        : mark(held.get(), Mark.valueOf(seen.name()), Mark.valueOf(wanted.name()));
  }

  /**
   * Marks somebody as come whose booking number was read at the door, by a scanner or typed. Who
   * stands in front of the desk has come, whatever the list said.
   *
   * @param sessionId the session whose door it is
   * @param number booking number
   * @return what came of it; nothing is written for a booking of another session
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.ATTENDANCE_RECORDED,
      purpose = Purpose.SUPPORT_BOOKING)
  public MarkOutcome arrive(long sessionId, BookingNumber number) {
    Optional<Marked> held = held(number);
    if (held.isEmpty()) {
      return new MarkOutcome(MarkOutcome.Code.NOT_FOUND, AttendanceMark.NONE);
    }
    Marked seat = held.get();
    if (seat.sessionId() != sessionId) {
      details.fields("refused", MarkOutcome.Code.ELSEWHERE.text());
      return new MarkOutcome(MarkOutcome.Code.ELSEWHERE, AttendanceMark.NONE);
    }
    return mark(seat, seat.seat().mark(), Mark.CAME);
  }

  private Optional<Marked> held(BookingNumber number) {
    details.aboutCase(number.value());
    Optional<Marked> held = marks.hold(number.value());
    held.ifPresentOrElse(
        seat -> details.aboutSubject(Seating.subject(seat.personKey())), details::notFound);
    return held;
  }

  private MarkOutcome mark(Marked seat, Mark seen, Mark wanted) {
    SupportSession session = store.session(seat.sessionId()).orElseThrow();
    Instant now = now();
    MarkAnswer answer = MarkRule.answer(session, seat.seat(), seen, wanted, now);
    MarkOutcome.Code code = noted(answer);
    if (answer != MarkAnswer.RECORDED) {
      return new MarkOutcome(code, AttendanceMark.of(seat.seat().mark(), seat.at()));
    }
    marks.write(List.of(seat.number()), wanted, now, context.caller().id());
    return new MarkOutcome(code, AttendanceMark.of(wanted, now));
  }

  /**
   * Says of all who are not marked that they did not come. Only after the end, and only when the
   * desk asks for it ({@link MarkRule}).
   *
   * @param sessionId which session
   * @return how many were marked, or why none
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.ATTENDANCE_RECORDED,
      purpose = Purpose.SUPPORT_BOOKING)
  public RestOutcome markRest(long sessionId) {
    details.aboutCase("session " + sessionId);
    Optional<SupportSession> session = store.session(sessionId);
    if (session.isEmpty()) {
      details.notFound();
      return new RestOutcome(MarkOutcome.Code.NOT_FOUND, 0);
    }
    List<Marked> left = marks.holdUnmarked(sessionId);
    Instant now = now();
    MarkAnswer answer = MarkRule.rest(session.get(), left.size(), now);
    MarkOutcome.Code code = noted(answer);
    if (answer != MarkAnswer.RECORDED) {
      return new RestOutcome(code, 0);
    }
    marks.write(
        left.stream().map(Marked::number).toList(), Mark.ABSENT, now, context.caller().id());
    details.shown(
        left.stream()
            .map(seat -> new Shown(seat.number(), Seating.subject(seat.personKey())))
            .toList());
    return new RestOutcome(code, left.size());
  }

  /**
   * Lets somebody in who has come without a booking: takes a seat, as any booking does, and marks
   * the person as come. Bookings may be closed; a session that is full or over lets nobody in.
   *
   * @param wish who it is, from {@link WalkInForm}
   * @return the seat, or why there is none
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // it shares one with others
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_BOOKED,
      purpose = Purpose.SUPPORT_BOOKING)
  public BookingOutcome walkIn(BookSeat wish) {
    return seating.seat(wish, BookingView.Channel.WALK_IN);
  }

  /**
   * How the sessions of some days went, as numbers.
   *
   * @param from first day, Japanese time
   * @param until day after the last
   * @return those that are over
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<SessionFigures> figures(LocalDate from, LocalDate until) {
    details.fields("figures");
    return marks.figures(
        from.atStartOfDay(SchedulePlan.JAPAN).toInstant(),
        until.atStartOfDay(SchedulePlan.JAPAN).toInstant(),
        now());
  }

  private MarkOutcome.Code noted(MarkAnswer answer) {
    MarkOutcome.Code code = MarkOutcome.Code.valueOf(answer.name());
    if (answer == MarkAnswer.RECORDED) {
      details.fields("attendance");
    } else {
      details.fields("refused", code.text());
    }
    return code;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
