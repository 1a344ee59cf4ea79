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

/**
 * Lets so many requests for resident pages in at a time, and no more ({@link ResidentPermits}). Who
 * has filled in a form and presses its button has been let in before, and is not sent away: forms
 * have room of their own and wait as long as a booking waits for its turn.
 */
public class RoomFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int A_CORE = 6;
  private static final long PATIENCE_MILLIS = 1500;

  /** All threads of the server, so that none of 200 who press at once is refused. */
  private static final int FORMS_WAITING = 200;

  private static final long FORM_PATIENCE_MILLIS = 20_000;
  private static final String RETRY_AFTER = "10";

  @Inject private transient PlainPage page;

  private final transient ResidentPermits pages;
  private final transient ResidentPermits forms;

  /** With the room this instance is set up with. */
  public RoomFilter() {
    this(
        new ResidentPermits(atOnce(), atOnce(), PATIENCE_MILLIS),
        new ResidentPermits(atOnce(), FORMS_WAITING, FORM_PATIENCE_MILLIS));
  }

  RoomFilter(ResidentPermits pages, ResidentPermits forms) {
    this.pages = pages;
    this.forms = forms;
  }

  private static int atOnce() {
    int usual = A_CORE * Runtime.getRuntime().availableProcessors();
    return Setting.number("YORISOI_RESIDENT_PAGES_AT_ONCE", usual);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ResidentPermits permits = "POST".equals(request.getMethod()) ? forms : pages;
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
