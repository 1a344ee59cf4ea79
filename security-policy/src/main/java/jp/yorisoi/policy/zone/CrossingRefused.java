package jp.yorisoi.policy.zone;

import jakarta.ejb.ApplicationException;

/**
 * Something was to cross the gate that no flow declares, or not so. Its message is a stable code
 * and the name of the field, never a value.
 */
@ApplicationException(rollback = true)
public class CrossingRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_FIELD = 40;

  /**
   * Says what was refused.
   *
   * @param code stable code
   * @param field name of the field, or of the flow
   */
  public CrossingRefused(String code, String field) {
    super(code + ":" + named(field));
  }

  /** A name that was offered may be anything: it goes into logs and tables. */
  private static String named(String field) {
    String plain = field.replaceAll("[^A-Za-z0-9._-]", "_");
    return plain.substring(0, Math.min(plain.length(), LONGEST_FIELD));
  }
}
