package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.AttendeeForm;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.web.shell.FormToken;
import jp.yorisoi.web.shell.OptionShown;

/**
 * Page: {@code webapp/staff/support/week.xhtml}, the form for a caller beside the calendar. The
 * token of the form is the idempotency key, as on residents' pages.
 */
@Named("supportCaller")
@RequestScoped
public class SupportCallerBacking {

  @EJB private SupportDesk desk;
  @Inject private SupportWeekBacking week;
  @Inject private FormToken token;
  @Inject private HttpServletRequest request;

  private AttendeeForm form;
  private List<AttendeeForm.Problem> problems = List.of();
  private BookingOutcome.Booked booked;
  private String notice;

  /** Books what was sent; action of the page before it is shown. */
  public void act() {
    form = read();
    if (!"POST".equals(request.getMethod()) || !"book".equals(request.getParameter("go"))) {
      return;
    }
    problems = form.problems();
    if (token.sent().isEmpty()) {
      notice = "念のため、もう一度「予約する」を押してください。";
    } else if (week.getChosen() == null) {
      notice = SupportWords.refusal(BookingOutcome.Reason.UNKNOWN_SESSION);
    } else if (problems.isEmpty()) {
      book(new BookSeat(week.getChosen().session().id(), token.sent().get(), form.attendee()));
    }
  }

  private void book(BookSeat wish) {
    BookingOutcome outcome = desk.bookForCaller(wish);
    if (outcome instanceof BookingOutcome.Booked seat) {
      booked = seat;
      week.read();
    } else if (outcome instanceof BookingOutcome.Refused refused) {
      notice = SupportWords.refusal(refused.reason());
    }
  }

  private AttendeeForm read() {
    Set<Attendee.Need> needs = EnumSet.noneOf(Attendee.Need.class);
    String[] sent = request.getParameterValues("needs");
    Stream.of(Attendee.Need.values())
        .filter(need -> sent != null && List.of(sent).contains(need.name()))
        .forEach(needs::add);
    boolean none = Attendee.Reminder.NONE.name().equals(request.getParameter("reminder"));
    return new AttendeeForm(
        Attendee.BookedFor.SELF,
        request.getParameter("kana"),
        request.getParameter("phone"),
        needs,
        none ? Attendee.Reminder.NONE : Attendee.Reminder.PHONE);
  }

  /** What was typed (EL). */
  public AttendeeForm getForm() {
    return form;
  }

  /** Choices of help (EL). */
  public List<OptionShown> getNeeds() {
    return Stream.of(Attendee.Need.values())
        .map(need -> new OptionShown(need.name(), SupportWords.need(need), ""))
        .toList();
  }

  /**
   * Whether a help was chosen (EL).
   *
   * @param code value of a choice
   * @return true if it was
   */
  public boolean needs(String code) {
    return form.needs().contains(Attendee.Need.valueOf(code));
  }

  /** Whether the caller wants no reminder (EL). */
  public boolean isNoReminder() {
    return form.reminder() == Attendee.Reminder.NONE;
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

  /** Why nothing was booked, null otherwise (EL). */
  public String getNotice() {
    return notice;
  }

  /** The booking to read out, null before (EL). */
  public BookingOutcome.Booked getBooked() {
    return booked;
  }

  /** Whether the chosen place suits the help asked for, in words (EL). */
  public String getPlaceSuits() {
    boolean loop = form.needs().contains(Attendee.Need.HEARING) && !week.getChosen().loop();
    boolean step = form.needs().contains(Attendee.Need.WHEELCHAIR) && !week.getChosen().ramp();
    if (step) {
      return "この会場には段差があります。ほかの会場もすすめてください。";
    }
    return loop ? "この会場に磁気ループはありません。筆談で合わせます。" : "";
  }
}
