package jp.yorisoi.web.shell;

import java.util.EnumSet;
import java.util.Set;
import jp.yorisoi.policy.zone.Zone;

/**
 * Which zone a path belongs to. A path that is in none of the lists does not exist for anybody.
 *
 * <p>Order matters: the first prefix that fits decides.
 */
final class Paths {
  private record Rule(String prefix, Set<Zone> zones) {}

  private static final Set<Zone> ANY = EnumSet.allOf(Zone.class);
  private static final Rule[] RULES = {
    new Rule("/jakarta.faces.resource/", ANY),
    // served by the server itself, to operators only
    new Rule("/health", ANY),
    new Rule("/metrics", ANY),
    new Rule("/staff/cases/", EnumSet.of(Zone.MYNUMBER)),
    new Rule("/staff/protection/", EnumSet.of(Zone.MYNUMBER)),
    new Rule("/staff/support/", EnumSet.of(Zone.LGWAN)),
    new Rule("/staff/", EnumSet.of(Zone.LGWAN, Zone.MYNUMBER)),
    new Rule("/resident/", EnumSet.of(Zone.INTERNET)),
    new Rule("/api/resident/", EnumSet.of(Zone.INTERNET)),
  };

  private Paths() {}

  /**
   * Whether a path tells about the inside of the instance.
   *
   * @param path path below the context root, starting with a slash
   * @return true for health and metrics
   */
  static boolean isForOperators(String path) {
    return path.startsWith("/health") || path.startsWith("/metrics");
  }

  /**
   * The zones a path may be served in.
   *
   * @param path path below the context root, starting with a slash
   * @return zones, none if the path is in no list
   */
  static Set<Zone> zones(String path) {
    if ("/".equals(path) || "/index.xhtml".equals(path)) {
      return EnumSet.of(Zone.INTERNET);
    }
    for (Rule rule : RULES) {
      if (path.startsWith(rule.prefix())) {
        return rule.zones();
      }
    }
    return Set.of();
  }
}
