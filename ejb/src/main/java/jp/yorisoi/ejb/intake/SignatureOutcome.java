package jp.yorisoi.ejb.intake;

import java.time.Instant;

/** What came of verifying a signature. */
public sealed interface SignatureOutcome {

  /**
   * The signature holds and the certificate was good.
   *
   * @param signer who signed
   * @param algorithm how, e.g. {@code SHA256withRSA}
   * @param revocationCheckedAt when the issuer said that the certificate is not revoked
   */
  record Good(SignerAttributes signer, String algorithm, Instant revocationCheckedAt)
      implements SignatureOutcome {}

  /**
   * The signature does not hold, or the certificate was not good.
   *
   * @param refusal why
   */
  record Bad(Refusal refusal) implements SignatureOutcome {}

  /**
   * The issuer could not be asked now. This is no refusal: the package waits and is tried again.
   *
   * @param reason stable code of what was in the way, for logs and the count of attempts
   */
  record Undecided(String reason) implements SignatureOutcome {}
}
