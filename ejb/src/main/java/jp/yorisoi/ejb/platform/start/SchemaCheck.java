package jp.yorisoi.ejb.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.zone.Zones;

/**
 * Refuses to start on a schema this version does not know: the migrations recorded in the database
 * must be exactly those packaged here. Refuses as well a server that takes no packet of the size of
 * our largest package: else all works but large requests, and their senders find out, not we.
 * Migrating itself is another program's work, with another account ({@code ./yorisoi migrate},
 * docs/adr/0003).
 */
@Singleton
@Startup
@TransactionManagement(
    TransactionManagementType.BEAN) // one look at each schema, no transaction over both
public class SchemaCheck {
  private static final System.Logger LOG = System.getLogger(SchemaCheck.class.getName());
  private static final String RECORDED =
      "SELECT script FROM flyway_schema_history WHERE success = 1 AND type = 'SQL'";

  /** An archive of 30 MB, sealed, and twice that where the driver has to mask bytes. */
  private static final long PACKET_BYTES = 64L * 1024 * 1024;

  @Inject private DataSources sources;
  @Inject private Zones zones;

  /** Checks each schema this instance reaches, before anything else runs. */
  @PostConstruct
  public void check() {
    for (Chain chain : Chain.values()) {
      if (zones.reaches(chain)) {
        compare(chain);
        requirePackets(chain);
      }
    }
    LOG.log(Level.INFO, "schemas known, zones {0}", zones.served());
  }

  private void compare(Chain chain) {
    try {
      Set<String> packaged = MigrationIndex.of(chain);
      Set<String> recorded = recorded(chain);
      if (!packaged.equals(recorded)) {
        Set<String> missing = new TreeSet<>(packaged);
        missing.removeAll(recorded);
        Set<String> unknown = new TreeSet<>(recorded);
        unknown.removeAll(packaged);
        throw new SchemaUnknown(
            chain.schema() + ": not migrated " + missing + ", unknown " + unknown);
      }
    } catch (SQLException | IOException unreadable) {
      throw new SchemaUnknown(chain.schema() + ": cannot be read", unreadable);
    }
  }

  private void requirePackets(Chain chain) {
    try (Connection connection = sources.of(chain).getConnection();
        PreparedStatement select = connection.prepareStatement("SELECT @@max_allowed_packet");
        ResultSet row = select.executeQuery()) {
      row.next();
      requirePackets(chain, row.getLong(1));
    } catch (SQLException unreadable) {
      throw new SchemaUnknown(chain.schema() + ": cannot be read", unreadable);
    }
  }

  static void requirePackets(Chain chain, long bytes) {
    if (bytes < PACKET_BYTES) {
      throw new SchemaUnknown(
          chain.schema()
              + ": max_allowed_packet of the server is "
              + bytes
              + ", at least "
              + PACKET_BYTES
              + " is needed");
    }
  }

  private Set<String> recorded(Chain chain) throws SQLException {
    try (Connection connection = sources.of(chain).getConnection();
        PreparedStatement select = connection.prepareStatement(RECORDED);
        ResultSet rows = select.executeQuery()) {
      Set<String> scripts = new TreeSet<>();
      while (rows.next()) {
        scripts.add(rows.getString(1));
      }
      return scripts;
    }
  }
}
