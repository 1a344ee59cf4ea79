package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.plan.CalendarDesk;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.ChangeOutcome;
import jp.yorisoi.ejb.support.plan.SeriesForm;
import jp.yorisoi.ejb.support.plan.SessionPlanDesk;
import jp.yorisoi.ejb.support.plan.SlotView;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/session.xhtml}. One session: its seats, and that it is not
 * held, which is asked once more with the number of people it concerns.
 */
@Named("supportSession")
@RequestScoped
public class SessionBacking {
  @EJB private CalendarDesk calendar;
  @EJB private SessionPlanDesk desk;
  @Inject private Exchange exchange;
  @Inject private PlanWords words;

  private SlotView slot;
  private String notice;
  private boolean done;
  private boolean asked;

  /** Does what was asked for and reads the session; action of the page before it is shown. */
  public void act() {
    String id = exchange.field("session");
    if (!id.matches("[0-9]{1,18}")) {
      exchange.notFound();
      return;
    }
    change(Long.parseLong(id));
    slot = calendar.session(Long.parseLong(id)).orElse(null);
    if (slot == null) {
      exchange.notFound();
    }
  }

  private void change(long id) {
    String go = exchange.field("go");
    if (!exchange.isPosted()) {
      return;
    }
    if (!exchange.isGenuine()) {
      notice = "念のため、もう一度押してください。";
    } else if ("seats".equals(go)) {
      Optional<Integer> seats = SeriesForm.seatsOf(exchange.field("capacity"));
      seats.ifPresentOrElse(
          count -> say(desk.capacity(id, count)), () -> notice = "席の数は、1から300までの数で入れてください。");
    } else if (reason().isEmpty()) {
      notice = "中止の理由を選んでください。";
    } else if ("ask".equals(go)) {
      asked = true;
    } else if ("cancel".equals(go)) {
      say(desk.cancel(id, seen(), reason().get()));
      asked = !done && notice.startsWith("この画面を開いたあとに");
    }
  }

  private int seen() {
    String seen = exchange.field("seen");
    return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
  }

  private Optional<CancelReason> reason() {
    return Stream.of(CancelReason.values())
        .filter(one -> one.name().equals(exchange.field("reason")))
        .findFirst();
  }

  private void say(ChangeOutcome outcome) {
    done = outcome.done();
    notice =
        switch (outcome.code()) {
          case DONE ->
              "seats".equals(exchange.field("go")) ? "席の数を変えました。" : "中止にしました。" + told(outcome);
          case NOT_FOUND -> "その教室はありません。";
          case CANCELLED -> "この教室は、もう中止になっています。";
          case BEGUN -> "始まった教室は変えられません。";
          case MEANWHILE -> "この画面を開いたあとに、予約の数が変わりました。まだ中止にしていません。人数を見て、もう一度押してください。";
          case UNDER_TAKEN -> "予約の数より少なくはできません。先に予約の取り消しを確かめてください。";
          case UNCHANGED -> "席の数は変わっていません。";
          case TOUR_STOP -> "ぐるっと号の停留所は、運行の画面で中止にします。予約の方に次の停留所を案内するためです。";
        };
  }

  private String told(ChangeOutcome outcome) {
    return outcome.told().isEmpty()
        ? "予約はありませんでした。"
        : "予約はすべて取り消しました。知らせる方：" + words.told(outcome.told()) + "。電話する方は「電話すること」にあります。";
  }

  /** The session, null if there is none (EL). */
  public SlotView getSlot() {
    return slot;
  }

  /** Whether the page asks once more before the session is cancelled (EL). */
  public boolean isAsked() {
    return asked && slot != null && slot.reason().isEmpty();
  }

  /** Name of the reason that was chosen (EL). */
  public String getReason() {
    return reason().map(CancelReason::name).orElse("");
  }

  /** The reason that was chosen, in words (EL). */
  public String getReasonLabel() {
    return reason().map(CancelReason::label).orElse("");
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether it was written (EL). */
  public boolean isDone() {
    return done;
  }
}
