package jp.yorisoi.web.shell;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import jp.yorisoi.ejb.identity.StaffView;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.door.Doors;
import jp.yorisoi.policy.zone.Zone;
import jp.yorisoi.policy.zone.Zones;

/**
 * Says who calls, before any page or resource runs: the signed-in member of staff on staff paths,
 * the {@linkplain PartnerEntrance holder of a key} on those of partners, a resident elsewhere. A
 * staff page without sign-in leads to the sign-in page, and so does one whose sign-in is
 * {@linkplain StaffWatch good no longer}.
 */
public class CallerFilter extends HttpFilter {
  private static final System.Logger LOG = System.getLogger(CallerFilter.class.getName());
  private static final long serialVersionUID = 1L;
  @Inject private transient CallerContext caller;
  @Inject private transient SecurityContext security;
  @Inject private transient Zones zones;
  @Inject private transient StaffWatch watch;
  @Inject private transient Origin origin;
  @Inject private transient PartnerEntrance partners;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = RequestPath.of(request);
    if (PartnerEntrance.leadsThere(path)) {
      if (partners.opens(path, request, response)) {
        chain.doFilter(request, response);
      }
      return;
    }
    if (!path.startsWith("/staff/")) {
      caller.actAs(Caller.resident(origin.address(request)));
      chain.doFilter(request, response);
      return;
    }
    if (isSignedIn(request, path)) {
      chain.doFilter(request, response);
      return;
    }
    if (SignInRedirect.PAGE.equals(path)) {
      caller.actAs(Caller.visitor(origin.address(request), zone(path).code()));
    } else {
      SignInRedirect.send(request, response, path);
      return;
    }
    chain.doFilter(request, response);
  }

  /** Says who calls when somebody has signed in, and ends a sign-in that is good no longer. */
  private boolean isSignedIn(HttpServletRequest request, String path) throws ServletException {
    Optional<StaffPrincipal> staff =
        security.getPrincipalsByType(StaffPrincipal.class).stream().findFirst();
    if (staff.isEmpty()) {
      return false;
    }
    caller.actAs(of(staff.get().staff(), request, path));
    if (mayGoOn(staff.get(), request)) {
      return true;
    }
    caller.actAs(Caller.NOBODY);
    return false;
  }

  private boolean mayGoOn(StaffPrincipal staff, HttpServletRequest request)
      throws ServletException {
    HttpSession session = request.getSession();
    try {
      if (watch.mayGoOn(staff, session)) {
        return true;
      }
      request.logout();
      session.invalidate();
    } catch (IllegalStateException already) {
      LOG.log(Level.DEBUG, "another request has ended the sign-in meanwhile", already);
    }
    return false;
  }

  private Caller of(StaffView staff, HttpServletRequest request, String path) {
    return new Caller(
        staff.userId(), staff.office(), origin.address(request), zone(path).code(), staff.roles());
  }

  /** The innermost zone of a path that is served here. */
  private Zone zone(String path) {
    return Doors.packaged().at(path).zones().stream()
        .filter(zones::serves)
        .reduce((a, b) -> b)
        .orElse(Zone.LGWAN);
  }
}
