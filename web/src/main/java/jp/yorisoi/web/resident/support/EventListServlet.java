package jp.yorisoi.web.resident.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yorisoi.ejb.catalogue.Cities;

/** The open data set イベント一覧 (docs/open-data.md). */
@WebServlet("/resident/support/events.csv")
public class EventListServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OpenEditions editions;
  @Inject private transient Cities cities;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = cities.current().code().value() + "_event.csv";
    OpenAnswer.send(editions.eventList(), "text/csv", name, request, response);
  }
}
