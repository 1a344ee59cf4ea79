package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.District;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.discovery.Flyers;
import jp.yorisoi.ejb.discovery.Reached;
import jp.yorisoi.ejb.discovery.Stage;
import jp.yorisoi.ejb.support.SupportDesk;

/**
 * The flyer as the desk prints it, to lay out in community centres: the same file residents get,
 * where no page of theirs is served.
 */
@WebServlet("/staff/support/flyer.pdf")
public class FlyerPrintServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient SupportDesk desk;
  @Inject private transient Flyers flyers;
  @Inject private transient Reached reached;
  @Inject private transient Cities cities;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<YearMonth> month =
        flyers.months().stream()
            .filter(one -> one.toString().equals(request.getParameter("month")))
            .findFirst();
    Optional<Language> language = Language.ofCode(field(request, "language"));
    String asked = field(request, "in");
    Optional<District> district = cities.current().district(asked);
    if (month.isEmpty() || language.isEmpty() || district.isEmpty() && !asked.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    YearMonth of = month.get();
    byte[] file =
        flyers.print(
            of,
            district,
            desk.sessions(flyers.from(of), of.plusMonths(1).atDay(1)),
            language.get());
    reached.count(Stage.NOTICE, asked, "");
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "inline; filename=\"flyer-" + of + ".pdf\"");
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }

  private static String field(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
