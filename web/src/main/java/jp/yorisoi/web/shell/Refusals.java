package jp.yorisoi.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import jp.yorisoi.policy.audit.AuditTrail;
import jp.yorisoi.policy.door.Door;
import jp.yorisoi.policy.zone.Zones;

/** Writes down that somebody asked for an address that does not open to him. */
@ApplicationScoped
class Refusals {
  private static final System.Logger LOG = System.getLogger(Refusals.class.getName());

  @Inject private AuditTrail trail;
  @Inject private Zones zones;

  /**
   * Records that the caller was refused. The door stays shut also when that cannot be written;
   * somebody has to know.
   *
   * @param door what was asked for
   */
  void record(Door door) {
    try {
      trail.denied(zones.recordedIn(door.zones()), null, door.address(), null);
    } catch (RuntimeException unwritten) {
      LOG.log(Level.ERROR, "a refusal at a door is not in the audit chain", unwritten);
    }
  }
}
