package jp.yorisoi.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yorisoi.policy.setting.Setting;

/**
 * Security headers on every answer. Resident pages run no script at all; staff pages run those of
 * this server only, none written into a page. The nonce of PrimeFaces is off: it expects its own
 * script in every form and would make a session for every reader (docs/adr/0009).
 */
public class HeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String COMMON =
      "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
  private static final boolean TLS = Boolean.parseBoolean(Setting.text("YORISOI_TLS", "false"));

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = RequestPath.of(request);
    response.setHeader(
        "Content-Security-Policy",
        COMMON + (OwnPath.isStaff(path) ? "; script-src 'self'" : "; script-src 'none'"));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    if (TLS) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (!path.startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
