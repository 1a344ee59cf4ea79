package jp.yorisoi.launcher.database;

import java.util.Locale;

/** The database accounts of an installation. */
public enum Account {
  /** Owns {@code yorisoi_front}; for migrations only. */
  FRONT_OWNER,
  /** Owns {@code yorisoi_core}; for migrations only. */
  CORE_OWNER,
  /** An instance that serves the internet zone only. */
  FRONT_PUBLIC,
  /** An instance that serves the LGWAN zone, alone or with others. */
  FRONT_STAFF,
  /** An instance of the inner zone alone: fetches submissions, publishes status. */
  FRONT_GATE,
  /** The inner zone on its own schema. */
  CORE_APP,
  /** Reads both schemas in one snapshot; for backups only. */
  BACKUP_READER;

  /** The name in the database, e.g. {@code front_public}. */
  public String account() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its generated password. */
  public String secret() {
    return "db." + account();
  }
}
