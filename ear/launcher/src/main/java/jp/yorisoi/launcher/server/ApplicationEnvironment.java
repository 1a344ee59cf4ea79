package jp.yorisoi.launcher.server;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.yorisoi.launcher.database.Account;
import jp.yorisoi.launcher.database.Databases;
import jp.yorisoi.launcher.database.Login;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.keys.KeyFiles;
import jp.yorisoi.launcher.setup.Places;
import jp.yorisoi.launcher.setup.Secrets;

/**
 * The environment the application gets. It never holds an owner account, and an instance without
 * the inner zone never learns where the core schema is.
 */
public final class ApplicationEnvironment {
  private final Places places;
  private final Secrets secrets;
  private final Databases databases;
  private final StackPorts ports;
  private final Map<String, String> given;

  /**
   * The environment of one installation.
   *
   * @param places where files lie
   * @param secrets generated passwords
   * @param databases where the databases are
   * @param ports the ports of the stack
   * @param given settings that win over the defaults, e.g. {@code YORISOI_CITY}
   */
  public ApplicationEnvironment(
      Places places,
      Secrets secrets,
      Databases databases,
      StackPorts ports,
      Map<String, String> given) {
    this.places = places;
    this.secrets = secrets;
    this.databases = databases;
    this.ports = ports;
    this.given = Map.copyOf(given);
  }

  /**
   * All variables of the contract.
   *
   * @return a new map; keys and values are complete, nothing refers to another variable
   */
  public Map<String, String> variables() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("YORISOI_CITY", given.getOrDefault("YORISOI_CITY", "yasugi"));
    String zones = given.getOrDefault("YORISOI_ZONES", "internet,lgwan,mynumber");
    all.put("YORISOI_ZONES", zones);
    if (!databases.outside()) { // a city's own are no demonstration, unless somebody says so
      put(all, "YORISOI_DEMONSTRATION", "true");
      if (zones.contains("internet")) {
        put(all, "YORISOI_PUBLIC_ADDRESS", "http://127.0.0.1:" + ports.http());
      }
    }
    login(all, Schema.FRONT, frontAccount(zones));
    keys(all, "front");
    if (zones.contains("mynumber")) {
      login(all, Schema.CORE, Account.CORE_APP);
      keys(all, "core");
    }
    if (!"internet".equals(zones)) {
      put(all, "YORISOI_AUDIT_ANCHOR_DIR", Places.make(places.anchors()).toString());
    }
    neighbours(all, zones);
    given.forEach(
        (name, value) -> {
          if (isForTheApplication(name, zones)) {
            all.putIfAbsent(name, value);
          }
        });
    return all;
  }

  /** Owner accounts are for migrations; what belongs to core is for the inner zone. */
  private static boolean isForTheApplication(String name, String zones) {
    return name.startsWith("YORISOI_")
        && !name.contains("_OWNER_")
        && !name.startsWith("YORISOI_BACKUP_")
        && (zones.contains("mynumber") || !name.startsWith("YORISOI_CORE_"));
  }

  /** An instance of the outer zones has one account, and the inner zone alone has the gate only. */
  static Account frontAccount(String zones) {
    if (zones.contains("lgwan")) {
      return Account.FRONT_STAFF;
    }
    return zones.contains("internet") ? Account.FRONT_PUBLIC : Account.FRONT_GATE;
  }

  private void login(Map<String, String> all, Schema schema, Account account) {
    Login login = databases.runtime(schema, account);
    all.put(schema.variable() + "_URL", login.url());
    all.put(schema.variable() + "_USER", login.user());
    all.put(schema.variable() + "_PASSWORD", login.password());
  }

  private void keys(Map<String, String> all, String schema) {
    String variable = "YORISOI_" + schema.toUpperCase(java.util.Locale.ROOT) + "_KEYS";
    if (given.containsKey(variable)) {
      all.put(variable, given.get(variable));
      all.put(variable + "_PASSWORD", given.getOrDefault(variable + "_PASSWORD", ""));
      return;
    }
    KeyFiles files = new KeyFiles(places.keys(), secrets);
    all.put(variable, files.ensure(schema).toString());
    all.put(variable + "_PASSWORD", files.password(schema));
  }

  private void neighbours(Map<String, String> all, String zones) {
    String simulator = "http://127.0.0.1:" + ports.simulator();
    if (zones.contains("mynumber")) {
      put(all, "YORISOI_REGISTER_URL", simulator + "/register");
      put(all, "YORISOI_ALLOWANCE_URL", simulator + "/allowance");
    }
    if (!"internet".equals(zones)) {
      put(all, "YORISOI_TSA_URL", simulator + "/tsa");
      put(all, "YORISOI_TSA_ROOT", Simulators.timeStampRoot(places).toString());
    }
    if (zones.contains("lgwan")) {
      neighboursOfLgwan(all, simulator);
    }
  }

  private void neighboursOfLgwan(Map<String, String> all, String simulator) {
    put(all, "YORISOI_ONLINE_REQUEST_URL", simulator + "/online-request/api");
    put(all, "YORISOI_ONLINE_REQUEST_USER", "yorisoi");
    put(all, "YORISOI_ONLINE_REQUEST_PASSWORD", secrets.get("online-request"));
    put(all, "YORISOI_SMS_URL", simulator + "/sms");
    put(all, "YORISOI_SMS_TOKEN", secrets.get("messages"));
    put(all, "YORISOI_LINE_URL", simulator + "/line");
    put(all, "YORISOI_LINE_TOKEN", secrets.get("messages"));
    put(all, "YORISOI_OCSP_URL", simulator + "/ocsp");
    put(all, "YORISOI_TRUST_STORE", Simulators.trustAnchors(places).toString());
    if (!given.containsKey("YORISOI_SMTP_HOST")) { // the simulated mailbox knows no TLS
      put(all, "YORISOI_SMTP_STARTTLS", "false");
    }
    put(all, "YORISOI_SMTP_HOST", "127.0.0.1");
    put(all, "YORISOI_SMTP_PORT", Integer.toString(ports.smtp()));
    put(all, "YORISOI_MAIL_FROM", "madoguchi@example.jp");
  }

  private void put(Map<String, String> all, String name, String otherwise) {
    all.put(name, given.getOrDefault(name, otherwise));
  }
}
