package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.ChangePreview;
import jp.yorisoi.ejb.support.plan.SeriesChangeForm;
import jp.yorisoi.ejb.support.plan.SeriesDesk;
import jp.yorisoi.ejb.support.plan.SeriesForm;
import jp.yorisoi.ejb.support.plan.SeriesOutcome;
import jp.yorisoi.ejb.support.plan.SeriesView;
import jp.yorisoi.ejb.support.plan.StepView;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/series-change.xhtml}. Another time, other seats or an earlier
 * end of a series; what becomes of each class, and how many people are told, is shown first.
 */
@Named("supportSeriesChange")
@RequestScoped
public class SeriesChangeBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @EJB private SeriesDesk desk;
  @Inject private Exchange exchange;
  @Inject private PlanWords words;
  @Inject private Clock clock;

  private SeriesView series;
  private SeriesChangeForm form;
  private List<SeriesForm.Problem> problems = List.of();
  private ChangePreview preview;
  private String notice;
  private boolean done;

  /** Does what was asked for and reads the series; action of the page before it is shown. */
  public void act() {
    String id = exchange.field("series");
    series = id.matches("[0-9]{1,18}") ? desk.one(Long.parseLong(id)).orElse(null) : null;
    if (series == null) {
      exchange.notFound();
      return;
    }
    form = stands();
    if (exchange.isPosted()) {
      form = SeriesChangeForm.of(exchange.request().getParameterMap());
      if (exchange.isGenuine()) {
        change();
      } else {
        notice = "念のため、もう一度押してください。";
      }
    }
  }

  private SeriesChangeForm stands() {
    return new SeriesChangeForm(
        words.clock(series.at()),
        Integer.toString(series.minutes()),
        Integer.toString(series.capacity()),
        series.until().toString(),
        CancelReason.OTHER.name());
  }

  private void change() {
    problems = form.problems(LocalDate.ofInstant(clock.instant(), JAPAN), series.until());
    if (!problems.isEmpty()) {
      return;
    }
    if ("save".equals(exchange.field("go"))) {
      say(desk.change(series.id(), form, exchange.field("stand")));
    }
    if (done) {
      series = desk.one(series.id()).orElseThrow();
      form = stands();
    } else if (!"edit".equals(exchange.field("go"))) {
      preview = desk.previewChange(series.id(), form).orElse(null);
    }
  }

  private void say(SeriesOutcome outcome) {
    done = outcome.code() == SeriesOutcome.Code.SAVED;
    notice =
        switch (outcome.code()) {
          case SAVED -> outcome.sessions() + " 回の教室を変えました。" + told(outcome);
          case MEANWHILE -> "確かめたあとに、予約かほかの教室が変わりました。まだ変えていません。下を見て、もう一度押してください。";
          default -> "その日程はありません。";
        };
  }

  private String told(SeriesOutcome outcome) {
    return outcome.told().isEmpty()
        ? ""
        : "知らせる方：" + words.told(outcome.told()) + "。電話する方は「電話すること」にあります。";
  }

  /** The series, null if there is none (EL). */
  public SeriesView getSeries() {
    return series;
  }

  /** What was typed, or how it stands (EL). */
  public SeriesChangeForm getForm() {
    return form;
  }

  /** What is wrong with it (EL). */
  public List<SeriesForm.Problem> getProblems() {
    return problems;
  }

  /** What it would do, null as long as it is typed (EL). */
  public ChangePreview getPreview() {
    return preview;
  }

  /**
   * What becomes of a class (EL).
   *
   * @param step a class
   * @return in words
   */
  public String becomes(StepView step) {
    return switch (step.code()) {
      case KEEP -> "変わらない";
      case SEATS -> form.capacity() + " 席にする";
      case MOVE -> form.at() + " からにする（" + form.capacity() + " 席）。" + people(step);
      case CANCEL -> "中止にする。" + people(step);
      case BLOCKED -> "変えられない：" + words.obstacles(step.obstacles());
    };
  }

  private static String people(StepView step) {
    return step.told() == 0 ? "予約はない" : step.told() + " 人に知らせる";
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether it was saved (EL). */
  public boolean isDone() {
    return done;
  }
}
