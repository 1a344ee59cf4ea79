package jp.yorisoi.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import jp.yorisoi.ejb.catalogue.Language;

/** Keeps the language asked for by {@code ?lang=} in a cookie that holds nothing else. */
public class LanguageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  static final String COOKIE = "YORISOI_LANG";
  private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String asked =
        "GET".equals(request.getMethod()) ? request.getParameter(LanguageShown.PARAMETER) : null;
    Language.ofCode(asked)
        .ifPresent(
            language -> {
              Cookie cookie = Cookies.of(request, COOKIE, language.code(), "/", "Lax");
              cookie.setMaxAge(A_YEAR);
              response.addCookie(cookie);
            });
    chain.doFilter(request, response);
  }
}
