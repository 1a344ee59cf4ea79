package jp.yorisoi.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yorisoi.policy.door.Door;
import jp.yorisoi.policy.door.Doors;
import jp.yorisoi.policy.zone.Zones;

/**
 * A page outside the zones of this instance does not exist: 404, not 403 (docs/adr/0005). Health
 * and metrics do not exist for anybody but operators.
 */
public class ZoneFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Zones zones;
  @Inject private transient Origin origin;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = RequestPath.of(request);
    Door door = Doors.packaged().at(path);
    if (door.zones().stream().noneMatch(zones::serves)
        || door.audience() == Door.Audience.OPERATORS && !origin.isOperator(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    chain.doFilter(request, response);
  }
}
