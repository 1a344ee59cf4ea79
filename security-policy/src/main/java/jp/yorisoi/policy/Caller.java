package jp.yorisoi.policy;

import java.util.Objects;
import java.util.Set;

/**
 * Who calls a desk.
 *
 * @param id account of a member of staff, {@code resident}, {@code visitor} or {@code job:<name>}
 * @param office the office of a member of staff, or null
 * @param origin address or terminal the call came from, or null for a job
 * @param zone the network zone the call came from
 * @param roles what the caller is; decides what is permitted
 */
public record Caller(String id, String office, String origin, String zone, Set<Role> roles) {

  /** Nobody: may do nothing at all. The state before anybody said who calls. */
  public static final Caller NOBODY = new Caller("nobody", null, null, "none", Set.of());

  /** Checks the parts that must be there and takes its own copy of the roles. */
  public Caller {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(zone, "zone");
    roles = Set.copyOf(roles);
  }

  /**
   * Anybody on the Internet.
   *
   * @param origin address the request came from
   * @return a caller with the rights of a resident
   */
  public static Caller resident(String origin) {
    return new Caller("resident", null, origin, "internet", Set.of(Role.RESIDENT));
  }

  /**
   * Somebody at the sign-in page of staff, not known yet.
   *
   * @param origin address the request came from
   * @param zone the zone the page is served in
   * @return a caller who may try to sign in and nothing else
   */
  public static Caller visitor(String origin, String zone) {
    return new Caller("visitor", null, origin, zone, Set.of(Role.VISITOR));
  }

  /**
   * A scheduled job.
   *
   * @param name name of the job as in the README
   * @param zone the zone the job belongs to
   * @return a caller with the rights of jobs
   */
  public static Caller job(String name, String zone) {
    return new Caller("job:" + name, null, null, zone, Set.of(Role.JOB));
  }
}
