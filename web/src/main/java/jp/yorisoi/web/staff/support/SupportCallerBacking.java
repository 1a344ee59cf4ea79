package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.AttendeeForm;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.ejb.support.WaitingForm;
import jp.yorisoi.web.shell.AskedShown;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.KindAnswers;
import jp.yorisoi.web.shell.OptionShown;

/**
 * Page: {@code webapp/staff/support/week.xhtml}, the form for a caller beside the calendar. The
 * token of the form is the idempotency key, as on residents' pages.
 */
@Named("supportCaller")
@RequestScoped
public class SupportCallerBacking {
  private static final String KEEP = "keep";

  @EJB private SupportDesk desk;
  @EJB private WaitingDesk line;
  @Inject private SupportWeekBacking week;
  @Inject private SupportProgramme programme;
  @Inject private Exchange exchange;

  private AttendeeForm form;
  private KindAnswers answers;
  private AskedShown asked;
  private List<AttendeeForm.Problem> problems = List.of();
  private BookingOutcome.Booked booked;
  private BookingOutcome.Kept kept;
  private BookingOutcome.Entered entered;
  private BookingOutcome.Waiting waiting;
  private Optional<WaitingForm> waits = Optional.empty();
  private String notice;
  private List<OptionShown> needs;
  private List<OptionShown> reminders;
  private List<OptionShown> circumstances;

  /** Books what was sent; action of the page before it is shown. */
  public void act() {
    form = AttendeeForm.of(exchange.request().getParameterMap());
    waits = WaitingForm.of(exchange.request().getParameterMap());
    answers = KindAnswers.of(kind(), exchange);
    if (!exchange.isPosted()) {
      return;
    }
    problems = form.problems();
    if (!exchange.isGenuine()) {
      notice = "念のため、もう一度「予約する」を押してください。";
    } else if (week.getChosen() == null) {
      notice = SupportWords.refusal(BookingOutcome.Reason.UNKNOWN_SESSION);
    } else if (problems.isEmpty() && answers.isMissing()) {
      notice = "まだ予約していません。「" + getAsked().label() + "」を選んでください。";
    } else if (problems.isEmpty()) {
      String number = exchange.formNumber().orElseThrow();
      book(
          new BookSeat(
              week.getChosen().session().id(),
              number,
              form.attendee().answering(answers.kept()),
              answers.undeclared(exchange.sent()),
              waits,
              answers.said()));
    }
  }

  private void book(BookSeat wish) {
    BookingOutcome outcome = asked(wish);
    if (outcome instanceof BookingOutcome.Booked seat) {
      booked = seat;
      week.read();
    } else if (outcome instanceof BookingOutcome.Kept seat) {
      kept = seat;
      week.read();
    } else if (outcome instanceof BookingOutcome.Entered lot) {
      entered = lot;
    } else if (outcome instanceof BookingOutcome.Waiting place) {
      waiting = place;
    } else if (outcome instanceof BookingOutcome.Refused refused) {
      notice = SupportWords.refusal(refused.reason());
      week.read(); // it may be full by now, and waited for
    }
  }

  private BookingOutcome asked(BookSeat wish) {
    if (KEEP.equals(exchange.field("go"))) {
      return line.keepForCaller(wish);
    }
    return wish.waiting().isPresent() ? line.waitForCaller(wish) : desk.bookForCaller(wish);
  }

  /** What was typed (EL). */
  public AttendeeForm getForm() {
    return form;
  }

  /** Choices of help (EL). */
  public List<OptionShown> getNeeds() {
    if (needs == null) {
      needs =
          Stream.of(AccessNeed.values())
              .map(need -> new OptionShown(AttendeeForm.code(need), SupportWords.need(need), ""))
              .toList();
    }
    return needs;
  }

  /**
   * Whether a help was chosen (EL).
   *
   * @param code value of a choice
   * @return true if it was
   */
  public boolean needs(String code) {
    return form.needs().stream().map(AttendeeForm::code).anyMatch(code::equals);
  }

  /** Whether somebody else calls for the person who comes (EL). */
  public boolean isForOther() {
    return form.bookedFor() == Attendee.BookedFor.OTHER;
  }

  /** Ways of telling the caller (EL). */
  public List<OptionShown> getReminders() {
    if (reminders == null) {
      reminders =
          Stream.of(Attendee.Reminder.values())
              .map(way -> new OptionShown(AttendeeForm.code(way), SupportWords.reminder(way), ""))
              .toList();
    }
    return reminders;
  }

  /** The way chosen; a call, as long as nothing else is (EL). */
  public String getReminder() {
    return form.reminder() == null
        ? AttendeeForm.code(Attendee.Reminder.PHONE)
        : AttendeeForm.code(form.reminder());
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

  /** Whether the caller would wait for a seat of the chosen session (EL). */
  public boolean isWaits() {
    return waits.isPresent() || week.getChosen().session().waitable() || isByLot();
  }

  /** Whether the caller enters a draw (EL). */
  public boolean isByLot() {
    return week.getChosen().session().byLot();
  }

  /** The lot to read out, null before (EL). */
  public BookingOutcome.Entered getEntered() {
    return entered;
  }

  /** Choices of what counts for the order of a waiting list (EL). */
  public List<OptionShown> getCircumstances() {
    if (circumstances == null) {
      circumstances =
          WaitingForm.CHOICES.stream()
              .map(code -> new OptionShown(code, SupportWords.circumstance(code), ""))
              .toList();
    }
    return circumstances;
  }

  /**
   * Whether something that counts was chosen (EL).
   *
   * @param code value of a choice
   * @return true if it was
   */
  public boolean said(String code) {
    return waits.map(form -> form.said().contains(code)).orElse(false);
  }

  /** The place on the waiting list to read out, null before (EL). */
  public BookingOutcome.Waiting getWaiting() {
    return waiting;
  }

  /** The seat that is kept for the caller, to read out; null before (EL). */
  public BookingOutcome.Kept getKept() {
    return kept;
  }

  /** Until when it is kept, in words (EL). */
  public String getKeptUntil() {
    LocalDateTime until = kept.until();
    return SupportWords.day(until.toLocalDate()) + " " + SupportWords.time(until);
  }

  /** The booking to read out, null before (EL). */
  public BookingOutcome.Booked getBooked() {
    return booked;
  }

  /** The question of the kind, null when it asks none (EL). */
  public AskedShown getAsked() {
    if (asked == null) {
      asked = answers.shown(LocalText::ja);
    }
    return asked;
  }

  private Optional<SupportKind> kind() {
    return Optional.ofNullable(week.getChosen())
        .flatMap(chosen -> programme.kind(chosen.session().kind()));
  }

  /** Whether the chosen session meets the help asked for, in words (EL). */
  public String getPlaceSuits() {
    String lacking =
        form.needs().stream()
            .sorted()
            .filter(need -> !week.getChosen().session().meets().contains(need))
            .map(SupportWords::need)
            .collect(Collectors.joining("、"));
    return lacking.isEmpty() ? "" : "この回では用意できません：" + lacking;
  }
}
