package jp.yorisoi.ejb.platform.start;

/**
 * The database holds another schema than this version was made for, or cannot hold its data. The
 * instance does not start.
 */
public class SchemaUnknown extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Says which scripts differ.
   *
   * @param what schema and names of migration files
   */
  public SchemaUnknown(String what) {
    super("schema unknown: " + what);
  }

  /**
   * Says that the schema could not be read.
   *
   * @param what schema
   * @param cause what the database said
   */
  public SchemaUnknown(String what, Throwable cause) {
    super("schema unknown: " + what, cause);
  }
}
