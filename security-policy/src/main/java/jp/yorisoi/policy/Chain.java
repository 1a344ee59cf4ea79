package jp.yorisoi.policy;

/**
 * The two schemas of the system, each with its own accounts, keys and audit chain.
 *
 * <p>An act is recorded in the schema where it happens; no transaction spans both (docs/adr/0005).
 */
public enum Chain {
  /** What residents and the booking desk reach: drafts, packages until fetched, bookings. */
  FRONT("front"),
  /** What only case workers reach: resident mirror, cases, decisions. */
  CORE("core");

  private final String schema;

  Chain(String schema) {
    this.schema = schema;
  }

  /** Short name of the schema, used in file names and settings ({@code front}, {@code core}). */
  public String schema() {
    return schema;
  }
}
