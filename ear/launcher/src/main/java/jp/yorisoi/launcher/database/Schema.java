package jp.yorisoi.launcher.database;

import java.util.List;

/** The two schemas of one city; nothing joins them. */
public enum Schema {
  /** What the residents and the booking desk reach. */
  FRONT("front"),
  /** Cases, residents and staff, in the inner network. */
  CORE("core");

  private final String key;

  Schema(String key) {
    this.key = key;
  }

  /** The short name in paths and files: {@code front} or {@code core}. */
  public String key() {
    return key;
  }

  /** The name of the database. */
  public String database() {
    return "yorisoi_" + key;
  }

  /** The account that owns the tables and runs the migrations. */
  public Account owner() {
    return this == FRONT ? Account.FRONT_OWNER : Account.CORE_OWNER;
  }

  /** The accounts the application works with; grants for each table are part of the migrations. */
  public List<Account> runtime() {
    return this == FRONT
        ? List.of(Account.FRONT_PUBLIC, Account.FRONT_STAFF, Account.FRONT_GATE)
        : List.of(Account.CORE_APP);
  }

  /** The beginning of the environment variables of this schema, e.g. {@code YORISOI_FRONT}. */
  public String variable() {
    return "YORISOI_" + name();
  }
}
