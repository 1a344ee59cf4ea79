package jp.yorisoi.web.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** Cookies of ours: never readable by script, and only over TLS where there is TLS. */
public final class Cookies {
  private static final String TLS = Cookies.class.getName() + ".tls";

  private Cookies() {}

  /**
   * Says that the browser speaks TLS, so that what it is given is sent on TLS only.
   *
   * @param request the request, marked from now on
   */
  static void onTlsOnly(HttpServletRequest request) {
    request.setAttribute(TLS, true);
  }

  /**
   * A cookie that lives as long as the browser is open.
   *
   * @param request the request that is answered
   * @param name its name
   * @param value its value, ASCII without spaces
   * @param path the path it is sent to and below
   * @param sameSite {@code Strict} or {@code Lax}
   * @return the cookie, to be added to a response
   */
  public static Cookie of(
      HttpServletRequest request, String name, String value, String path, String sameSite) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath(path);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.getAttribute(TLS) != null);
    cookie.setAttribute("SameSite", sameSite);
    return cookie;
  }

  /**
   * The value of a cookie.
   *
   * @param request the request
   * @param name its name
   * @return empty when it was not sent
   */
  public static Optional<String> value(HttpServletRequest request, String name) {
    return request.getCookies() == null
        ? Optional.empty()
        : Stream.of(request.getCookies())
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .filter(value -> value != null && !value.isEmpty())
            .findFirst();
  }
}
