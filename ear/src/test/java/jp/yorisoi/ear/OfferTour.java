package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import jp.yorisoi.ear.WaitingSteps.Told;
import jp.yorisoi.launcher.database.Schema;

/** Every state of a seat that is held for somebody, looked at each time. */
final class OfferTour {
  private final SupportTour tour;
  private final RunningSystem system;
  private final Page page;
  private final Classes classes;
  private final WaitingSteps line;

  OfferTour(SupportTour tour, RunningSystem system, Page page) {
    this.tour = tour;
    this.system = system;
    this.page = page;
    this.classes = new Classes(system);
    this.line = new WaitingSteps(system);
  }

  void all() throws Exception {
    taken();
    expired();
    insteadOfAStop();
    over();
  }

  private void taken() throws Exception {
    own(offered());
    standing("offered");
    tour.look("seat held");
    page.click("[data-test=ask]");
    tour.look("seat held, sure?");
    page.click("button[value=find]");
    page.click("[data-test=accept]");
    page.waitForSelector("[data-test=answered].ok");
    tour.look("seat taken");
    page.click("[data-test=see]");
    tour.look("seat taken, own booking");
  }

  private void expired() throws Exception {
    Told told = offered();
    own(told);
    change(
        "UPDATE support_booking SET offer_until = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE"
            + " WHERE booking_number = ?",
        told.number());
    page.click("[data-test=accept]");
    page.waitForSelector("[data-test=answered].error");
    tour.look("seat no longer held");
    own(told);
    standing("expired");
    tour.look("offer expired");
  }

  /** As when the stop of the vehicle that was booked is not made. */
  private void insteadOfAStop() throws Exception {
    Told told = offered();
    change(
        "UPDATE support_booking SET moved_from = ? WHERE booking_number = ?",
        classes.fresh("vehicle-stop", 1),
        told.number());
    own(told);
    assertThat(page.locator("[data-test=moved]").count()).isOne();
    tour.look("seat held instead of a stop");
  }

  private void over() throws Exception {
    long session = classes.fresh(0);
    Told told = line.waits(session, SupportTour.person(), "far");
    change(
        "UPDATE support_session SET closes_at = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE WHERE id = ?",
        session);
    own(told);
    standing("over");
    tour.look("waited in vain");
  }

  /** Somebody waits, and who had the only seat gives it back. */
  private Told offered() throws Exception {
    long session = classes.fresh(1);
    Told seated = line.booked(session, SupportTour.person());
    Told told = line.waits(session, SupportTour.person(), "far");
    line.giveBack(seated);
    return told;
  }

  private void own(Told told) {
    page.navigate(system.page("resident/support/own.xhtml"));
    tour.find(told);
  }

  private void standing(String standing) {
    assertThat(page.getAttribute("[data-test=standing]", "data-standing")).isEqualTo(standing);
  }

  private void change(String sql, Object... values) throws SQLException {
    assertThat(system.change(Schema.FRONT, sql, values)).isEqualTo(1);
  }
}
