package jp.yorisoi.policy.audit;

/** The chain in the database no longer fits what was anchored outside it. Needs the officer. */
public class ChainBroken extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Says where.
   *
   * @param where position, without personal data
   */
  public ChainBroken(String where) {
    super(where);
  }
}
