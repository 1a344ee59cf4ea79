package jp.yorisoi.web.resident.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportQuestion;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.AttendeeForm;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.ejb.support.WaitingForm;
import jp.yorisoi.web.shell.AskedShown;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.KindAnswers;
import jp.yorisoi.web.shell.LanguageShown;
import jp.yorisoi.web.shell.OptionShown;
import jp.yorisoi.web.shell.ProblemShown;

/**
 * Page: {@code webapp/resident/support/book.xhtml}. Who is coming, check, done; what was typed goes
 * along in the form. The token of the check page is the idempotency key: pressing ten times books
 * once and shows the same numbers.
 */
@Named("supportBook")
@RequestScoped
public class SupportBookBacking {
  private static final String TEXTS = "support.";
  private static final String CONFIRM = "confirm";

  @EJB private SupportDesk desk;
  @EJB private WaitingDesk line;
  @Inject private SessionWords words;
  @Inject private SupportProgramme programme;
  @Inject private Cities cities;
  @Inject private LanguageShown language;
  @Inject private Exchange exchange;
  @Inject private ReachedBacking reached;

  private AttendeeForm form;
  private SessionView view;
  private Optional<SupportKind> kind = Optional.empty();
  private KindAnswers answers = new KindAnswers(Optional.empty(), Set.of());
  private AskedShown asked;
  private SessionShown session;
  private List<AttendeeForm.Problem> problems = List.of();
  private RefusalShown refusal;
  private BookingOutcome.Booked booked;
  private BookingOutcome.Entered entered;
  private BookingOutcome.Waiting waiting;
  private Optional<WaitingForm> waits = Optional.empty();
  private String notice;
  private String part = "who";
  private final Map<String, List<OptionShown>> options = new HashMap<>();
  private List<String> needs;
  private List<String> unlisted;
  private CountsShown counts;
  private List<String> steps;
  private List<ProblemShown> shown;

  /** Decides which part is shown; action of the page before it is shown. */
  public void act() {
    form = AttendeeForm.of(exchange.request().getParameterMap());
    waits = WaitingForm.of(exchange.request().getParameterMap());
    view = sessionId().flatMap(desk::session).orElse(null);
    session = Optional.ofNullable(view).map(words::of).orElse(null);
    kind = Optional.ofNullable(view).map(SessionView::kind).flatMap(programme::kind);
    answers = KindAnswers.of(kind, exchange);
    if (isByLot() && waits.isEmpty()) {
      waits = Optional.of(new WaitingForm(Set.of())); // what counts is asked of everybody
    }
    String go = exchange.isPosted() ? exchange.field("go") : "";
    if (session == null) {
      refuse(BookingOutcome.Reason.UNKNOWN_SESSION);
    } else if (exchange.isPosted() && !exchange.isGenuine()) {
      notice = language.texts().get("shell.press_again");
      part = "book".equals(go) && form.problems().isEmpty() ? CONFIRM : "who";
    } else if (CONFIRM.equals(go) || "book".equals(go)) {
      check(go);
    } else if (!exchange.isPosted() && !session.bookable() && !(session.waitable() && isWaits())) {
      refuse(session.full() ? BookingOutcome.Reason.FULL : BookingOutcome.Reason.CLOSED);
    } else if (!exchange.isPosted()) {
      reached.start();
    }
  }

  private void check(String go) {
    problems = Stream.concat(unanswered(), form.problems().stream()).toList();
    if (!problems.isEmpty()) {
      return;
    }
    part = CONFIRM;
    BookingOutcome.Reason seen = hopeless();
    if (seen != null) {
      refuse(seen);
    } else if ("book".equals(go)) {
      BookSeat wish =
          new BookSeat(
              session.id(),
              exchange.formNumber().orElseThrow(),
              form.attendee(language.current()).answering(answers.kept()),
              answers.undeclared(exchange.sent()),
              waits,
              answers.said());
      BookingOutcome outcome = waits.isPresent() ? line.waitFor(wish) : desk.book(wish);
      if (outcome instanceof BookingOutcome.Booked seat) {
        booked = seat;
        part = "done";
        reached.finish();
      } else if (outcome instanceof BookingOutcome.Entered lot) {
        entered = lot;
        part = "entered";
      } else if (outcome instanceof BookingOutcome.Waiting place) {
        waiting = place;
        part = "waits";
      } else if (outcome instanceof BookingOutcome.Refused refused) {
        refuse(refused.reason());
      }
    }
  }

