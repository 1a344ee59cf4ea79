package jp.yorisoi.web.resident.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportQuestion;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.AttendeeForm;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.ejb.support.WaitingForm;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.KindAnswers;
import jp.yorisoi.web.shell.LanguageShown;
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
  private WishShown wish;
  private SessionShown session;
  private List<AttendeeForm.Problem> problems = List.of();
  private RefusalShown refusal;
  private BookingOutcome.Booked booked;
  private BookingOutcome.Entered entered;
  private BookingOutcome.Waiting waiting;
  private Optional<WaitingForm> waits = Optional.empty();
  private String notice;
  private String part = "who";
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
    wish = new WishShown(form, waits, view, kind, answers, language);
    String go = exchange.isPosted() ? exchange.field("go") : "";
    if (session == null) {
      refuse(BookingOutcome.Reason.UNKNOWN_SESSION);
    } else if (exchange.isPosted() && !exchange.isGenuine()) {
      notice = language.texts().get("shell.press_again");
      part = "book".equals(go) && form.problems().isEmpty() ? CONFIRM : "who";
    } else if (CONFIRM.equals(go) || "book".equals(go)) {
      check(go);
    } else if (!exchange.isPosted() && isShut()) {
      refuse(view.refusal());
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
    BookingOutcome.Reason seen = hopeless(go);
    if (seen != null) {
      refuse(seen);
    } else if ("book".equals(go)) {
      BookSeat seatWish =
          new BookSeat(
              session.id(),
              exchange.formNumber().orElseThrow(),
              form.attendee(language.current()).answering(answers.kept()),
              answers.undeclared(exchange.sent()),
              waits,
              answers.said());
      BookingOutcome outcome = waits.isPresent() ? line.waitFor(seatWish) : desk.book(seatWish);
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

  /** Whether nobody gets a seat, and the reader does not ask for a place on the list either. */
  private boolean isShut() {
    return view.refusal() != null && !(view.waitable() && isWaits());
  }

  /**
   * What the desk would refuse is said before somebody checks a page for nothing. The last press
   * goes to the desk all the same: it may be the second one of who got the last seat.
   */
  private BookingOutcome.Reason hopeless(String go) {
    if (answers.refusing().isPresent()) {
      return BookingOutcome.Reason.NOT_ELIGIBLE;
    }
    if (!view.meets().containsAll(form.needs())) {
      return BookingOutcome.Reason.NEED_NOT_MET;
    }
    return CONFIRM.equals(go) && isShut() ? view.refusal() : null;
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
            session == null ? "" : session.opens(),
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

  /** What the form asks and what was typed into it (EL). */
  public WishShown getWish() {
    return wish;
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
            ? wish.getAsked().label()
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
