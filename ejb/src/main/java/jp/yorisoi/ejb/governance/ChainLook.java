package jp.yorisoi.ejb.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AnchorLag;
import jp.yorisoi.policy.audit.AnchoredHead;
import jp.yorisoi.policy.audit.StampLog;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.setting.Setting;

/** Looks at the anchors and time stamps of a chain, which lie outside the database. */
@ApplicationScoped
public class ChainLook {
  private static final System.Logger LOG = System.getLogger(ChainLook.class.getName());

  private DataSources sources;
  private Clock clock;

  /** For the container. */
  ChainLook() {}

  @Inject
  ChainLook(DataSources sources, Clock clock) {
    this.sources = sources;
    this.clock = clock;
  }

  /** Puts together what is sealed and what lies outside; what cannot be read is left empty. */
  ChainView at(Chain chain, Optional<AuditReports.Seal> seal) {
    long seq = seal.map(AuditReports.Seal::seq).orElse(0L);
    Optional<String> folder = Setting.optional("YORISOI_AUDIT_ANCHOR_DIR");
    if (folder.isPresent()) {
      Path path = Path.of(folder.get());
      try {
        StampLog log = new StampLog(path, chain);
        return new ChainView(
            seq,
            seal.map(AuditReports.Seal::at),
            log.head().map(AnchoredHead::seq),
            Optional.of(AnchorLag.of(sources.of(chain), path, chain, clock.instant())),
            log.lastAt());
      } catch (SQLException | IOException unreadable) {
        LOG.log(Level.WARNING, "anchor of " + chain.schema() + " cannot be read", unreadable);
      }
    }
    return new ChainView(
        seq, seal.map(AuditReports.Seal::at), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
