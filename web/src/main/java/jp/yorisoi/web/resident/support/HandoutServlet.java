package jp.yorisoi.web.resident.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The paper of a class to print or keep: {@code ?kind=first-steps&language=pt}. */
@WebServlet("/resident/support/handout.pdf")
public class HandoutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OpenEditions editions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String kind = field(request, "kind");
    Optional<Edition> paper = editions.handout(kind, field(request, "language"));
    if (paper.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    OpenAnswer.send(paper.get(), "application/pdf", kind + ".pdf", request, response);
  }

  private static String field(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
