package jp.yorisoi.web.resident.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jp.yorisoi.web.shell.Cookies;
import jp.yorisoi.web.shell.Exchange;

/**
 * Holds the token of the form being filled in. It is the only key to the draft, so it stands in no
 * address and no page: only pages of requests get it, no script and no other site does, and it goes
 * when the browser is closed (docs/adr/0009).
 */
@RequestScoped
public class DraftCookie {
  private static final String NAME = "YORISOI_DRAFT";
  private static final String PATH = "/resident/request";
  private static final int HALF_AN_HOUR = 1800;

  @Inject private Exchange exchange;

  /**
   * Hands the token to the browser.
   *
   * @param token the token
   */
  public void hold(String token) {
    exchange.response().addCookie(of(token));
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
  }

  /** Makes the browser forget the token now. */
  void forget() {
    Cookie cookie = of("");
    cookie.setMaxAge(0);
    exchange.response().addCookie(cookie);
  }

  private Cookie of(String token) {
    return Cookies.of(
        exchange.request(), NAME, token, exchange.request().getContextPath() + PATH, "Strict");
  }
}
