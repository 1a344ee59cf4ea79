package jp.yorisoi.web.staff.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.support.open.Handouts;

/**
 * The paper of a class as the desk prints it: the same file residents get, where no page of theirs
 * is served.
 */
@WebServlet("/staff/support/handout.pdf")
public class HandoutPrintServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Handouts handouts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String kind = Optional.ofNullable(request.getParameter("kind")).orElse("");
    Optional<byte[]> paper =
        Language.ofCode(request.getParameter("language"))
            .flatMap(language -> handouts.print(kind, language));
    if (paper.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] file = paper.get();
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "inline; filename=\"" + kind + ".pdf\"");
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }
}
