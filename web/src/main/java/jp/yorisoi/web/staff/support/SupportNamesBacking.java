package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.export.ExportKind;
import jp.yorisoi.ejb.export.ExportPurpose;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.kernel.TelephoneNumber;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.FollowDesk;
import jp.yorisoi.ejb.support.SessionDesk;
import jp.yorisoi.ejb.support.SessionHours;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/names.xhtml}. Who comes to a session; opening it is recorded. A
 * seat is given back after asking once more.
 */
@Named("supportNames")
@RequestScoped
public class SupportNamesBacking {

  /** The button that gives a seat back. */
  private static final String RETURN = "return";

  @EJB private SupportDesk desk;
  @EJB private SessionDesk door;
  @EJB private FollowDesk follow;
  @EJB private WaitingDesk waitingDesk;
  @Inject private SlotReader reader;
  @Inject private Exchange exchange;

  private SlotShown slot;
  private SessionHours hours;
  private NameShown next;
  private List<NameShown> names = List.of();
  private List<WaitingShown> line = List.of();
  private BookingNumber asked;
  private CancelOutcome outcome;
  private String notice;
  private boolean noted;
  private Set<String> agreed = Set.of();
  private Attendee opened;

  /** Cancels what was asked for and reads the list; action of the page before it is shown. */
  public void act() {
    asked = BookingNumber.parse(exchange.field("number")).orElse(null);
    cancel();
    open();
    agree();
    slot =
        reader
            .byId(exchange.field("session"))
            .or(() -> sessionOfNumber().flatMap(reader::byId))
            .orElse(null);
    if (slot != null) {
      names =
          desk.nameList(slot.session().id()).stream()
              .map(one -> NameShown.of(one, reader.answer(one)))
              .toList();
      agreed = follow.agreed(names.stream().map(NameShown::number).toList());
      line =
          waitingDesk.list(slot.session().id()).stream()
              .map(one -> WaitingShown.of(one, reader.answer(one)))
              .toList();
      hours = door.hours(slot.session().id()).orElseThrow();
      next = next();
      if (notice == null && isGivenBack()) {
        notice =
            desk.movedTo(asked)
                .map(other -> SupportWords.isMoved(asked, other))
                .orElseGet(() -> SupportWords.isCancelled(asked));
      }
    } else {
      notice = "その予約番号の教室はありません。番号を確かめてください。";
    }
  }

  /** One name at a time, each opening is recorded. */
  private void open() {
    if (exchange.isPosted() && asked != null && "open".equals(exchange.field("go"))) {
      opened = exchange.isGenuine() ? desk.unlisted(asked).orElse(null) : null;
    }
  }

  /** Whether later use may be counted: what the person said at the class. */
  private void agree() {
    if (!exchange.isPosted() || asked == null || !"agree".equals(exchange.field("go"))) {
      return;
    }
    if (!exchange.isGenuine()) {
      notice = "念のため、もう一度押してください。";
      return;
    }
    FollowDesk.Outcome outcome = follow.agree(asked, "yes".equals(exchange.field("follow")));
    noted = outcome == FollowDesk.Outcome.NOTED;
    notice = SupportWords.followed(outcome);
  }

  /**
   * Whether later use of a person may be counted (EL).
   *
   * @param name a line
   * @return true when the person agreed
   */
  public boolean isAgreed(NameShown name) {
    return agreed.contains(name.number());
  }

  private void cancel() {
    if (!exchange.isPosted() || asked == null || !RETURN.equals(exchange.field("go"))) {
      return;
    }
    if (!exchange.isGenuine()) {
      notice = "念のため、もう一度「取り消す」を押してください。";
    } else {
      outcome = desk.cancelForCaller(asked);
      notice = SupportWords.cancelled(outcome);
    }
  }

  /** A booking of this session that is no longer on its list. */
  private boolean isGivenBack() {
    return asked != null
        && !"take".equals(exchange.field("go")) // what came of moving it is said already
        && names.stream().noneMatch(this::isMarked)
        && line.stream().map(WaitingShown::name).noneMatch(this::isMarked)
        && sessionOfNumber().filter(String.valueOf(slot.session().id())::equals).isPresent();
  }

  /** Whom the keyboard is at: the first nobody has marked, from the line marked last. */
  private NameShown next() {
    boolean elsewhere = getAsked() != null || "walk-in".equals(exchange.field("go"));
    if (elsewhere || !hours.marking()) {
      return null;
    }
    return names.stream()
        .dropWhile(name -> names.stream().anyMatch(this::isMarked) && !isMarked(name))
        .filter(name -> !name.isMarked())
        .findFirst()
        .orElse(null);
  }

  private Optional<String> sessionOfNumber() {
    return Optional.ofNullable(asked).flatMap(desk::sessionOf).map(String::valueOf);
  }

  /** The session, null if there is none (EL). */
  public SlotShown getSlot() {
    return slot;
  }

  /** What can be done with the list now (EL). */
  public SessionHours getHours() {
    return hours;
  }

  /**
   * Whether the keyboard is at a line (EL).
   *
   * @param name a line
   * @return true for the next to be marked
   */
  public boolean isNext(NameShown name) {
    return name.equals(next);
  }

  /** How many nobody has marked (EL). */
  public long getUnmarked() {
    return names.stream().filter(name -> !name.isMarked()).count();
  }

  /** Purposes a list is printed for (EL). */
  public List<ExportPurpose> getPurposes() {
    return ExportKind.NAME_LIST_PRINT.purposes();
  }

  /** The day of the session (EL). */
  public String getDay() {
    return SupportWords.day(slot.day());
  }

  /** The list (EL). */
  public List<NameShown> getNames() {
    return names;
  }

  /** Who waits for a seat, in the order of the rule; those a seat is held for too (EL). */
  public List<WaitingShown> getLine() {
    return line;
  }

  /** The line that is to be cancelled, null if none is asked for (EL). */
  public NameShown getAsked() {
    return "cancel".equals(exchange.field("go")) && outcome == null && asked != null
        ? names.stream().filter(this::isMarked).findFirst().orElse(null)
        : null;
  }

  /**
   * Whether a line is the one searched for (EL).
   *
   * @param name a line
   * @return true if its number was asked for
   */
  public boolean isMarked(NameShown name) {
    return asked != null && asked.value().equals(name.number());
  }

  /** Who is behind the number that was opened, null for nobody (EL). */
  public Attendee getOpened() {
    return opened;
  }

  /** The telephone number of who was opened, with hyphens (EL). */
  public String getOpenedPhone() {
    return TelephoneNumber.display(opened.phone());
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether a seat was given back (EL). */
  public boolean isDone() {
    return outcome == CancelOutcome.CANCELLED || noted;
  }
}
