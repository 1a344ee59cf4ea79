package jp.yorisoi.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.yorisoi.launcher.setup.LaunchFailure;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings both schemas up to date with their owner accounts. The application never does this: it
 * only compares, and refuses to start on a difference.
 *
 * <p>Placeholders in the SQL files: one for the name of each account, e.g. <code>${front_public}
 * </code>, <code>${database}</code>, and <code>${collation}</code>, the engine's newest collation
 * for text that people read and sort.
 */
public final class Migrations {
  /** Where the files of the ejb module lie inside the launcher's jar. */
  public static final String LOCATION = "classpath:sql/db/";

  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private final Databases databases;
  private final String location;

  /**
   * The migrations of this release.
   *
   * @param databases where they go
   */
  public Migrations(Databases databases) {
    this(databases, LOCATION);
  }

  /**
   * Migrations from elsewhere, for tests of an upgrade.
   *
   * @param databases where they go
   * @param location a Flyway location above {@code front} and {@code core}, with a slash at its end
   */
  public Migrations(Databases databases, String location) {
    this.databases = databases;
    this.location = location;
    FLYWAY.setLevel(Level.WARNING);
  }

  /**
   * Migrates both schemas.
   *
   * @return how many migrations were applied
   */
  public int run() {
    int applied = 0;
    for (Schema schema : Schema.values()) {
      applied += migrate(schema, null);
    }
    return applied;
  }

  /**
   * The versions of a schema this release can make, oldest first, whether applied or not.
   *
   * @param schema which one
   * @return version numbers as in the file names
   */
  public List<String> versions(Schema schema) {
    Login owner = databases.owner(schema);
    return Arrays.stream(configuration(schema, owner).load().info().all())
        .filter(migration -> migration.getVersion() != null)
        // a newer release may have applied more, which stand in the history only
        .filter(migration -> migration.getState().isResolved())
        .map(migration -> migration.getVersion().getVersion())
        .toList();
  }

  /**
   * Migrates one schema up to a version.
   *
   * @param schema which one
   * @param target the last version to apply, or null for the newest
   * @return how many migrations were applied
   */
  public int migrate(Schema schema, String target) {
    Login owner = databases.owner(schema);
    try {
      FluentConfiguration configuration = configuration(schema, owner);
      if (target != null) {
        // the grants speak of the tables of the newest version
        configuration
            .target(target)
            .repeatableSqlMigrationPrefix("NOT_YET")
            .validateMigrationNaming(false);
      }
      MigrateResult result = configuration.load().migrate();
      if (result.targetSchemaVersion == null && result.initialSchemaVersion == null) {
        throw new LaunchFailure("データベースの定義ファイルが見つかりません(" + schema.database() + ")。");
      }
      return result.migrationsExecuted;
    } catch (FlywayException failed) {
      throw new LaunchFailure(
          "データベース " + schema.database() + " を新しい版にできません: " + failed.getMessage(), failed);
    }
  }

  private FluentConfiguration configuration(Schema schema, Login owner) {
    return Flyway.configure()
        .dataSource(owner.url(), owner.user(), owner.password())
        .locations(location + schema.key())
        .placeholders(placeholders(owner))
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .connectRetries(2);
  }

  private Map<String, String> placeholders(Login owner) {
    Map<String, String> values = new HashMap<>();
    values.put("account_public", Account.FRONT_PUBLIC.account());
    values.put("account_staff", Account.FRONT_STAFF.account());
    values.put("account_gate", Account.FRONT_GATE.account());
    values.put("account_core", Account.CORE_APP.account());
    values.put("collation", collation(owner));
    return values;
  }

  private static String collation(Login owner) {
    try (Connection connection = owner.connect()) {
      String version = connection.getMetaData().getDatabaseProductVersion();
      return version.contains("MariaDB") ? "utf8mb4_unicode_ci" : "utf8mb4_0900_as_cs";
    } catch (SQLException away) {
      throw new LaunchFailure("データベースに接続できません: " + away.getMessage(), away);
    }
  }
}
