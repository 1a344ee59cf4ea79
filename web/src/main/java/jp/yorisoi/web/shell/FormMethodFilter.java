package jp.yorisoi.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Forms of Faces are sent by POST alone. Faces itself takes any request that carries a view state
 * for one that was sent and would press the button of a link, which histories and logs then hold.
 */
public class FormMethodFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String VIEW_STATE = "jakarta.faces.ViewState";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!"POST".equals(request.getMethod()) && request.getParameter(VIEW_STATE) != null) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    chain.doFilter(request, response);
  }
}
