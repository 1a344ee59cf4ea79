package jp.yorisoi.integration.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import jp.yorisoi.ejb.intake.SignatureOutcome;
import jp.yorisoi.integration.outgoing.Destinations;
import jp.yorisoi.policy.attack.AttackRunner;
import jp.yorisoi.policy.attack.TrapServer;

/** Forged signatures, wrong certificates and responders that lead astray. */
public final class SignatureAttacks {
  static final Instant NOW = Instant.parse("2026-11-22T00:10:00Z");
  static final byte[] MANIFEST = "{\"手続ID\":\"x\"}".getBytes(StandardCharsets.UTF_8);
  static final TestAuthority AUTHORITY = new TestAuthority("test");
  static final KeyPair RSA = TestAuthority.rsa(2048);
  static final TestAuthority.Holder CARD = AUTHORITY.signer(RSA, new TestAuthority.Wanted());

  private SignatureAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner
        .kind("signature", SignatureAttacks::signature)
        .kind("certificate", SignatureAttacks::certificate)
        .kind("certificate-address", SignatureAttacks::address);
  }

  static SignatureOutcome verify(URI ocsp, byte[] signature, byte[] manifest, Instant arrived) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    SignatureSettings settings =
        new SignatureSettings(
            Path.of("unused"),
            Destinations.of(ocsp.toString()),
            Duration.ofMillis(500),
            Duration.ofMillis(800));
    return new SignatureVerifier(AUTHORITY.anchors(), new RevocationCheck(settings, clock), clock)
        .verify(signature, manifest, arrived);
  }

  /** Why it is refused; what is refused for its form is not asked about at the responder. */
  private static String refusal(byte[] signature, byte[] manifest, Instant arrived) {
    try (TrapServer responder = new TrapServer()) {
      SignatureOutcome outcome =
          verify(URI.create(responder.address() + "/ocsp"), signature, manifest, arrived);
      assertThat(responder.asked()).isEmpty();
      assertThat(outcome).isInstanceOf(SignatureOutcome.Bad.class);
      return ((SignatureOutcome.Bad) outcome).refusal().reason().code();
    }
  }

  private static String signature(String how) throws Exception {
    ForgedSignature forged = ForgedSignature.of(how);
    return refusal(forged.der(), forged.manifest(), NOW);
  }

  private static String certificate(String how) throws Exception {
    Instant arrived = how.equals("not yet valid") ? TestAuthority.FROM.minusSeconds(60) : NOW;
    return refusal(WrongCertificate.signature(how), MANIFEST, arrived);
  }

  /** {@code extension address}: the signature is good, and only our own responder was asked. */
  private static String address(String written) throws Exception {
    try (TrapServer trap = new TrapServer();
        TestResponder ours = new TestResponder(AUTHORITY.responder(true), NOW)) {
      String[] parts =
          written
              .replace("{trap}", trap.address())
              .replace("{authority}", trap.authority())
              .split(" ", 2);
      TestAuthority.Holder card =
          AUTHORITY.signer(
              RSA, new TestAuthority.Wanted(), LeadingExtension.of(parts[0], parts[1]));
      SignatureOutcome outcome =
          verify(ours.address(), TestSignature.of(MANIFEST, card), MANIFEST, NOW);
      assertThat(trap.asked()).isEmpty();
      return outcome instanceof SignatureOutcome.Good ? "good, nobody else asked" : "not good";
    }
  }
}
