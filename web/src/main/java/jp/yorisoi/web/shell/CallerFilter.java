package jp.yorisoi.web.shell;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.yorisoi.ejb.identity.StaffView;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.zone.Zone;
import jp.yorisoi.policy.zone.Zones;

/**
 * Says who calls, before any page or resource runs: the signed-in member of staff on staff paths, a
 * resident elsewhere. A staff page without sign-in leads to the sign-in page.
 */
public class CallerFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  @Inject private transient CallerContext caller;
  @Inject private transient SecurityContext security;
  @Inject private transient Zones zones;
  @Inject private transient Origin origin;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = RequestPath.of(request);
    if (!path.startsWith("/staff/")) {
      caller.actAs(Caller.resident(origin.address(request)));
      chain.doFilter(request, response);
      return;
    }
    Optional<StaffView> staff = signedIn();
    if (staff.isPresent()) {
      caller.actAs(of(staff.get(), request, path));
    } else if (SignInRedirect.PAGE.equals(path)) {
      caller.actAs(Caller.visitor(origin.address(request), zone(path).code()));
    } else {
      SignInRedirect.send(request, response, path);
      return;
    }
    chain.doFilter(request, response);
  }

  private Optional<StaffView> signedIn() {
    return security.getPrincipalsByType(StaffPrincipal.class).stream()
        .findFirst()
        .map(StaffPrincipal::staff);
  }

  private Caller of(StaffView staff, HttpServletRequest request, String path) {
    return new Caller(
        staff.userId(), staff.office(), origin.address(request), zone(path).code(), staff.roles());
  }

  /** The innermost zone of a path that is served here. */
  private Zone zone(String path) {
    return Paths.zones(path).stream().filter(zones::serves).reduce((a, b) -> b).orElse(Zone.LGWAN);
  }
}
