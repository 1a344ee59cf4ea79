package jp.yorisoi.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditTrail;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.door.Door;
import jp.yorisoi.policy.door.Doors;
import jp.yorisoi.policy.zone.Zones;

/**
 * Keeps members of staff from pages their roles do not open, as the table of addresses says, and
 * records that they tried. The desks behind the pages decide again.
 */
public class DoorFilter extends HttpFilter {
  private static final System.Logger LOG = System.getLogger(DoorFilter.class.getName());
  private static final long serialVersionUID = 1L;

  @Inject private transient CallerContext caller;
  @Inject private transient Policies policies;
  @Inject private transient AuditTrail trail;
  @Inject private transient Zones zones;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Door door = Doors.packaged().at(RequestPath.of(request));
    if (door.opensTo(caller.caller().roles(), policies.roles())) {
      chain.doFilter(request, response);
      return;
    }
    recordRefusal(door);
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  /** It stays shut also when that cannot be written; somebody has to know. */
  private void recordRefusal(Door door) {
    try {
      trail.denied(zones.recordedIn(door.zones()), null, door.address(), null);
    } catch (RuntimeException unwritten) {
      LOG.log(Level.ERROR, "a refused page is not in the audit chain", unwritten);
    }
  }
}
