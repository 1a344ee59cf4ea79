package jp.yorisoi.integration.signature;

/**
 * The issuer gave no answer that can be relied on; to be asked again. The message is a stable code.
 */
class RevocationUndecided extends Exception {
  private static final long serialVersionUID = 1L;

  RevocationUndecided(String code) {
    super(code, null, false, false);
  }
}
