package jp.yorisoi.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
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
import jp.yorisoi.launcher.process.Child;
import jp.yorisoi.launcher.process.Component;
import jp.yorisoi.launcher.process.PidFile;
import jp.yorisoi.launcher.server.ApplicationEnvironment;
import jp.yorisoi.launcher.server.Micro;
import jp.yorisoi.launcher.server.PayaraServer;
import jp.yorisoi.launcher.server.Simulators;
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
  private volatile String obituary = "";
  private final Databases databases;
  private final Thread atExit = new Thread(this::stopAll, "stop-stack");
  private final Map<Part, Component> parts = Collections.synchronizedMap(new EnumMap<>(Part.class));

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
    Runtime.getRuntime().addShutdownHook(atExit);
    boolean complete = false;
    try {
      endLeftovers(plan.places());
      if (!databases.outside()) {
        start(Part.DATABASE, "データベース", database());
        new Bootstrap(databases).run();
      }
      if (plan.migrated()) {
        int applied = new Migrations(databases).run();
        plan.progress().say("データベースの定義: " + (applied == 0 ? "最新です" : applied + " 件を適用しました"));
      }
      if (plan.parts().contains(Part.SIMULATORS)) {
        start(Part.SIMULATORS, "模擬システム", simulators());
      }
      if (plan.parts().contains(Part.APPLICATION)) {
        start(Part.APPLICATION, "アプリケーション", application());
      }
      complete = true;
    } finally {
      if (!complete) {
        close();
      }
    }
  }

  private void start(Part part, String name, Component component) {
    plan.progress().say(name + "を起動しています…");
    parts.put(part, component);
    component.start();
    component.child().onDeath(() -> died(component.child()));
    plan.progress().say(name + "が動きました");
  }

  private void died(Child child) {
    obituary = child.name() + "(プロセス番号 " + child.pid() + ")が突然終了しました。すべて止めます。記録: " + child.log();
    plan.onDeath().run();
  }

  /**
   * Which part ended though nobody asked it to.
   *
   * @return a sentence for the person, empty while all is well
   */
  public String obituary() {
    return obituary;
  }

  /**
   * Ends what a killed launcher left running, the application first, the database last.
   *
   * @param places the installation
   */
  public static void endLeftovers(Places places) {
    for (PidFile file :
        List.of(
            Micro.pidFile(places),
            PayaraServer.pidFile(places),
            Simulators.pidFile(places),
            LocalDatabase.pidFile(places))) {
      file.endLeftover(Duration.ofSeconds(60));
    }
  }

  private LocalDatabase database() {
    MariaDbBinaries binaries =
        MariaDbBinaries.unpacked(plan.places().launcherTarget().resolve("mariadb"));
    return new LocalDatabase(
        plan.places(), binaries, databases.administrator(), plan.ports().database());
  }

  private Simulators simulators() {
    String city = plan.environment().getOrDefault("YORISOI_CITY", "yasugi");
    return new Simulators(plan.places(), plan.ports(), city, plan.residents(), secrets);
  }

  private Component application() {
    if (plan.server()) {
      return new PayaraServer(
          plan.places(), plan.archive(), plan.ports(), plan.heap(), this::environment);
    }
    return new Micro(
        plan.places(), plan.archive(), plan.ports().http(), plan.heap(), this::environment);
  }

  /** Where residents go, with a slash at the end. */
  public URI url() {
    return URI.create("http://localhost:" + plan.ports().http() + "/");
  }

  /** Where staff go, with a slash at the end. */
  public URI staffUrl() {
    return url().resolve("staff/");
  }

  /** Where the simulators are, with a slash at the end. */
  public URI simulatorUrl() {
    return URI.create("http://localhost:" + plan.ports().simulator() + "/");
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
    Component component = component(part);
    component.stop();
    component.start();
    component.child().onDeath(() -> died(component.child()));
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

  /** Stops everything in reverse order. Also happens when the JVM is asked to end. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException endingAlready) {
      return;
    }
    stopAll();
  }

  private synchronized void stopAll() {
    List<Component> running = new ArrayList<>(parts.values());
    Collections.reverse(running);
    for (Component component : running) {
      if (component.child() != null && component.child().isAlive()) {
        plan.progress().say(component.child().name() + "を止めています…");
      }
      component.stop();
    }
  }
}
