package jp.yorisoi.policy.vault;

/** Something sealed cannot be opened, or the keys are not there. Never says what it was. */
public class VaultBroken extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param what the reason, without content
   */
  public VaultBroken(String what) {
    super(what);
  }

  /**
   * Says what is wrong and why.
   *
   * @param what the reason, without content
   * @param cause what the cryptography said
   */
  public VaultBroken(String what, Throwable cause) {
    super(what, cause);
  }
}
