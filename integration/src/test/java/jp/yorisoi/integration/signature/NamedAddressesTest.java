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
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.ejb.intake.SignatureOutcome;
import jp.yorisoi.integration.outgoing.Destinations;
import jp.yorisoi.integration.outgoing.Trap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A certificate may name addresses (OCSP, its issuer, lists of revoked ones): nobody goes there.
 */
class NamedAddressesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:10:00Z");
  private static final byte[] MANIFEST = "{}".getBytes(StandardCharsets.UTF_8);
  private static final KeyPair KEYS = TestAuthority.p384();
  private final Trap trap = new Trap();

  @AfterEach
  void close() {
    trap.close();
  }

  private static SignatureOutcome verify(
      TestAuthority trusted, URI ocsp, TestAuthority.Holder signer) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    SignatureSettings settings =
        new SignatureSettings(
            Path.of("unused"),
            Destinations.of(ocsp.toString()),
            Duration.ofMillis(500),
            Duration.ofMillis(800));
    return new SignatureVerifier(trusted.anchors(), new RevocationCheck(settings, clock), clock)
        .verify(TestSignature.of(MANIFEST, signer), MANIFEST, NOW.minusSeconds(60));
  }

  private TestAuthority pointing(String name) {
    return new TestAuthority(name).pointsTo(trap.address("/named"));
  }

  @Test
  void only_the_configured_responder_is_asked_about_a_good_certificate() {
    TestAuthority authority = pointing("good");
    try (TestResponder responder = new TestResponder(authority.responder(true), NOW)) {
      SignatureOutcome outcome =
          verify(
              authority, responder.address(), authority.signer(KEYS, new TestAuthority.Wanted()));
      assertThat(outcome).isInstanceOf(SignatureOutcome.Good.class);
    }
    assertThat(trap.visits()).isZero();
  }

  @Test
  void nobody_is_asked_about_a_forged_certificate() {
    TestAuthority forger = pointing("forger");
    SignatureOutcome outcome =
        verify(
            new TestAuthority("trusted"),
            URI.create("http://127.0.0.1:1/ocsp"),
            forger.signer(KEYS, new TestAuthority.Wanted()));
    assertThat(outcome).isInstanceOf(SignatureOutcome.Bad.class);
    assertThat(((SignatureOutcome.Bad) outcome).refusal().reason())
        .isEqualTo(RefusalReason.CERTIFICATE_UNKNOWN_ISSUER);
    assertThat(trap.visits()).isZero();
  }

  @Test
  void the_address_in_a_certificate_does_not_stand_in_for_a_responder_that_is_away() {
    TestAuthority authority = pointing("away");
    SignatureOutcome outcome =
        verify(
            authority,
            URI.create("http://127.0.0.1:1/ocsp"),
            authority.signer(KEYS, new TestAuthority.Wanted()));
    assertThat(outcome).isInstanceOf(SignatureOutcome.Undecided.class);
    assertThat(trap.visits()).isZero();
  }
}
