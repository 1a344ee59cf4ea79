package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.support.plan.DateView;
import jp.yorisoi.ejb.support.plan.SeriesDesk;
import jp.yorisoi.ejb.support.plan.SeriesForm;
import jp.yorisoi.ejb.support.plan.SeriesOutcome;
import jp.yorisoi.ejb.support.plan.SeriesPreview;
import jp.yorisoi.ejb.support.plan.SeriesView;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/support/series.xhtml}. The series of the desk, and a new one: typed,
 * looked at with what is in its way, then saved.
 */
@Named("supportSeries")
@RequestScoped
public class SeriesBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int MOST_LEFT_OUT = 400;

  @EJB private SeriesDesk desk;
  @Inject private Exchange exchange;
  @Inject private PlanWords words;
  @Inject private Clock clock;

  private SeriesForm form;
  private List<SeriesForm.Problem> problems = List.of();
  private SeriesPreview preview;
  private Set<LocalDate> leftOut = Set.of();
  private List<SeriesView> all = List.of();
  private String notice;
  private boolean done;

  /** Does what was asked for and reads the list; action of the page before it is shown. */
  public void act() {
    form = SeriesForm.of(exchange.request().getParameterMap());
    if (exchange.isPosted()) {
      if (!exchange.isGenuine()) {
        notice = "念のため、もう一度押してください。";
      } else {
        check();
      }
    }
    all = desk.series();
  }

  private void check() {
    problems =
        form.problems(
            LocalDate.ofInstant(clock.instant(), JAPAN),
            words.kindIds(),
            words.placeIds(),
            words.usableAt(form.place()));
    if (!problems.isEmpty()) {
      return;
    }
    leftOut = leftOut();
    if ("save".equals(exchange.field("go"))) {
      say(desk.save(exchange.formNumber().orElseThrow(), form, leftOut, exchange.field("stand")));
    }
    preview = done || "edit".equals(exchange.field("go")) ? null : desk.preview(form);
  }

  private Set<LocalDate> leftOut() {
    String[] sent = exchange.request().getParameterMap().get("without");
    return sent == null
        ? Set.of()
        : Stream.of(sent)
            .limit(MOST_LEFT_OUT)
            .flatMap(one -> JapaneseDates.parse(one).stream())
            .collect(Collectors.toSet());
  }

  private void say(SeriesOutcome outcome) {
    done = outcome.code() == SeriesOutcome.Code.SAVED;
    notice =
        switch (outcome.code()) {
          case SAVED -> outcome.sessions() + " 回の教室を作りました。予約は、それぞれの受付が始まると受けられます。";
          case MEANWHILE -> "確かめたあとに、ほかの教室や休みが変わりました。まだ作っていません。下の日程を見て、もう一度押してください。";
          case NO_DAY -> "作れる日がありません。";
          case FORM_REUSED -> "同じ画面から別の内容が送られました。作ったものは一覧にあります。新しく作るときは、この画面を開き直してください。";
          case NOT_FOUND -> "その日程はありません。";
        };
    if (done) {
      form = SeriesForm.of(Map.of());
    }
  }

  /** What was typed (EL). */
  public SeriesForm getForm() {
    return form;
  }

  /** What is wrong with it (EL). */
  public List<SeriesForm.Problem> getProblems() {
    return problems;
  }

  /** The days it would make, null as long as it is typed (EL). */
  public SeriesPreview getPreview() {
    return preview;
  }

  /** How many classes would be made now (EL). */
  public long getFree() {
    return preview.dates().stream().filter(one -> one.free() && !isLeftOut(one)).count();
  }

  /**
   * Whether the desk leaves a day out (EL).
   *
   * @param date a day
   */
  public boolean isLeftOut(DateView date) {
    return leftOut.contains(date.day());
  }

  /**
   * Whether a week of the month is ticked (EL).
   *
   * @param week 1 to 5
   */
  public boolean isWeek(String week) {
    return form.weeks().contains(week);
  }

  /**
   * Whether a room, a person or a kit is ticked (EL).
   *
   * @param id its id
   */
  public boolean isUsed(String id) {
    return form.use().contains(id);
  }

  /** Weeks of a month (EL). */
  public List<String> getWeeks() {
    return List.of("1", "2", "3", "4", "5");
  }

  /** The series that are not over (EL). */
  public List<SeriesView> getAll() {
    return all;
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
