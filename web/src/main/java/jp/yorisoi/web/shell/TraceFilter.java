package jp.yorisoi.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.door.Door;
import jp.yorisoi.policy.door.Doors;
import jp.yorisoi.policy.metric.Counts;
import jp.yorisoi.policy.metric.Measure;
import jp.yorisoi.policy.trace.RequestId;

/**
 * The outermost door: gives each request its id, which goes back in the answer, and counts what
 * came of it. An id that is sent along is taken over when it has a safe form: it only joins log
 * lines and audit entries, and opens nothing.
 */
public class TraceFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int HUNDRED = 100;

  @Inject private transient CallerContext context;
  @Inject private transient Counts counts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = RequestId.accepted(request.getHeader(RequestId.HEADER));
    context.continueRequest(id);
    response.setHeader(RequestId.HEADER, id);
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException failure) {
      count(request, Failure.of(null, failure).status());
      throw failure;
    }
    count(request, response.getStatus());
  }

  private void count(HttpServletRequest request, int status) {
    counts.add(Measure.REQUESTS, kind(RequestPath.of(request)), status / HUNDRED + "xx");
  }

  /** What kind of page a path is; a closed list, since anybody can ask for any path. */
  static String kind(String path) {
    if (OwnPath.isStaff(path)) {
      return "staff";
    }
    if (path.startsWith("/resident/") || "/".equals(path) || "/index.xhtml".equals(path)) {
      return "resident";
    }
    if (path.startsWith("/jakarta.faces.resource/")) {
      return "resource";
    }
    return Doors.packaged().at(path).audience() == Door.Audience.OPERATORS ? "operator" : "other";
  }
}