  /** What the desk would refuse is said before somebody checks a page for nothing. */
  private BookingOutcome.Reason hopeless() {
    if (answers.refusing().isPresent()) {
      return BookingOutcome.Reason.NOT_ELIGIBLE;
    }
    return view.meets().containsAll(form.needs()) ? null : BookingOutcome.Reason.NEED_NOT_MET;
  }

  private Stream<AttendeeForm.Problem> unanswered() {
    return answers.isMissing()
        ? Stream.of(new AttendeeForm.Problem(SupportQuestion.INPUT, "kinds.question_required"))
        : Stream.empty();
  }

  private void refuse(BookingOutcome.Reason reason) {
    refusal =
        RefusalShown.of(
            reason,
            answers,
            RefusalSteps.of(reason, kind.map(SupportKind::id).orElse(null), unmet()),
            language);
    part = "refused";
  }

  private List<AccessNeed> unmet() {
    return form.needs().stream()
        .filter(need -> view == null || !view.meets().contains(need))
        .toList();
  }

  private Optional<Long> sessionId() {
    return Optional.of(exchange.field("session"))
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(Long::valueOf);
  }

  /** The file of the part being shown (EL). */
  public String getPart() {
    return "/WEB-INF/resident/support/" + part + ".xhtml";
  }

  /** Key of the title of that part (EL). */
  public String getTitleKey() {
    if (Set.of("waits", "entered").contains(part)) {
      return (entered == null ? "waiting." : "draw.") + "done_title";
    }
    boolean line = waits.isPresent() && Set.of("who", CONFIRM).contains(part);
    return (line ? getLineTexts() : TEXTS) + part + "_title";
  }

  /** The session asked for, null if there is none (EL). */
  public SessionShown getSession() {
    return session;
  }

  /** What was typed (EL). */
  public AttendeeForm getForm() {
    return form;
  }

  /** Whom it is for, as it is sent (EL). */
  public String getBookedFor() {
    return AttendeeForm.code(form.bookedFor());
  }

  /** What help is needed, as it is sent (EL). */
  public List<String> getNeeds() {
    if (needs == null) {
      needs = form.needs().stream().map(AttendeeForm::code).sorted().toList();
    }
    return needs;
  }

  /** How to be reminded, as it is sent (EL). */
  public String getReminder() {
    return AttendeeForm.code(form.reminder());
  }

  /** Whether the name is kept off the lists, as it is sent (EL). */
  public List<String> getUnlisted() {
    if (unlisted == null) {
      unlisted = form.unlisted() ? List.of("yes") : List.of();
    }
    return unlisted;
  }

  /** The one choice about lists (EL). */
  public List<OptionShown> getUnlistedOptions() {
    return options.computeIfAbsent(
        "unlisted_",
        prefix ->
            List.of(new OptionShown("yes", language.texts().get(TEXTS + prefix + "yes"), "")));
  }

  /** Name and number as they will be kept (EL, check page). */
  public Attendee getAttendee() {
    return form.attendee();
  }

  /** The help needed in words (EL). */
  public String getNeedsWords() {
    List<String> chosen =
        form.needs().stream()
            .sorted()
            .map(need -> language.texts().get(TEXTS + "need_" + AttendeeForm.code(need)))
            .toList();
    return chosen.isEmpty() ? language.texts().get("support.need_none") : String.join("\n", chosen);
  }

  /** Whom it is for, in words (EL). */
  public String getBookedForWords() {
    return language.texts().get(TEXTS + "bookedFor_" + getBookedFor());
  }

