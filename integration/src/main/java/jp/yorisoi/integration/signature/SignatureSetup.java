package jp.yorisoi.integration.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Makes the one verifier of this instance when it is first needed, so that an instance whose zone
 * verifies no signatures needs no trust store.
 */
@ApplicationScoped
public class SignatureSetup {
  @Inject private Clock clock;
  private SignatureVerifier verifier;

  /**
   * The verifier.
   *
   * @return always the same one
   * @throws IllegalStateException when the trust store cannot be read
   */
  synchronized SignatureVerifier verifier() {
    if (verifier == null) {
      SignatureSettings settings = SignatureSettings.fromEnvironment();
      verifier =
          new SignatureVerifier(
              TrustAnchors.read(settings.trustStore()),
              new RevocationCheck(settings, clock),
              clock);
    }
    return verifier;
  }
}
