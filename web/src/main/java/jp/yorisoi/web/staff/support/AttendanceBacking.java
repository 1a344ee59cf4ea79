package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.Attendance;
import jp.yorisoi.ejb.support.AttendeeForm.Problem;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.MarkOutcome;
import jp.yorisoi.ejb.support.RestOutcome;
import jp.yorisoi.ejb.support.SessionDesk;
import jp.yorisoi.ejb.support.WalkInForm;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/names.xhtml}, what is done while the session is held. Each
 * button is a form of its own and tells what the list said when it was pressed.
 */
@Named("supportAttendance")
@RequestScoped
public class AttendanceBacking {
  private static final String ARRIVE = "arrive";
  private static final WalkInForm EMPTY = new WalkInForm("", "", false);

  @EJB private SessionDesk desk;
  @Inject private Exchange exchange;

  private String notice;
  private boolean done;
  private WalkInForm form = EMPTY;
  private List<Problem> problems = List.of();

  /** Does what was asked for; action of the page before the list is read. */
  public void act() {
    String go = exchange.field("go");
    Optional<Attendance> wanted = Attendance.of(go);
    boolean ours =
        wanted.isPresent() || "rest".equals(go) || "walk-in".equals(go) || ARRIVE.equals(go);
    if (!exchange.isPosted() || !ours) {
      return;
    }
    if ("walk-in".equals(go)) {
      form = WalkInForm.of(exchange.request().getParameterMap());
    }
    if (!exchange.isGenuine()) {
      notice = "念のため、もう一度押してください。";
    } else if (wanted.isPresent()) {
      mark(wanted.get());
    } else if (ARRIVE.equals(go)) {
      session().ifPresent(this::arrive);
    } else if ("rest".equals(go)) {
      session().ifPresent(this::rest);
    } else {
      session().ifPresent(this::letIn);
    }
  }

  private void mark(Attendance wanted) {
    Attendance seen = Attendance.of(exchange.field("seen")).orElse(Attendance.NONE);
    BookingNumber.parse(exchange.field("number"))
        .map(number -> desk.mark(number, seen, wanted))
        .ifPresent(this::say);
  }

  private void arrive(long session) {
    String typed = exchange.field("arrived");
    BookingNumber.parse(typed)
        .map(number -> desk.arrive(session, number))
        .ifPresentOrElse(
            outcome -> {
              say(outcome);
              notice = BookingNumber.parse(typed).orElseThrow() + "　" + notice;
            },
            () -> notice = "予約番号を読めませんでした。B から始まる番号を入れてください。");
  }

  /** Whether numbers are being read at the door, so that the next one can follow (EL). */
  public boolean isReading() {
    return ARRIVE.equals(exchange.field("go"));
  }

  private void say(MarkOutcome outcome) {
    notice = AttendanceWords.of(outcome);
    done =
        outcome.code() == MarkOutcome.Code.RECORDED || outcome.code() == MarkOutcome.Code.UNCHANGED;
  }

  private void rest(long session) {
    RestOutcome outcome = desk.markRest(session);
    notice = AttendanceWords.of(outcome);
    done = outcome.code() == MarkOutcome.Code.RECORDED;
  }

  private void letIn(long session) {
    problems = form.problems();
    if (!problems.isEmpty()) {
      return;
    }
    BookingOutcome outcome =
        desk.walkIn(
            new BookSeat(
                session,
                exchange.formNumber().orElseThrow(),
                form.attendee(),
                WalkInForm.undeclared(exchange.sent())));
    done = outcome instanceof BookingOutcome.Booked;
    notice = AttendanceWords.atTheDoor(outcome);
    form = done ? EMPTY : form;
  }

  private Optional<Long> session() {
    return Optional.of(exchange.field("session"))
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(Long::valueOf);
  }

  /** What was typed about who came without a booking (EL). */
  public WalkInForm getForm() {
    return form;
  }

  /**
   * What is wrong with a field (EL).
   *
   * @param field its name
   * @return the sentence, empty if nothing is
   */
  public String error(String field) {
    return problems.stream()
        .filter(one -> one.field().equals(field))
        .findFirst()
        .map(one -> SupportWords.problem(one.textKey()))
        .orElse("");
  }

  /** Whether the form has to be gone through again, and is gone to (EL). */
  public boolean isFormAsked() {
    return "walk-in".equals(exchange.field("go"));
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether the list says what was asked for (EL). */
  public boolean isDone() {
    return done;
  }
}
