package jp.yorisoi.launcher.database;

import java.util.Map;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Secrets;

/** Where the two databases are and with which passwords: the embedded server, or a city's own. */
public final class Databases {
  /** UTC on both sides; TLS is not needed on the loopback interface. */
  private static final String OPTIONS =
      "?connectionTimeZone=%2B00:00&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8"
          + "&sslMode=DISABLED&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true"
          + "&cachePrepStmts=true&connectTimeout=5000&tcpKeepAlive=true";

  private final Map<String, String> environment;
  private final Secrets secrets;
  private final int port;

  /**
   * The databases of an installation.
   *
   * @param environment the settings of the person who started us
   * @param secrets generated passwords for the embedded server
   * @param port the port of the embedded server
   */
  public Databases(Map<String, String> environment, Secrets secrets, int port) {
    this.environment = Map.copyOf(environment);
    this.secrets = secrets;
    this.port = port;
  }

  /**
   * Whether {@code YORISOI_FRONT_URL} or {@code YORISOI_CORE_URL} names databases of a city's own.
   */
  public boolean outside() {
    return environment.containsKey("YORISOI_FRONT_URL")
        || environment.containsKey("YORISOI_CORE_URL");
  }

  /**
   * The address of a schema.
   *
   * @param schema which one
   * @return a JDBC address
   */
  public String url(Schema schema) {
    return outside()
        ? required(schema.variable() + "_URL")
        : "jdbc:mysql://127.0.0.1:" + port + "/" + schema.database() + OPTIONS;
  }

  /**
   * The owner of a schema, for migrations.
   *
   * @param schema which one
   * @return how to connect
   */
  public Login owner(Schema schema) {
    if (outside()) {
      return new Login(
          url(schema),
          required(schema.variable() + "_OWNER_USER"),
          required(schema.variable() + "_OWNER_PASSWORD"));
    }
    return embedded(schema, schema.owner());
  }

  /**
   * The account the application works with.
   *
   * @param schema which schema
   * @param account which of its accounts, when the embedded server is used
   * @return how to connect
   */
  public Login runtime(Schema schema, Account account) {
    if (outside()) {
      return new Login(
          url(schema),
          required(schema.variable() + "_USER"),
          required(schema.variable() + "_PASSWORD"));
    }
    return embedded(schema, account);
  }

  /**
   * The account that reads both schemas for a backup; both have to lie on one server.
   *
   * @return how to connect
   */
  public Login backupReader() {
    if (outside()) {
      return new Login(
          url(Schema.FRONT), required("YORISOI_BACKUP_USER"), required("YORISOI_BACKUP_PASSWORD"));
    }
    return embedded(Schema.FRONT, Account.BACKUP_READER);
  }

  /**
   * The name of the database that a schema's address leads to.
   *
   * @param schema which one
   * @return e.g. {@code yorisoi_front}
   */
  public String databaseName(Schema schema) {
    String path = url(schema).replaceFirst("\\?.*$", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (!name.matches("[A-Za-z0-9_]{1,64}")) {
      throw new LaunchFailure("データベースの名前「" + name + "」は使えません。");
    }
    return name;
  }

  /**
   * The administrator of the embedded server.
   *
   * @return how to connect, to no database in particular
   */
  public Login administrator() {
    return new Login(
        "jdbc:mysql://127.0.0.1:" + port + "/" + OPTIONS, "root", secrets.get("db.root"));
  }

  /**
   * The password of an account of the embedded server.
   *
   * @param account which one
   * @return its generated password
   */
  public String password(Account account) {
    return secrets.get(account.secret());
  }

  private Login embedded(Schema schema, Account account) {
    return new Login(url(schema), account.account(), password(account));
  }

  private String required(String variable) {
    String value = environment.get(variable);
    if (value == null || value.isBlank()) {
      throw new LaunchFailure("外部のデータベースを使うには、環境変数 " + variable + " も必要です。");
    }
    return value;
  }
}
