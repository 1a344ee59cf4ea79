package jp.yorisoi.ear;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.StackPlan;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.demo.DemoAccount;
import jp.yorisoi.launcher.demo.DemoStaff;
import jp.yorisoi.launcher.setup.Secrets;
import jp.yorisoi.launcher.verify.DatabaseChain;
import jp.yorisoi.launcher.verify.Verdict;

/** A system that runs for a test: started as a person would start it, asked from outside. */
final class RunningSystem implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final int RESIDENTS = 400;

  private final LocalStack stack;
  private final Secrets secrets;

  /** Payara ends a connection of HTTP/2 that is silent for half a minute. */
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private RunningSystem(LocalStack stack) {
    this(stack, Secrets.open(stack.places().secrets()));
  }

  /** An instance beside others, which share the passwords of the first. */
  RunningSystem(LocalStack stack, Secrets secrets) {
    this.stack = stack;
    this.secrets = secrets;
  }

  /** The WAR on Payara Micro. */
  static RunningSystem war(Path folder, int ports) throws SQLException {
    return started(plan(folder, ports).withMicro());
  }

  /** The EAR on Payara Server. */
  static RunningSystem ear(Path folder, int ports) throws SQLException {
    return started(plan(folder, ports).withServer());
  }

  private static StackPlan plan(Path folder, int ports) {
    // neighbours that stay silent are waited for, so not as long as in a city
    return LocalStack.in(folder)
        .portsFrom(ports)
        .withSimulators(RESIDENTS)
        .environment("YORISOI_PARTNERS", PartnerClient.file(folder).toString())
        .environment("YORISOI_REGISTER_ANSWER_SECONDS", "8")
        .environment("YORISOI_ALLOWANCE_ANSWER_SECONDS", "8");
  }

  private static RunningSystem started(StackPlan plan) throws SQLException {
    RunningSystem system = new RunningSystem(plan.start());
    new DemoStaff(system.secrets).seed(system.stack.databases());
    return system;
  }

  LocalStack stack() {
    return stack;
  }

  /** A page below the root, for example {@code staff/}. */
  String page(String path) {
    return stack.url().resolve(path).toString();
  }

  String password(String userId) {
    return DemoAccount.all().stream()
        .filter(account -> account.userId().equals(userId))
        .map(account -> secrets.get(account.secret()))
        .findFirst()
        .orElseThrow();
  }

  /** Asks a simulator by POST with JSON. */
  String tellSimulator(String path, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(simulator(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  /** Lets made-up people send signed packages; {@code order} as in docs/interfaces.md section 7. */
  List<String> simulate(String order) throws Exception {
    return SimulatorState.numbers(tellSimulator("simulate/requests", order));
  }

  /** Switches an outside system until it is switched again. */
  void fault(String neighbour, String mode) throws Exception {
    tellSimulator("faults", "{\"system\":\"%s\",\"mode\":\"%s\"}".formatted(neighbour, mode));
  }

  /** What the outside systems hold now. */
  SimulatorState simulators() throws Exception {
    return SimulatorState.of(get(simulator("state.json")).body());
  }

  HttpResponse<String> get(URI address) throws Exception {
    return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI simulator(String path) {
    return stack.simulatorUrl().resolve(path);
  }

  /** The log of the application, with the fields of each line. */
  List<JsonObject> log() throws IOException {
    return Files.readAllLines(stack.places().logs().resolve("application.log")).stream()
        .filter(line -> line.startsWith("{"))
        .map(RunningSystem::json)
        .toList();
  }

  private static JsonObject json(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }

  /** What the simulators wrote. */
  String simulatorLog() throws IOException {
    return Files.readString(stack.places().logs().resolve("simulators.log"));
  }

  /** One value from a schema, read as its owner; null when there is no row. */
  String value(Schema schema, String sql, Object... parameters) throws SQLException {
    try (Connection connection = stack.owner(schema);
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  /** A count from a schema, read as its owner. */
  int count(Schema schema, String sql, Object... parameters) throws SQLException {
    return Integer.parseInt(value(schema, sql, parameters));
  }

  /** Changes a schema behind the application's back, as a database administrator could. */
  int change(Schema schema, String sql, Object... parameters) throws SQLException {
    try (Connection connection = stack.owner(schema);
        PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        update.setObject(i + 1, parameters[i]);
      }
      return update.executeUpdate();
    }
  }

  Verdict verify(Schema schema) throws SQLException {
    try (Connection connection = stack.owner(schema)) {
      return DatabaseChain.verify(schema.key(), connection, stack.places().anchors());
    }
  }

  /** Waits until something holds, at most three minutes (a loaded machine is slow, not wrong). */
  static void until(String what, Callable<Boolean> holds) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("did not happen within " + PATIENCE.toSeconds() + " s: " + what);
      }
      Thread.sleep(200);
    }
  }

  @Override
  public void close() {
    stack.close();
  }
}
