package jp.yorisoi.ear;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.database.Account;
import jp.yorisoi.launcher.database.Login;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.demo.DemoStaff;
import jp.yorisoi.launcher.server.StackPorts;
import jp.yorisoi.launcher.setup.Secrets;

/**
 * A city as the README deploys it: the databases and the outside systems in the middle, and
 * instances of single zones, each with the accounts, keys and addresses of its zone and nothing
 * else.
 */
final class ZonedCity implements AutoCloseable {
  private static final int RESIDENTS = 100;
  private static final int PORTS_OF_AN_INSTANCE = 5;

  private final Path folder;
  private final int ports;
  private final LocalStack middle;
  private final Secrets secrets;
  private final Deque<RunningSystem> instances = new ArrayDeque<>();

  ZonedCity(Path folder, int ports) {
    this.folder = folder;
    this.ports = ports;
    this.middle =
        LocalStack.in(folder.resolve("middle")).portsFrom(ports).withSimulators(RESIDENTS).start();
    this.secrets = Secrets.open(middle.places().secrets());
    new DemoStaff(secrets).seed(middle.databases());
  }

  /** What has no instance: databases and simulators. */
  RunningSystem middle() {
    return new RunningSystem(middle, secrets);
  }

  /** Starts an instance of these zones with the built WAR, and waits until it is ready. */
  RunningSystem start(String zones) {
    return start(zones, middle.places().root().resolve("web/target/web.war"));
  }

  /** Starts an instance of these zones with some WAR, and waits until it is ready. */
  RunningSystem start(String zones, Path war) {
    int first = ports + PORTS_OF_AN_INSTANCE * (instances.size() + 1);
    StackPorts own = new StackPorts(first, ports + 1, ports + 2, first + 3, first + 4);
    LocalStack instance =
        LocalStack.in(folder.resolve(instances.size() + "-" + zones.replace(',', '-')))
            .ports(own)
            .unmigrated()
            .environment(settings(zones))
            .withMicro(war)
            .start();
    RunningSystem running = new RunningSystem(instance, secrets);
    instances.push(running);
    return running;
  }

  private Map<String, String> settings(String zones) {
    Map<String, String> all = middle.environment();
    Map<String, String> some = new LinkedHashMap<>();
    some.put("YORISOI_ZONES", zones);
    some.put(
        "YORISOI_DEMONSTRATION", "true"); // its databases are outside, its neighbours without TLS
    login(some, Schema.FRONT, front(zones));
    for (String shared :
        List.of(
            "YORISOI_FRONT_KEYS",
            "YORISOI_FRONT_KEYS_PASSWORD",
            "YORISOI_TRUST_STORE",
            "YORISOI_TSA_ROOT",
            "YORISOI_ONLINE_REQUEST_PASSWORD")) {
      some.put(shared, all.get(shared));
    }
    if (zones.contains("mynumber")) {
      login(some, Schema.CORE, Account.CORE_APP);
      some.put("YORISOI_CORE_KEYS", all.get("YORISOI_CORE_KEYS"));
      some.put("YORISOI_CORE_KEYS_PASSWORD", all.get("YORISOI_CORE_KEYS_PASSWORD"));
    }
    return some;
  }

  /** The table of instances in the README. */
  private static Account front(String zones) {
    return switch (zones) {
      case "internet" -> Account.FRONT_PUBLIC;
      case "mynumber" -> Account.FRONT_GATE;
      default -> Account.FRONT_STAFF;
    };
  }

  private void login(Map<String, String> settings, Schema schema, Account account) {
    Login login = middle.databases().runtime(schema, account);
    settings.put(schema.variable() + "_URL", login.url());
    settings.put(schema.variable() + "_USER", login.user());
    settings.put(schema.variable() + "_PASSWORD", login.password());
  }

  @Override
  public void close() {
    instances.forEach(RunningSystem::close);
    middle.close();
  }
}
