package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.phone.Callee;
import jp.yorisoi.ejb.support.phone.PhoneOutcome;
import jp.yorisoi.ejb.support.phone.PhoneResult;
import jp.yorisoi.ejb.support.phone.PhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneTaskDesk;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/calls.xhtml}. Whom the desk has to call. Each button is a form
 * of its own and tells how often the list said somebody had tried.
 */
@Named("supportCalls")
@RequestScoped
public class CallsBacking {
  private static final List<PhoneResult> BUTTONS =
      List.of(PhoneResult.TOLD, PhoneResult.NO_ANSWER, PhoneResult.GIVEN_UP);

  @EJB private PhoneTaskDesk desk;
  @Inject private Exchange exchange;

  private List<PhoneTask> open = List.of();
  private List<PhoneTask> done = List.of();
  private String notice;
  private boolean recorded;
  private Callee opened;

  /** Does what was asked for and reads the lists; action of the page before it is shown. */
  public void act() {
    if (exchange.isPosted()) {
      if (!exchange.isGenuine()) {
        notice = "念のため、もう一度押してください。";
      } else if ("open".equals(exchange.field("go"))) {
        opened = desk.unlisted(exchange.field("task")).orElse(null);
      } else {
        result().ifPresent(this::record);
      }
    }
    open = desk.open();
    done = isDoneAsked() ? desk.done() : List.of();
  }

  private Optional<PhoneResult> result() {
    return BUTTONS.stream().filter(one -> one.name().equals(exchange.field("go"))).findFirst();
  }

  private void record(PhoneResult result) {
    String tries = exchange.field("tries");
    int seen = tries.matches("[0-9]{1,6}") ? Integer.parseInt(tries) : -1;
    PhoneOutcome outcome = desk.called(exchange.field("task"), seen, result);
    recorded = outcome == PhoneOutcome.RECORDED;
    notice =
        switch (outcome) {
          case RECORDED -> "「" + word(result) + "」にしました。";
          case MEANWHILE -> "この一覧を開いたあとに、ほかの職員が電話しました。あなたの操作は書いていません。一覧を見直してください。";
          case NOT_FOUND -> "その電話の用件はありません。";
        };
  }

  /** The calls to be made (EL). */
  public List<PhoneTask> getOpen() {
    return open;
  }

  /** The calls that were made, when they are asked for (EL). */
  public List<PhoneTask> getDone() {
    return done;
  }

  /** Whether the list is as long as it gets (EL). */
  public boolean isMore() {
    return open.size() == PhoneTaskDesk.SHOWN;
  }

  /** Whether the calls that were made are shown too (EL). */
  public boolean isDoneAsked() {
    return "done".equals(exchange.field("show"));
  }

  /**
   * Who a line is about (EL).
   *
   * @param task a line
   * @return the name, or that it is not shown
   */
  public String name(PhoneTask task) {
    return task.unlisted() ? "非表示" : task.callee().kana();
  }

  /**
   * The number to call (EL).
   *
   * @param task a line
   * @return digits, or why there are none
   */
  public String phone(PhoneTask task) {
    if (task.unlisted()) {
      return "非表示";
    }
    return task.callee().phone().isEmpty() ? "番号なし" : task.callee().phone();
  }

  /**
   * Until when a call is of use (EL).
   *
   * @param task a line
   * @return day and time
   */
  public String until(PhoneTask task) {
    return SupportWords.day(task.callBy().toLocalDate()) + " " + SupportWords.time(task.callBy());
  }

  /**
   * How often nobody answered (EL).
   *
   * @param task a line
   * @return a few words, empty for never
   */
  public String tried(PhoneTask task) {
    return task.tries() == 0
        ? ""
        : "出なかった %d回（最後 %s %s）"
            .formatted(
                task.tries(),
                SupportWords.day(task.triedAt().toLocalDate()),
                SupportWords.time(task.triedAt()));
  }

  /**
   * What came of a call (EL).
   *
   * @param task a line that is done
   * @return what, when and by whom
   */
  public String result(PhoneTask task) {
    return "%s　%s %s　%s"
        .formatted(
            word(task.result()),
            SupportWords.day(task.doneAt().toLocalDate()),
            SupportWords.time(task.doneAt()),
            task.doneBy());
  }

  /** What can be said of a call (EL). */
  public List<PhoneResult> getButtons() {
    return BUTTONS;
  }

  /**
   * What a button says (EL).
   *
   * @param result what it records
   * @return a word
   */
  public String word(PhoneResult result) {
    return switch (result) {
      case TOLD -> "伝えた";
      case NO_ANSWER -> "出なかった";
      case GIVEN_UP -> "伝えられない";
      case WITHDRAWN -> "用件がなくなった";
    };
  }

  /**
   * Whether the keyboard is at a line (EL).
   *
   * @param task a line
   * @return true for the one due first
   */
  public boolean isNext(PhoneTask task) {
    return task.equals(open.get(0));
  }

  /** Who is behind the call that was opened, null for nobody (EL). */
  public Callee getOpened() {
    return opened;
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether it was written (EL). */
  public boolean isRecorded() {
    return recorded;
  }
}
