package jp.yorisoi.policy.zone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.setting.Setting;

/**
 * The zones this instance serves, from {@code YORISOI_ZONES}. What belongs to another zone does not
 * exist here: no page, no resource, no job, no account of its schema.
 */
@ApplicationScoped
public class Zones {
  private final Set<Zone> served;

  /** Reads the setting; an instance that names no zone or an unknown one does not start. */
  public Zones() {
    this(Zone.parse(Setting.required("YORISOI_ZONES")));
  }

  /**
   * For tests.
   *
   * @param served the zones to serve
   */
  public Zones(Set<Zone> served) {
    EnumSet<Zone> outsideIn = EnumSet.noneOf(Zone.class);
    outsideIn.addAll(served);
    this.served = Collections.unmodifiableSet(outsideIn);
  }

  /**
   * Whether this instance serves a zone.
   *
   * @param zone the zone asked for
   * @return true if it was started for it
   */
  public boolean serves(Zone zone) {
    return served.contains(zone);
  }

  /**
   * Whether this instance has an account in a schema. The inner zone has one in both, since it
   * fetches from {@code front}; the outer ones have none in {@code core}.
   *
   * @param chain the schema asked for
   * @return true if it may be connected to
   */
  public boolean reaches(Chain chain) {
    return chain == Chain.FRONT || serves(Zone.MYNUMBER);
  }

  /**
   * Whether this instance seals the audit chain of a schema: the zone that owns the schema does.
   *
   * @param chain the schema asked for
   * @return true if the sealer of that chain runs here
   */
  public boolean seals(Chain chain) {
    return serves(chain == Chain.FRONT ? Zone.LGWAN : Zone.MYNUMBER);
  }

  /** The zones served, in the order from outside to inside. */
  public Set<Zone> served() {
    return served;
  }

  /**
   * The schema where what happens at an address is recorded.
   *
   * @param zones the zones the address exists in
   * @return that of the innermost of them that is served here
   */
  public Chain recordedIn(Set<Zone> zones) {
    return serves(Zone.MYNUMBER) && zones.contains(Zone.MYNUMBER) ? Chain.CORE : Chain.FRONT;
  }
}
