package jp.yorisoi.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * Leads away from an address whose parameters hold an individual number, to the same page without
 * them: search boxes put what is typed into the address, and no page or link of ours carries one
 * on.
 */
public class AddressFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!holdsNumber(request.getQueryString())) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", RequestPath.own(request));
  }

  /** Whether parameters as they stand in an address hold one. */
  static boolean holdsNumber(String query) {
    return query != null && (IndividualNumber.isIn(query) || IndividualNumber.isIn(decoded(query)));
  }

  private static String decoded(String query) {
    try {
      return URLDecoder.decode(query, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return query;
    }
  }
}
