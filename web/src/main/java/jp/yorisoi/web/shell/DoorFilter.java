package jp.yorisoi.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.door.Door;
import jp.yorisoi.policy.door.Doors;

/**
 * Keeps members of staff from pages their roles do not open, as the table of addresses says, and
 * records that they tried. The desks behind the pages decide again.
 */
public class DoorFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient CallerContext caller;
  @Inject private transient Policies policies;
  @Inject private transient Refusals refusals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Door door = Doors.packaged().at(RequestPath.of(request));
    if (door.opensTo(caller.caller().roles(), policies.roles())) {
      chain.doFilter(request, response);
      return;
    }
    refusals.record(door);
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
