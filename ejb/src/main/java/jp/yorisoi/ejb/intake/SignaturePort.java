package jp.yorisoi.ejb.intake;

import java.time.Instant;

/**
 * What intake needs of the world of certificates: whose signature is this, and does it hold. Asks
 * the issuer whether the certificate is revoked, so it is never called inside a transaction.
 */
public interface SignaturePort {

  /**
   * Verifies a detached signature.
   *
   * @param signature CMS SignedData in DER
   * @param signed the exact bytes that were signed
   * @param arrivedAt when the package reached the city; the certificate has to be valid then
   * @return what came of it; never null, and nothing is thrown for bad input or a neighbour that is
   *     down
   */
  SignatureOutcome verify(byte[] signature, byte[] signed, Instant arrivedAt);

  /**
   * Makes sure that this instance can verify, before it takes anything that has to be verified.
   *
   * @throws IllegalStateException when its trust store or a setting is missing or unreadable
   */
  void ready();
}
