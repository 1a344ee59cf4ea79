package jp.yorisoi.web.resident.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The calendar of classes to follow: {@code ?place=}, {@code ?kind=}, {@code ?language=}. The
 * language stands in the address and nowhere else, since caches on the way know addresses only.
 */
@WebServlet("/resident/support/classes.ics")
public class CalendarFeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OpenEditions editions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Edition> edition =
        editions.calendar(
            field(request, "place"), field(request, "kind"), field(request, "language"));
    if (edition.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    OpenAnswer.send(edition.get(), "text/calendar", "classes.ics", request, response);
  }

  private static String field(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
