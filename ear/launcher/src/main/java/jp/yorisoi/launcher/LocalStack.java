package jp.yorisoi.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.database.Account;
import jp.yorisoi.launcher.database.Bootstrap;
import jp.yorisoi.launcher.database.Databases;
import jp.yorisoi.launcher.database.LocalDatabase;
import jp.yorisoi.launcher.database.MariaDbBinaries;
import jp.yorisoi.launcher.database.Migrations;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.process.Component;
import jp.yorisoi.launcher.server.ApplicationEnvironment;
import jp.yorisoi.launcher.setup.Places;
import jp.yorisoi.launcher.setup.Secrets;

/**
 * A running system on this machine: database, and as planned simulators and an application server.
 * Commands use it with the folder {@code data}; tests and benchmarks of other modules use it with a
 * folder and ports of their own:
 *
 * <pre>{@code
 * try (LocalStack stack = LocalStack.in(folder).portsFrom(18700).start()) {
 *   try (Connection core = stack.owner(Schema.CORE)) { ... }
 *   stack.kill(Part.DATABASE);
 *   stack.restart(Part.DATABASE);
 * }
 * }</pre>
 *
 * <p>It binds to 127.0.0.1 only and starts nothing that it does not end in {@link #close()}. The
 * archives must have been built; the repository is found by the system property {@code
 * yorisoi.root} or above the working directory.
 */
public final class LocalStack implements AutoCloseable {
  private final StackPlan plan;
  private final Secrets secrets;
  private final Databases databases;
  private final Map<Part, Component> parts = new EnumMap<>(Part.class);

  LocalStack(StackPlan plan) {
    this.plan = plan;
    this.secrets = Secrets.open(plan.places().secrets());
    this.databases = new Databases(plan.environment(), secrets, plan.ports().database());
  }

  /**
   * A plan with the data in a folder of the caller's.
   *
   * @param data any folder; what an earlier stack left there is used again
   * @return a plan to be refined and started
   */
  public static StackPlan in(Path data) {
    return new StackPlan(new Places(Places.findRoot(), data.toAbsolutePath().normalize()));
  }

  void startAll() {
    boolean complete = false;
    try {
      if (!databases.outside()) {
        startDatabase();
      }
      if (plan.migrated()) {
        new Migrations(databases).run();
      }
      complete = true;
    } finally {
      if (!complete) {
        close();
      }
    }
  }

  private void startDatabase() {
    Places places = plan.places();
    MariaDbBinaries binaries = MariaDbBinaries.unpacked(places.launcherTarget().resolve("mariadb"));
    LocalDatabase database =
        new LocalDatabase(places, binaries, databases.administrator(), plan.ports().database());
    parts.put(Part.DATABASE, database);
    database.start();
    new Bootstrap(databases).run();
  }

  /**
   * The environment the application gets, complete.
   *
   * @return a new map of {@code YORISOI_*} variables
   */
  public Map<String, String> environment() {
    return new ApplicationEnvironment(
            plan.places(), secrets, databases, plan.ports(), plan.environment())
        .variables();
  }

  /** Where the databases are. */
  public Databases databases() {
    return databases;
  }

  /** Where the files of this stack lie. */
  public Places places() {
    return plan.places();
  }

  /**
   * Connects as the owner of a schema, who may do everything in it.
   *
   * @param schema which one
   * @return a new connection, which the caller closes
   * @throws SQLException when the database is away
   */
  public Connection owner(Schema schema) throws SQLException {
    return databases.owner(schema).connect();
  }

  /**
   * Connects as an account of the application.
   *
   * @param schema which schema
   * @param account which account
   * @return a new connection, which the caller closes
   * @throws SQLException when the database is away, or the account may not enter the schema
   */
  public Connection runtime(Schema schema, Account account) throws SQLException {
    return databases.runtime(schema, account).connect();
  }

  /**
   * Ends a part as a power cut would (kill -9).
   *
   * @param part a part of the plan
   */
  public void kill(Part part) {
    component(part).kill();
  }

  /**
   * Stops a part in order.
   *
   * @param part a part of the plan
   */
  public void stop(Part part) {
    component(part).stop();
  }

  /**
   * Stops a part when it runs, and starts it again with the same data and ports.
   *
   * @param part a part of the plan
   */
  public void restart(Part part) {
    component(part).stop();
    component(part).start();
  }

  /**
   * The process number of a part.
   *
   * @param part a part of the plan
   * @return its number in the operating system
   */
  public long pid(Part part) {
    return component(part).child().pid();
  }

  private Component component(Part part) {
    Component found = parts.get(part);
    if (found == null) {
      throw new IllegalArgumentException("this stack was planned without " + part);
    }
    return found;
  }

  /** Stops everything in reverse order. */
  @Override
  public void close() {
    List<Component> running = new ArrayList<>(parts.values());
    Collections.reverse(running);
    running.forEach(Component::stop);
  }
}
