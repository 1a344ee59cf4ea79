package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.yorisoi.ejb.support.plan.ClosureDesk;
import jp.yorisoi.ejb.support.plan.ClosureForm;
import jp.yorisoi.ejb.support.plan.ClosureView;
import jp.yorisoi.ejb.support.plan.SeriesForm;
import jp.yorisoi.web.shell.Exchange;

/** Page: {@code webapp/staff/support/closures.xhtml}. Days on which places are closed. */
@Named("supportClosures")
@RequestScoped
public class ClosuresBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final ClosureForm EMPTY = new ClosureForm("", "", "", "");

  @EJB private ClosureDesk desk;
  @Inject private Exchange exchange;
  @Inject private PlanWords words;
  @Inject private Clock clock;

  private ClosureForm form = EMPTY;
  private List<SeriesForm.Problem> problems = List.of();
  private List<ClosureView> closures = List.of();
  private String notice;
  private boolean done;

  /** Does what was asked for and reads the list; action of the page before it is shown. */
  public void act() {
    if (exchange.isPosted()) {
      form = ClosureForm.of(exchange.request().getParameterMap());
      if (!exchange.isGenuine()) {
        notice = "念のため、もう一度押してください。";
      } else if ("lift".equals(exchange.field("go"))) {
        lift(exchange.field("closure"));
      } else if ("enter".equals(exchange.field("go"))) {
        enter();
      }
    }
    closures = desk.closures();
  }

  private void lift(String id) {
    form = EMPTY;
    done = id.matches("[0-9]{1,18}") && desk.lift(Long.parseLong(id));
    notice = done ? "休みを取り消しました。定例の教室は、次の自動処理（毎日）で日程に戻ります。" : "その休みはもうありません。";
  }

  private void enter() {
    problems = form.problems(LocalDate.ofInstant(clock.instant(), JAPAN), words.placeIds());
    if (!problems.isEmpty()) {
      return;
    }
    int inTheWay = desk.enter(exchange.formNumber().orElseThrow(), form).size();
    done = true;
    notice =
        inTheWay == 0
            ? "休みを入れました。この間の教室はありません。"
            : "休みを入れました。この間に教室が " + inTheWay + " あります。下の一覧から、一つずつ中止にしてください。";
    form = EMPTY;
  }

  /** What was typed (EL). */
  public ClosureForm getForm() {
    return form;
  }

  /** What is wrong with it (EL). */
  public List<SeriesForm.Problem> getProblems() {
    return problems;
  }

  /** Closures of today and later (EL). */
  public List<ClosureView> getClosures() {
    return closures;
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
