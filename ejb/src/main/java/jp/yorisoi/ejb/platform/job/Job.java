package jp.yorisoi.ejb.platform.job;

import java.time.Duration;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/**
 * A scheduled job.
 *
 * @param name its name in leases, audit entries and the README
 * @param zone the zone it belongs to; it does not exist on instances of other zones
 * @param chain the schema that holds its lease
 * @param hold how long one run may take before another instance may start it again, though this one
 *     still works; when this one died, another may after half a minute
 */
public record Job(String name, Zone zone, Chain chain, Duration hold) {}
