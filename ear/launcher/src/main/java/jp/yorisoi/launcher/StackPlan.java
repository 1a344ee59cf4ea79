package jp.yorisoi.launcher;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.launcher.server.StackPorts;
import jp.yorisoi.launcher.setup.Places;
import jp.yorisoi.launcher.setup.Progress;

/**
 * What a stack consists of, before it is started. Every method returns the plan itself; the last
 * call is {@link #start()}.
 */
public final class StackPlan {
  private final Set<Part> parts = EnumSet.of(Part.DATABASE);
  private final Map<String, String> environment = new LinkedHashMap<>();
  private Places places;
  private StackPorts ports = StackPorts.of(Map.of());
  private Progress progress = Progress.SILENT;
  private boolean migrated = true;
  private boolean server;
  private Runnable onDeath = () -> {};
  private Path archive;
  private String heap = "512m";
  private int residents = 2000;

  StackPlan(Places places) {
    this.places = places;
  }

  /**
   * Five ports in a row from {@code base}: application, simulators, mail, database, administration.
   */
  public StackPlan portsFrom(int base) {
    return ports(StackPorts.from(base));
  }

  /** These ports. */
  public StackPlan ports(StackPorts chosen) {
    this.ports = chosen;
    return this;
  }

  /** A setting of the application, e.g. {@code YORISOI_ZONES}; wins over the default. */
  public StackPlan environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Settings of the application; they win over the defaults. */
  public StackPlan environment(Map<String, String> settings) {
    environment.putAll(settings);
    return this;
  }

  /** Where the stack tells what it is doing. */
  public StackPlan progress(Progress listener) {
    this.progress = listener;
    return this;
  }

  /** Keeps the data elsewhere than in {@code data/}. */
  public StackPlan data(Path folder) {
    this.places = new Places(places.root(), folder.toAbsolutePath().normalize());
    return this;
  }

  /** With the simulated outside systems. */
  public StackPlan withSimulators() {
    parts.add(Part.SIMULATORS);
    return this;
  }

  /** With the simulated outside systems and this many invented residents. */
  public StackPlan withSimulators(int invented) {
    this.residents = invented;
    return withSimulators();
  }

  /** With the built WAR on Payara Micro. */
  public StackPlan withMicro() {
    return withMicro(places.root().resolve("web/target/web.war"));
  }

  /** With some WAR on Payara Micro. */
  public StackPlan withMicro(Path war) {
    parts.add(Part.APPLICATION);
    this.archive = war;
    return this;
  }

  /** With the built EAR on Payara Server. */
  public StackPlan withServer() {
    return withServer(places.root().resolve("ear/target/yorisoi.ear"));
  }

  /** With some EAR or WAR on Payara Server. */
  public StackPlan withServer(Path chosen) {
    parts.add(Part.APPLICATION);
    this.archive = chosen;
    this.server = true;
    return this;
  }

  /** Called once on another thread when a part ends that nobody has asked to. */
  public StackPlan onDeath(Runnable action) {
    this.onDeath = action;
    return this;
  }

  /** The largest heap of the application server, e.g. {@code 512m}. */
  public StackPlan heap(String largest) {
    this.heap = largest;
    return this;
  }

  /** Leaves the schemas empty, for a restore or for tests of the migrations. */
  public StackPlan unmigrated() {
    this.migrated = false;
    return this;
  }

  /**
   * Starts everything in order: database, accounts, migrations, then the other parts.
   *
   * @return the running stack, which the caller closes
   */
  public LocalStack start() {
    LocalStack stack = new LocalStack(this);
    stack.startAll();
    return stack;
  }

  boolean migrated() {
    return migrated;
  }

  boolean server() {
    return server;
  }

  Runnable onDeath() {
    return onDeath;
  }

  Path archive() {
    return archive;
  }

  String heap() {
    return heap;
  }

  int residents() {
    return residents;
  }

  Set<Part> parts() {
    return parts;
  }

  Map<String, String> environment() {
    return environment;
  }

  Places places() {
    return places;
  }

  StackPorts ports() {
    return ports;
  }

  Progress progress() {
    return progress;
  }
}
