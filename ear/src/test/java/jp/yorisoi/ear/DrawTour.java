package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ear.WaitingSteps.Told;

/**
 * Every state of a draw by lot, looked at each time: first those before it, then, once others were
 * looked at meanwhile, those after it.
 */
final class DrawTour {
  private final SupportTour tour;
  private final RunningSystem system;
  private final Page page;
  private final DrawSteps draws;
  private final List<Told> entered = new ArrayList<>();
  private long session;

  DrawTour(SupportTour tour, RunningSystem system, Page page) {
    this.tour = tour;
    this.system = system;
    this.page = page;
    this.draws = new DrawSteps(system);
  }

  void before() throws Exception {
    try (Page desk = page.context().browser().newPage()) {
      session = draws.committed(desk);
    }
    tour.open("what is drawn", "resident/support/list.xhtml?kind=phone-to-try");
    page.click("[data-test=session] summary >> nth=0");
    tour.look("what is drawn, details open");
    int person = SupportTour.person();
    tour.open("draw, who enters", "resident/support/book.xhtml?session=" + session);
    tour.fill(person);
    page.check("[name=circumstances][value=first_time]");
    page.click("[data-test=to-confirm]");
    tour.look("draw, check");
    page.click("[data-test=book]");
    page.waitForSelector("[data-test=entered]");
    tour.look("draw entered");
    entered.add(tour.numbers());
    page.click("[data-test=to-own]");
    standing("entered");
    tour.look("own lot");
    page.click("[data-test=ask]");
    tour.look("own lot, sure?");
    page.click("button[value=find]");
    page.click("[data-test=draw]");
    done("false");
    tour.look("draw to come");
    refusedForAnother(person);
    entered.add(new WaitingSteps(system).booked(session, SupportTour.person()));
    draws.comes(session);
  }

  /** One lot a person, and one a household: those with the same telephone number. */
  private void refusedForAnother(int person) throws Exception {
    long another = new Classes(system).fresh(DrawSteps.KIND, 1);
    tour.open("draw, who enters another", "resident/support/book.xhtml?session=" + another);
    tour.fill(person);
    tour.refused("kind_limit");
    tour.open("draw, who enters another", "resident/support/book.xhtml?session=" + another);
    tour.fill(person);
    page.fill("#kana", "カゾク ノ モノ");
    tour.refused("household_limit");
  }

  void after() throws Exception {
    draws.drawn(session);
    tour.open("drawn", DrawSteps.PAGE + session);
    done("true");
    int waiting = 0;
    for (Told one : entered) {
      page.navigate(system.page("resident/support/own.xhtml"));
      tour.find(one);
      boolean drawn = page.locator("[data-test=not-drawn]").count() == 0;
      waiting += drawn ? 0 : 1;
      tour.look(drawn ? "own lot drawn" : "own lot not drawn");
    }
    assertThat(waiting).as("one of two waits").isEqualTo(1);
  }

  private void done(String done) {
    assertThat(page.getAttribute("[data-test=state]", "data-done")).isEqualTo(done);
  }

  private void standing(String standing) {
    assertThat(page.getAttribute("[data-test=standing]", "data-standing")).isEqualTo(standing);
  }
}
