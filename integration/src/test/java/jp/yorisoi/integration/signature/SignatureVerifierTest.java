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
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import jp.yorisoi.ejb.gate.JsonTree;
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.ejb.intake.SignatureOutcome;
import jp.yorisoi.ejb.intake.SignerAttributes;
import jp.yorisoi.ejb.intake.Verification;
import jp.yorisoi.integration.outgoing.Destinations;
import jp.yorisoi.policy.zone.DeclaredFlows;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureVerifierTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:10:00Z");
  private static final Instant ARRIVED = Instant.parse("2026-11-22T00:00:05Z");
  private static final byte[] MANIFEST = "{\"手続ID\":\"x\"}".getBytes(StandardCharsets.UTF_8);
  private static final TestAuthority AUTHORITY = new TestAuthority("test");
  private static final KeyPair RSA = TestAuthority.rsa(2048);
  private static final TestAuthority.Holder CARD =
      AUTHORITY.signer(RSA, new TestAuthority.Wanted());
  private static final TestAuthority.Holder NEXT_CARD =
      AUTHORITY.signer(TestAuthority.p384(), new TestAuthority.Wanted());

  private TestResponder responder;

  @BeforeEach
  void startResponder() {
    responder = new TestResponder(AUTHORITY.responder(true), NOW);
  }

  @AfterEach
  void stopResponder() {
    responder.close();
  }

  private SignatureOutcome verify(byte[] signature, byte[] manifest) {
    return verifier(responder.address()).verify(signature, manifest, ARRIVED);
  }

  private static SignatureVerifier verifier(URI ocsp) {
    return verifier(AUTHORITY, ocsp);
  }

  private static SignatureVerifier verifier(TestAuthority authority, URI ocsp) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    SignatureSettings settings =
        new SignatureSettings(
            Path.of("unused"),
            Destinations.of(ocsp.toString()),
            Duration.ofMillis(500),
            Duration.ofMillis(800));
    return new SignatureVerifier(authority.anchors(), new RevocationCheck(settings, clock), clock);
  }

  private RefusalReason refusal(byte[] signature) {
    SignatureOutcome outcome = verify(signature, MANIFEST);
    assertThat(outcome).isInstanceOf(SignatureOutcome.Bad.class);
    return ((SignatureOutcome.Bad) outcome).refusal().reason();
  }

  private RefusalReason refusal(TestAuthority.Holder signer) {
    return refusal(TestSignature.of(MANIFEST, signer));
  }

  private String undecided() {
    SignatureOutcome outcome = verify(TestSignature.of(MANIFEST, CARD), MANIFEST);
    assertThat(outcome).isInstanceOf(SignatureOutcome.Undecided.class);
    return ((SignatureOutcome.Undecided) outcome).reason();
  }

  @Test
  void the_present_card_signs_with_rsa() {
    SignatureOutcome.Good good =
        (SignatureOutcome.Good) verify(TestSignature.of(MANIFEST, CARD), MANIFEST);
    assertThat(good.algorithm()).isEqualTo("SHA256withRSA");
    assertThat(good.revocationCheckedAt()).isEqualTo(NOW);
  }

  @Test
  void the_next_card_signs_with_p384() {
    SignatureOutcome.Good good =
        (SignatureOutcome.Good) verify(TestSignature.of(MANIFEST, NEXT_CARD), MANIFEST);
    assertThat(good.algorithm()).isEqualTo("SHA384withECDSA");
  }

  @ParameterizedTest
  @CsvSource({"1, 400", "2, 400", "3, 4", "4, 20", "5, 400", "6, 400"})
  void an_attribute_is_no_longer_than_what_crosses_the_gate(String attribute, int longest) {
    SignatureOutcome.Good good =
        (SignatureOutcome.Good)
            verify(TestSignature.of(MANIFEST, naming(attribute, "1".repeat(longest))), MANIFEST);
    assertThat(crossing(new Verification(NOW, Optional.of(good)))).contains("verification");
    for (String odd : new String[] {"1".repeat(longest + 1), "1\u007f", "1\n"}) {
      assertThat(refusal(naming(attribute, odd)))
          .isEqualTo(RefusalReason.CERTIFICATE_WRONG_PURPOSE);
    }
  }

  private static List<String> crossing(Verification verification) {
    Map<String, Object> fetched =
        new HashMap<>(
            Map.of(
                "receiptNumber", "2611-000001-3",
                "source", "PITTARI",
                "sourceNumber", "2026112200000001",
                "procedureId", "child-allowance-claim",
                "procedureVersion", 1,
                "arrivedAt", NOW,
                "archive", new byte[1],
                "requestId", "r"));
    fetched.put("verification", JsonTree.of(verification.toJson()));
    return new DeclaredFlows().flow("package-in").admit(fetched).names();
  }

  private static TestAuthority.Holder naming(String attribute, String text) {
    return AUTHORITY.signer(RSA, new TestAuthority.Wanted().names(attribute, text));
  }

  @Test
  void the_attributes_of_the_card_are_read_by_the_right_identifiers() {
    SignatureOutcome.Good good =
        (SignatureOutcome.Good) verify(TestSignature.of(MANIFEST, CARD), MANIFEST);
    SignerAttributes signer = good.signer();
    assertThat(signer.name()).isEqualTo("安来　花子");
    assertThat(signer.nameIsLegal()).isTrue();
    assertThat(signer.birth()).endsWith("19900101");
    assertThat(signer.sex()).isEqualTo("2");
    assertThat(signer.address()).isEqualTo("島根県安来市安来町878-2");
    assertThat(signer.certificateSerial())
        .isEqualTo(CARD.certificate().getSerialNumber().toString(16));
  }

  @Test
  void a_replaced_character_makes_the_name_not_the_legal_one() {
    TestAuthority.Holder signer =
        AUTHORITY.signer(
            RSA, new TestAuthority.Wanted().names("1", "＿城　太郎", "2", "10000", "4", "0"));
    SignatureOutcome.Good good =
        (SignatureOutcome.Good) verify(TestSignature.of(MANIFEST, signer), MANIFEST);
    assertThat(good.signer().nameIsLegal()).isFalse();
  }

  @Nested
  class A_signature_is_refused {
    @Test
    void when_the_manifest_was_changed() {
      byte[] signature = TestSignature.of(MANIFEST, CARD);
      byte[] changed = MANIFEST.clone();
      changed[3] ^= 1;
      SignatureOutcome outcome = verify(signature, changed);
      assertThat(((SignatureOutcome.Bad) outcome).refusal().reason())
          .isEqualTo(RefusalReason.SIGNATURE_INVALID);
    }

    @Test
    void when_there_are_two_signers_or_none() {
      assertThat(refusal(TestSignature.of(MANIFEST, CARD, NEXT_CARD)))
          .isEqualTo(RefusalReason.SIGNATURE_INVALID);
      assertThat(refusal(TestSignature.of(MANIFEST))).isEqualTo(RefusalReason.SIGNATURE_INVALID);
    }

    @Test
    void when_attributes_or_certificate_lack_or_content_is_inside() {
      assertThat(refusal(new TestSignature().withoutAttributes().sign(MANIFEST, CARD)))
          .isEqualTo(RefusalReason.SIGNATURE_INVALID);
      assertThat(refusal(new TestSignature().withoutCertificate().sign(MANIFEST, CARD)))
          .isEqualTo(RefusalReason.SIGNATURE_INVALID);
      assertThat(refusal(new TestSignature().attached().sign(MANIFEST, CARD)))
          .isEqualTo(RefusalReason.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA1withRSA", "SHA512withRSA", "SHA384withRSA"})
    void when_the_digest_is_not_accepted_for_rsa(String algorithm) {
      assertThat(refusal(new TestSignature().algorithm(algorithm).sign(MANIFEST, CARD)))
          .isEqualTo(RefusalReason.SIGNATURE_INVALID);
    }

    @Test
    void when_the_key_is_too_short_or_the_curve_unknown() {
      assertThat(refusal(AUTHORITY.signer(TestAuthority.rsa(1024), new TestAuthority.Wanted())))
          .isEqualTo(RefusalReason.SIGNATURE_INVALID);
      TestAuthority.Holder large =
          AUTHORITY.signer(TestAuthority.curve("secp521r1"), new TestAuthority.Wanted());
      assertThat(refusal(large)).isEqualTo(RefusalReason.SIGNATURE_INVALID);
    }

    @Test
    void when_it_is_cut_off_followed_by_more_or_any_bytes_at_all() {
      byte[] good = TestSignature.of(MANIFEST, CARD);
      assertThat(refusal(Arrays.copyOf(good, good.length + 1)))
          .isEqualTo(RefusalReason.SIGNATURE_INVALID);
      for (int length = 0; length < good.length; length += 37) {
        assertThat(refusal(Arrays.copyOf(good, length))).isEqualTo(RefusalReason.SIGNATURE_INVALID);
      }
      Random random = new Random(1);
      for (int i = 0; i < 300; i++) {
        byte[] changed = good.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
        assertThat(verify(changed, MANIFEST)).isNotNull();
      }
    }
  }

  @Nested
  class A_certificate_is_refused {
    @Test
    void when_it_was_not_valid_at_arrival() {
      Instant before = ARRIVED.minusSeconds(1);
      assertThat(refusal(AUTHORITY.signer(RSA, new TestAuthority.Wanted().until(before))))
          .isEqualTo(RefusalReason.CERTIFICATE_EXPIRED);
    }

    @Test
    void but_not_when_it_expired_between_arrival_and_now() {
      TestAuthority.Holder signer =
          AUTHORITY.signer(RSA, new TestAuthority.Wanted().until(ARRIVED.plusSeconds(60)));
      assertThat(verify(TestSignature.of(MANIFEST, signer), MANIFEST))
          .isInstanceOf(SignatureOutcome.Good.class);
    }

    @Test
    void when_nobody_trusted_issued_it() {
      TestAuthority other = new TestAuthority("other");
      assertThat(refusal(other.signer(RSA, new TestAuthority.Wanted())))
          .isEqualTo(RefusalReason.CERTIFICATE_UNKNOWN_ISSUER);
      TestAuthority namesake = new TestAuthority("test");
      assertThat(refusal(namesake.signer(RSA, new TestAuthority.Wanted())))
          .isEqualTo(RefusalReason.CERTIFICATE_UNKNOWN_ISSUER);
    }

    @Test
    void when_it_is_for_something_else() {
      TestAuthority.Wanted good = new TestAuthority.Wanted();
      assertThat(refusal(AUTHORITY.signer(RSA, good.policy(TestAuthority.AUTHENTICATION))))
          .isEqualTo(RefusalReason.CERTIFICATE_WRONG_PURPOSE);
      assertThat(refusal(AUTHORITY.signer(RSA, good.usage(KeyUsage.digitalSignature))))
          .isEqualTo(RefusalReason.CERTIFICATE_WRONG_PURPOSE);
      assertThat(refusal(AUTHORITY.issuing())).isEqualTo(RefusalReason.CERTIFICATE_WRONG_PURPOSE);
    }

    @Test
    void when_it_is_revoked_or_the_issuer_does_not_know_it() {
      responder.status = new RevokedStatus(Date.from(NOW.minusSeconds(60)), 0);
      assertThat(refusal(CARD)).isEqualTo(RefusalReason.CERTIFICATE_REVOKED);
      responder.status = new UnknownStatus();
      assertThat(refusal(CARD)).isEqualTo(RefusalReason.REVOCATION_UNKNOWN);
    }
  }

  @Nested
  class Revocation_stays_undecided {
    @Test
    void when_an_old_answer_is_played_again() {
      assertThat(verify(TestSignature.of(MANIFEST, CARD), MANIFEST))
          .isInstanceOf(SignatureOutcome.Good.class);
      responder.replay = true;
      assertThat(undecided()).isEqualTo("ocsp_nonce");
    }

    @Test
    void when_the_answer_has_no_nonce_or_is_stale() {
      responder.withoutNonce = true;
      assertThat(undecided()).isEqualTo("ocsp_nonce");
      responder.withoutNonce = false;
      responder.age = Duration.ofMinutes(11);
      assertThat(undecided()).isEqualTo("ocsp_not_fresh");
      responder.age = Duration.ofMinutes(-6);
      assertThat(undecided()).isEqualTo("ocsp_not_fresh");
    }

    @Test
    void when_the_responder_was_not_delegated_by_the_issuer() {
      responder.close();
      responder = new TestResponder(AUTHORITY.responder(false), NOW);
      assertThat(undecided()).isEqualTo("ocsp_responder_not_delegated");
      responder.close();
      responder = new TestResponder(new TestAuthority("test").responder(true), NOW);
      assertThat(undecided()).isEqualTo("ocsp_responder_not_delegated");
    }

    @Test
    void when_the_responder_hangs_and_not_for_long() {
      responder.hang = true;
      long began = System.nanoTime();
      assertThat(undecided()).isEqualTo("ocsp_timeout");
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void when_the_responder_is_down_answers_nonsense_or_cannot_tell() {
      responder.tryLater = true;
      assertThat(undecided()).isEqualTo("ocsp_status_3");
      responder.httpStatus = 503;
      assertThat(undecided()).isEqualTo("ocsp_http_503");
      responder.large = true;
      assertThat(undecided()).isEqualTo("ocsp_too_large");
      responder.close();
      assertThat(undecided()).isEqualTo("ocsp_unreachable");
    }
  }
}
