package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.export.ExportFile;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.FrontExportDesk;
import jp.yorisoi.ejb.export.Printed;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.SlotView;
import jp.yorisoi.ejb.support.tour.StopScope;
import jp.yorisoi.ejb.support.tour.StopsOutcome;
import jp.yorisoi.ejb.support.tour.TourCancelDesk;
import jp.yorisoi.ejb.support.tour.TourDesk;
import jp.yorisoi.ejb.support.tour.TourView;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.export.ExportSentences;
import jp.yorisoi.web.staff.export.FileAnswer;

/**
 * Page: {@code webapp/staff/support/tour.xhtml}. One tour with its stops, and that stops are not
 * made, which is asked once more with the number of people it concerns.
 */
@Named("tour")
@RequestScoped
public class TourBacking {
  /** Why a stop is not made; a vehicle has no teacher, and is not too few. */
  private static final List<CancelReason> REASONS =
      List.of(CancelReason.WEATHER, CancelReason.PLACE, CancelReason.OTHER);

  private static final List<StopScope> SCOPES = List.of(StopScope.values());

  @EJB private TourDesk desk;
  @EJB private TourCancelDesk cancelling;
  @EJB private FrontExportDesk door;
  @Inject private Exchange exchange;
  @Inject private PlanWords words;

  private TourView view;
  private List<SlotView> affected;
  private List<SlotView> open;
  private String notice;
  private boolean done = true;
  private boolean asked;

  /** Does what was asked for and reads the tour; action of the page before it is shown. */
  public void act() throws IOException {
    String id = exchange.field("tour");
    if (!id.matches("[0-9]{1,18}")) {
      exchange.notFound();
      return;
    }
    if (!exchange.isPosted() && !exchange.field("made").isEmpty()) {
      notice = "運行を作りました。予約は、受付が始まると受けられます。";
    }
    change(Long.parseLong(id));
    view = desk.one(Long.parseLong(id)).orElse(null);
    if (view == null) {
      exchange.notFound();
    }
  }

  private void change(long id) throws IOException {
    if (!exchange.isPosted()) {
      return;
    }
    done = false;
    if (!exchange.isGenuine()) {
      notice = "念のため、もう一度押してください。";
    } else if ("sheet".equals(exchange.field("go"))) {
      print(id);
    } else if (reason().isEmpty()) {
      notice = "中止の理由を選んでください。";
    } else if (scope().isEmpty() || scope().get() != StopScope.TOUR && stop() == 0) {
      notice = "停留所と範囲を選んでください。";
    } else if ("ask".equals(exchange.field("go"))) {
      asked = true;
    } else if ("cancel".equals(exchange.field("go"))) {
      say(cancelling.cancel(id, stop(), scope().get(), seen(), reason().get()));
    }
  }

  private void print(long id) throws IOException {
    Printed<ExportFile> printed = door.printTour(id);
    if (printed.outcome() == ExportOutcome.DONE) {
      FileAnswer.send(FacesContext.getCurrentInstance(), printed.content());
    } else {
      notice = ExportSentences.of(printed.outcome());
    }
  }

  private void say(StopsOutcome outcome) {
    done = outcome.code() == StopsOutcome.Code.DONE;
    asked = outcome.code() == StopsOutcome.Code.MEANWHILE;
    notice =
        switch (outcome.code()) {
          case DONE -> outcome.stops() + " か所を中止にしました。" + told(outcome);
          case NOTHING -> "中止にする停留所がありません（もう中止か、始まっています）。";
          case MEANWHILE -> "この画面を開いたあとに、予約の数が変わりました。まだ中止にしていません。人数を見て、もう一度押してください。";
        };
  }

  private String told(StopsOutcome outcome) {
    return outcome.offered() + outcome.without() == 0
        ? "予約はありませんでした。"
        : "次の停留所の席を取った方 "
            + outcome.offered()
            + " 人、空きがなく電話で相談する方 "
            + outcome.without()
            + " 人。知らせる方："
            + words.told(outcome.told())
            + "。電話する方は「電話すること」にあります。";
  }

  private Optional<StopScope> scope() {
    return Stream.of(StopScope.values())
        .filter(one -> one.name().equals(exchange.field("scope")))
        .findFirst();
  }

  private Optional<CancelReason> reason() {
    return REASONS.stream().filter(one -> one.name().equals(exchange.field("reason"))).findFirst();
  }

  private long stop() {
    String stop = exchange.field("stop");
    return stop.matches("[0-9]{1,18}") ? Long.parseLong(stop) : 0;
  }

  private int seen() {
    String seen = exchange.field("seen");
    return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
  }

  /** The tour, null if there is none (EL). */
  public TourView getView() {
    return view;
  }

  /** The stops that were chosen and can be cancelled (EL). */
  public List<SlotView> getAffected() {
    if (affected == null) {
      affected = scope().map(one -> one.of(view.stops(), stop())).orElse(List.of());
    }
    return affected;
  }

  /** How many people have a seat of these stops, or wait for one (EL). */
  public int getPeople() {
    return getAffected().stream().mapToInt(view::people).sum();
  }

  /**
   * Whom it concerns that a stop is not made (EL).
   *
   * @param stop the stop
   * @return in words
   */
  public String concerned(SlotView stop) {
    int people = view.people(stop);
    return people == 0 ? "予約している人はいません" : "予約と待っている方 " + people + " 人";
  }

  /** Stops that can be cancelled (EL). */
  public List<SlotView> getOpen() {
    if (open == null) {
      open = StopScope.TOUR.of(view.stops(), 0);
    }
    return open;
  }

  /** Whether the page asks once more (EL). */
  public boolean isAsked() {
    return asked && view != null && !getAffected().isEmpty();
  }

  /** Which stops can be chosen together (EL). */
  public List<StopScope> getScopes() {
    return SCOPES;
  }

  /** Reasons to choose from (EL). */
  public List<CancelReason> getReasons() {
    return REASONS;
  }

  /** What was chosen (EL). */
  public String getScope() {
    return scope().map(StopScope::name).orElse("");
  }

  /** The stop that was chosen, 0 for none (EL). */
  public long getStop() {
    return stop();
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

  /** Whether it was done (EL). */
  public boolean isDone() {
    return done;
  }
}
