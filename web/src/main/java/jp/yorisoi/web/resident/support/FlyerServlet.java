package jp.yorisoi.web.resident.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.yorisoi.ejb.discovery.Reached;
import jp.yorisoi.ejb.discovery.Stage;

/**
 * The flyer of a month to print: {@code ?month=2026-12}, {@code &in=} a district, {@code
 * &language=}. As with calendars the language stands in the address and nowhere else.
 */
@WebServlet("/resident/support/flyer.pdf")
public class FlyerServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OpenEditions editions;
  @Inject private transient Reached reached;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String month = field(request, "month");
    Optional<Edition> flyer =
        editions.flyer(month, field(request, DistrictChosen.PARAMETER), field(request, "language"));
    if (flyer.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    reached.count(Stage.NOTICE, field(request, DistrictChosen.PARAMETER), "");
    OpenAnswer.send(flyer.get(), "application/pdf", "flyer-" + month + ".pdf", request, response);
  }

  private static String field(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
