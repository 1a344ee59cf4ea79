package jp.yorisoi.integration.signature;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import jp.yorisoi.ejb.intake.SignatureOutcome;
import jp.yorisoi.ejb.intake.SignerAttributes;

/**
 * The order of checks: the signature itself, the time, the issuer, the purpose, and last, since it
 * asks somebody else, revocation.
 */
final class SignatureVerifier {
  private final TrustAnchors anchors;
  private final RevocationCheck revocation;
  private final Clock clock;

  SignatureVerifier(TrustAnchors anchors, RevocationCheck revocation, Clock clock) {
    this.anchors = anchors;
    this.revocation = revocation;
    this.clock = clock;
  }

  SignatureOutcome verify(byte[] signature, byte[] signed, Instant arrivedAt) {
    Instant now = clock.instant();
    // an arrival in the future is a neighbour's wrong clock; it must not lengthen a certificate's
    // life
    Instant at = arrivedAt.isAfter(now) ? now : arrivedAt;
    try {
      SignedManifest manifest = SignedManifest.verified(signature, signed);
      X509Certificate certificate = manifest.certificate();
      SigningCertificate.requireValid(certificate, at);
      X509Certificate issuer = anchors.issuerOf(certificate, manifest.sent(), at);
      SigningCertificate.requirePurpose(certificate);
      SignerAttributes signer = SigningCertificate.attributes(certificate);
      Instant checked = revocation.requireGood(certificate, issuer);
      return new SignatureOutcome.Good(signer, manifest.algorithm().text(), checked);
    } catch (SignatureRefused refused) {
      return new SignatureOutcome.Bad(refused.refusal());
    } catch (RevocationUndecided undecided) {
      return new SignatureOutcome.Undecided(undecided.getMessage());
    }
  }
}
