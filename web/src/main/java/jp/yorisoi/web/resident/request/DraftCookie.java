package jp.yorisoi.web.resident.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jp.yorisoi.web.shell.Cookies;
import jp.yorisoi.web.shell.Exchange;

/**
 * Holds the token of the form being filled in. It is the only key to the draft, so it stands in no
 * address and no page: only pages of requests get it, no script and no other site does, and it goes
 * when the browser is closed (docs/adr/0009). A second cookie tells other pages of ours which
 * procedure is being filled in, so that they can lead back; it opens nothing.
 */
@RequestScoped
public class DraftCookie {
  private static final String NAME = "YORISOI_DRAFT";
  private static final String MARK = "YORISOI_DRAFT_OF";
  private static final String PATH = "/resident/request";
  private static final int HALF_AN_HOUR = 1800;

  @Inject private Exchange exchange;

  /**
   * Hands the token to the browser.
   *
   * @param token the token
   * @param procedureId what is being filled in
   */
  public void hold(String token, String procedureId) {
    exchange.response().addCookie(of(token));
    exchange.response().addCookie(mark(procedureId));
  }

  /** Which procedure is being filled in, empty when none is. */
  String procedureId() {
    return Cookies.value(exchange.request(), MARK).orElse("");
  }

  /** The token the browser holds, empty when it holds none. */
  String token() {
    return Cookies.value(exchange.request(), NAME).orElse("");
  }

  /** Lets the browser forget the token by itself: the receipt stays for half an hour. */
  void holdForReceipt() {
    Cookie cookie = of(token());
    cookie.setMaxAge(HALF_AN_HOUR);
    exchange.response().addCookie(cookie);
    forgetMark();
  }

  /** Makes the browser forget the token now. */
  void forget() {
    Cookie cookie = of("");
    cookie.setMaxAge(0);
    exchange.response().addCookie(cookie);
    forgetMark();
  }

  private void forgetMark() {
    Cookie cookie = mark("");
    cookie.setMaxAge(0);
    exchange.response().addCookie(cookie);
  }

  private Cookie mark(String procedureId) {
    return Cookies.of(
        exchange.request(), MARK, procedureId, exchange.request().getContextPath() + "/", "Lax");
  }

  private Cookie of(String token) {
    return Cookies.of(
        exchange.request(), NAME, token, exchange.request().getContextPath() + PATH, "Strict");
  }
}
