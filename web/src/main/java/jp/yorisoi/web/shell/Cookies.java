package jp.yorisoi.web.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.policy.setting.Setting;

/** Cookies of ours: never readable by script, and only over TLS where there is TLS. */
public final class Cookies {
  private static final boolean TLS = Boolean.parseBoolean(Setting.text("YORISOI_TLS", "false"));

  private Cookies() {}

  /**
   * A cookie that lives as long as the browser is open.
   *
   * @param name its name
   * @param value its value, ASCII without spaces
   * @param path the path it is sent to and below
   * @param sameSite {@code Strict} or {@code Lax}
   * @return the cookie, to be added to a response
   */
  public static Cookie of(String name, String value, String path, String sameSite) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath(path);
    cookie.setHttpOnly(true);
    cookie.setSecure(TLS);
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
