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
import java.util.Optional;
import java.util.function.Predicate;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.SupportResource;
import jp.yorisoi.ejb.catalogue.SupportRoute;
import jp.yorisoi.ejb.support.plan.SeriesForm;
import jp.yorisoi.ejb.support.tour.TourDesk;
import jp.yorisoi.ejb.support.tour.TourForm;
import jp.yorisoi.ejb.support.tour.TourObstacleView;
import jp.yorisoi.ejb.support.tour.TourOutcome;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.OptionShown;

/**
 * Page: {@code webapp/staff/support/tour-plan.xhtml}. A new tour of a route: typed, looked at with
 * what is in its way, then saved.
 */
@Named("tourPlan")
@RequestScoped
public class TourPlanBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @EJB private TourDesk desk;
  @Inject private SupportProgramme programme;
  @Inject private Exchange exchange;
  @Inject private TourWords words;
  @Inject private Clock clock;

  private SupportRoute route;
  private TourForm form;
  private List<SeriesForm.Problem> problems = List.of();
  private List<TourObstacleView> obstacles = List.of();
  private boolean looked;
  private String notice;
  private List<Sort> needed;
  private Sort others;

  /**
   * Who or what goes along, of one sort.
   *
   * @param label what it is, with how many are needed
   * @param required whether the tour cannot be made without
   * @param options which ones there are
   */
  public record Sort(String label, boolean required, List<OptionShown> options) {
    /** Takes a copy. */
    public Sort {
      options = List.copyOf(options);
    }
  }

  /** Does what was asked for; action of the page before it is shown. */
  public void act() {
    Optional<SupportRoute> asked = programme.route(exchange.field("route"));
    if (asked.isEmpty()) {
      exchange.notFound();
      return;
    }
    route = asked.get();
    form = TourForm.usual(route);
    if (!exchange.isPosted()) {
      return;
    }
    form = TourForm.of(exchange.request().getParameterMap(), route, programme.travelling());
    if (exchange.isGenuine()) {
      check();
    } else {
      notice = "念のため、もう一度押してください。";
    }
  }

  private void check() {
    problems = form.problems(LocalDate.ofInstant(clock.instant(), JAPAN));
    if (!problems.isEmpty() || "edit".equals(exchange.field("go"))) {
      return;
    }
    if ("save".equals(exchange.field("go"))) {
      say(desk.save(exchange.formNumber().orElseThrow(), form));
    } else {
      obstacles = desk.preview(form);
      looked = true;
    }
  }

  private void say(TourOutcome outcome) {
    switch (outcome.code()) {
      case SAVED -> exchange.leadTo("/staff/support/tour.xhtml?tour=" + outcome.id() + "&made=1");
      case IN_THE_WAY -> {
        obstacles = outcome.obstacles();
        looked = true;
        notice = "確かめたあとに、ほかの予定が変わりました。まだ作っていません。";
      }
      case FORM_REUSED -> notice = "同じ画面から別の内容が送られました。作ったものは一覧にあります。新しく作るときは、この画面を開き直してください。";
    }
  }

  /** The route, null if there is none (EL). */
  public SupportRoute getRoute() {
    return route;
  }

  /** What was typed (EL). */
  public TourForm getForm() {
    return form;
  }

  /** What is wrong with it (EL). */
  public List<SeriesForm.Problem> getProblems() {
    return problems;
  }

  /** What is in the way (EL). */
  public List<TourObstacleView> getObstacles() {
    return obstacles;
  }

  /** Whether it was looked at: the page shows what would be made instead of the form (EL). */
  public boolean isLooked() {
    return looked;
  }

  /** Who and what has to go along, in the order of the rules of the kind (EL). */
  public List<Sort> getNeeded() {
    if (needed == null) {
      needed =
          demand().entrySet().stream()
              .map(
                  one ->
                      new Sort(
                          words.sort(one.getKey()) + "（" + one.getValue() + "）",
                          true,
                          options(resource -> resource.group().equals(one.getKey()))))
              .toList();
    }
    return needed;
  }

  /** Who and what can go along beside (EL). */
  public Sort getOthers() {
    if (others == null) {
      others =
          new Sort(
              "ほかに行く人・持ち物", false, options(resource -> !demand().containsKey(resource.group())));
    }
    return others;
  }

  private Map<String, Integer> demand() {
    return programme.kind(route.kindId()).orElseThrow().rules().resources();
  }

  private List<OptionShown> options(Predicate<SupportResource> which) {
    return programme.travelling().stream()
        .filter(which)
        .map(one -> new OptionShown(one.id(), one.staffTitle(), ""))
        .toList();
  }

  /**
   * Whether somebody or something goes along (EL).
   *
   * @param resource id
   */
  public boolean isUsed(String resource) {
    return form.resources().contains(resource);
  }

  /** What came of it, null for nothing (EL). */
  public String getNotice() {
    return notice;
  }
}
