package jp.yorisoi.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Security headers on every answer. Resident pages run no script at all; staff pages run those of
 * this server, and of those written into a page only what carries the number of that page ({@link
 * ScriptNonce}, docs/adr/0022).
 */
public class HeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String COMMON =
      "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  @Inject private transient Origin origin;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = RequestPath.of(request);
    response.setHeader(
        "Content-Security-Policy",
        COMMON + "; script-src " + scripts(request, OwnPath.asked(request)));
    response.setHeader("X-Content-Type-Options", "nosniff");
    // a shared cache must not hand compressed bytes to who cannot read them (ADR 0049)
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    if (origin.isTls(request)) {
      Cookies.onTlsOnly(request);
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (!path.startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }

  private static String scripts(HttpServletRequest request, String path) {
    return OwnPath.isStaff(path) ? "'self' 'nonce-" + ScriptNonce.make(request) + "'" : "'none'";
  }
}
