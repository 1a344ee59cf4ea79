package jp.yorisoi.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.yorisoi.policy.setting.Setting;

/** Lets so many requests for resident pages in at a time, and no more ({@link ResidentPermits}). */
public class RoomFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int A_CORE = 6;
  private static final long PATIENCE_MILLIS = 1500;
  private static final String RETRY_AFTER = "10";

  @Inject private transient PlainPage page;

  private final transient ResidentPermits permits = permits();

  private static ResidentPermits permits() {
    int usual = A_CORE * Runtime.getRuntime().availableProcessors();
    int inside = Setting.number("YORISOI_RESIDENT_PAGES_AT_ONCE", usual);
    return new ResidentPermits(inside, inside, PATIENCE_MILLIS);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!permits.enter()) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader("Retry-After", RETRY_AFTER);
      String text = page.texts().get("shell.busy_text");
      page.send(
          response,
          page.texts().get("shell.busy_title"),
          List.of(PlainPage.sentence("failure", text)));
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      permits.leave();
    }
  }
}