  /** How to be reminded, in words (EL). */
  public String getReminderWords() {
    return language.texts().get(TEXTS + "reminder_" + getReminder());
  }

  /** Where messages go, and to whom; empty when none are sent (EL, check page). */
  public String getContactWords() {
    Attendee attendee = form.attendee();
    String contact = attendee.contact().isEmpty() ? attendee.phone() : attendee.contact();
    return switch (attendee.reminder()) {
      case NONE -> "";
      case POSTCARD -> language.texts().get("support.contact_comes", contact);
      default -> language.texts().get("support.contact_" + getBookedFor(), contact);
    };
  }

  /** What happens on the eve (EL, last page). */
  public String getNextWords() {
    return language.texts().get(TEXTS + "next_" + getReminder());
  }

  /** Choices of the first question (EL). */
  public List<OptionShown> getBookedForOptions() {
    return options.computeIfAbsent(
        "bookedFor_",
        prefix -> BookingOptions.of(language.texts(), prefix, Attendee.BookedFor.values()));
  }

  /** Choices of help; what cannot be met here says so before it is chosen (EL). */
  public List<OptionShown> getNeedOptions() {
    return options.computeIfAbsent("need_", prefix -> BookingOptions.needs(language.texts(), view));
  }

  /** The question of the kind, null when it asks none (EL). */
  public AskedShown getAsked() {
    if (asked == null) {
      asked = answers.shown(language::of);
    }
    return asked;
  }

  /** Choices of reminding (EL). */
  public List<OptionShown> getReminderOptions() {
    return options.computeIfAbsent(
        "reminder_",
        prefix -> BookingOptions.of(language.texts(), prefix, BookingOptions.reminders(kind)));
  }

  /** What to put right (EL). */
  public List<ProblemShown> getProblems() {
    if (shown == null) {
      shown = problems.stream().map(this::shown).toList();
    }
    return shown;
  }

  private ProblemShown shown(AttendeeForm.Problem one) {
    return new ProblemShown(
        one.field(),
        SupportQuestion.INPUT.equals(one.field())
            ? getAsked().label()
            : language.texts().get(TEXTS + one.field() + "_label"),
        language.texts().get(one.textKey()));
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
        .map(one -> language.texts().get(one.textKey()))
        .orElse("");
  }

  /** A sentence before the form, null for none (EL). */
  public String getNotice() {
    return notice;
  }

  /** Words of the steps (EL). */
  public List<String> getSteps() {
    if (steps == null) {
      steps =
          Stream.of("choose", "who", "confirm")
              .map(step -> language.texts().get("support.step_" + step))
              .toList();
    }
    return steps;
  }

  /** Why no seat was given, null when one may be (EL, refused page). */
  public RefusalShown getRefusal() {
    return refusal;
  }

  /** Whom to call (EL, refused page). */
  public String getTelephone() {
    return cities.current().telephone();
  }

  /** Whether the reader would wait for a seat (EL). */
  public boolean isWaits() {
    return waits.isPresent();
  }

  /** Whether who comes enters a draw (EL). */
  public boolean isByLot() {
    return view != null && view.byLot();
  }

  /** Where the words are for who does not get a seat at once (EL). */
  public String getLineTexts() {
    return isByLot() ? "draw." : "waiting.";
  }

  /** What counts for the order of the waiting list (EL). */
  public CountsShown getCounts() {
    if (counts == null) {
      counts = CountsShown.of(waits, language.texts());
    }
    return counts;
  }

  /** Whether the way on leads to the waiting list (EL, refused page). */
  public boolean isWaitingHelps() {
    return BookingOutcome.Reason.FULL.code().equals(refusal.code()) && session.waitable();
  }

  /** The lot in the draw (EL, last page). */
  public BookingOutcome.Entered getEntered() {
    return entered;
  }

  /** The place on the waiting list (EL, last page). */
  public BookingOutcome.Waiting getWaiting() {
    return waiting;
  }

  /** The booking (EL, last page). */
  public BookingOutcome.Booked getBooked() {
    return booked;
  }
}
