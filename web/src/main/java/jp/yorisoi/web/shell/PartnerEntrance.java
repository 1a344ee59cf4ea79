package jp.yorisoi.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.door.Door;
import jp.yorisoi.policy.door.Doors;
import jp.yorisoi.policy.zone.Zone;

/**
 * Says which partner calls at {@code /partner/}: the one whose key the request brings as a bearer
 * token (RFC 6750). No cookie and no session: nothing a browser would send along by itself.
 */
@ApplicationScoped
class PartnerEntrance {
  private static final String PATHS = "/partner/";
  private static final String BEARER = "Bearer ";
  private static final String REFUSED =
      "{\"type\":\"urn:yorisoi:problem:no_key\",\"title\":\"鍵がないか、使えない鍵です。\",\"status\":401}";

  @Inject private PartnerKeys keys;
  @Inject private CallerContext caller;
  @Inject private Origin origin;
  @Inject private Refusals refusals;

  static boolean leadsThere(String path) {
    return path.startsWith(PATHS);
  }

  /**
   * Lets a partner in, or answers why not.
   *
   * @return whether the request may go on
   */
  boolean opens(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = origin.address(request);
    Door door = Doors.packaged().at(path);
    Optional<String> partner = key(request).flatMap(keys::holder);
    caller.actAs(
        partner
            .map(one -> partner(one, address))
            .orElseGet(() -> Caller.visitor(address, Zone.LGWAN.code())));
    if (partner.isPresent() || door.audience() == Door.Audience.EVERYBODY) {
      return true;
    }
    refusals.record(door);
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Bearer");
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(REFUSED);
    return false;
  }

  private static Caller partner(String name, String address) {
    return new Caller("partner:" + name, null, address, Zone.LGWAN.code(), Set.of(Role.PARTNER));
  }

  private static Optional<String> key(HttpServletRequest request) {
    String sent = request.getHeader("Authorization");
    return sent != null && sent.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? Optional.of(sent.substring(BEARER.length()).strip())
        : Optional.empty();
  }
}
