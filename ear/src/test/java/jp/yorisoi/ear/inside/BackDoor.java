package jp.yorisoi.ear.inside;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/**
 * Lets Arquillian in. The filters of the shipped WAR answer 404 for a path they do not know, and
 * say that a resident calls; a test comes past them and begins as nobody.
 */
@WebListener
public class BackDoor implements ServletContextListener {
  private static final String RUNNER = "/ArquillianServletRunnerEE9";

  @Override
  public void contextInitialized(ServletContextEvent start) {
    start
        .getServletContext()
        .addFilter("back-door", new PastTheFilters())
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, RUNNER);
  }

  private static final class PastTheFilters extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      request.getRequestDispatcher(RUNNER).forward(request, response);
    }
  }
}
