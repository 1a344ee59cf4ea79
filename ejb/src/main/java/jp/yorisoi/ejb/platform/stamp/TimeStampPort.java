package jp.yorisoi.ejb.platform.stamp;

/** The time-stamping authority (RFC 3161). */
public interface TimeStampPort {

  /** Whether this instance was told of one. */
  boolean configured();

  /**
   * Asks for a time stamp. Waits at most as long as the settings allow; no transaction is open.
   *
   * @param hash SHA-256 of what is stamped, 32 bytes
   * @return the token, DER, already checked: signature, path to the trusted root, and this hash
   * @throws TimeStampFailure when there is none to rely on
   */
  byte[] stamp(byte[] hash) throws TimeStampFailure;
}
