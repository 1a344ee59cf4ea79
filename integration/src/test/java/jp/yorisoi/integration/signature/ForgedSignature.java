package jp.yorisoi.integration.signature;

import static jp.yorisoi.integration.signature.SignatureAttacks.AUTHORITY;
import static jp.yorisoi.integration.signature.SignatureAttacks.CARD;
import static jp.yorisoi.integration.signature.SignatureAttacks.MANIFEST;
import static jp.yorisoi.integration.signature.SignatureAttacks.RSA;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1Set;

/**
 * A signature changed in one way, and the manifest it is presented with.
 *
 * @param der the signature
 * @param manifest the manifest
 */
record ForgedSignature(byte[] der, byte[] manifest) {
  private static final byte[] OTHER = text("{\"手続ID\":\"y\"}");
  private static final TestAuthority.Holder NEXT_CARD =
      AUTHORITY.signer(TestAuthority.p384(), new TestAuthority.Wanted());

  private static final String RSA_SHA256 = "1.2.840.113549.1.1.11";
  private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
  private static final String SHA512 = "2.16.840.1.101.3.4.2.3";
  private static final String SHA384 = "2.16.840.1.101.3.4.2.2";
  private static final String ECDSA_SHA384 = "1.2.840.10045.4.3.3";
  private static final String RAW_RSA = "2.5.8.1.1";
  private static final String UNSIGNED = "1.3.6.1.5.5.7.6.2";
  private static final String HMAC_SHA256 = "1.2.840.113549.2.9";

  static ForgedSignature of(String how) throws Exception {
    byte[] good = TestSignature.of(MANIFEST, CARD);
    return switch (how) {
      case "other manifest" -> new ForgedSignature(TestSignature.of(OTHER, CARD), MANIFEST);
      case "reformatted manifest" -> new ForgedSignature(good, text("{ \"手続ID\": \"x\" }"));
      case "manifest with byte order mark" ->
          new ForgedSignature(good, text("\uFEFF{\"手続ID\":\"x\"}"));
      case "signed content inside" ->
          new ForgedSignature(new TestSignature().attached().sign(MANIFEST, CARD), OTHER);
      case "attributes as content" -> attributesAsContent(good);
      default -> new ForgedSignature(der(how, good), MANIFEST);
    };
  }

  private static byte[] der(String how, byte[] good) throws Exception {
    SignerBent bent = new SignerBent(good);
    return switch (how) {
      case "own content inside" -> new TestSignature().attached().sign(MANIFEST, CARD);
      case "two signers" -> TestSignature.of(MANIFEST, CARD, NEXT_CARD);
      case "no signer" -> TestSignature.of(MANIFEST);
      case "signature in signature" -> new TestSignature().attached().sign(good, CARD);
      case "counter signature" -> CounterSignature.on(good, NEXT_CARD);
      case "digest unsigned" ->
          new SignerBent(TestSignature.of(OTHER, CARD)).digestUnsigned(MANIFEST);
      case "no attributes" -> new TestSignature().withoutAttributes().sign(MANIFEST, CARD);
      case "data behind" -> Arrays.copyOf(good, good.length + 1);
      case "SHA1withRSA", "MD5withRSA", "SHA512withRSA", "SHA256withRSAandMGF1" ->
          new TestSignature().algorithm(how).sign(MANIFEST, CARD);
      case "NONEwithRSA" -> bent.algorithms(SHA256, RAW_RSA).der();
      case "algorithm none" -> bent.algorithms(SHA256, UNSIGNED).signature(new byte[0]).der();
      case "HMAC with the public key" ->
          bent.algorithms(SHA256, HMAC_SHA256).signature(hmac(bent.attributes())).der();
      case "ECDSA zero" -> zero();
      case "digest swapped" -> bent.algorithms(SHA512, RSA_SHA256).der();
      case "key of another" ->
          TestSignature.of(
              MANIFEST,
              new TestAuthority.Holder(CARD.certificate(), TestAuthority.rsa(2048).getPrivate()));
      case "no certificate" -> new TestSignature().withoutCertificate().sign(MANIFEST, CARD);
      case "many certificates" -> new TestSignature().with(many()).sign(MANIFEST, CARD);
      default -> throw new IllegalArgumentException(how);
    };
  }

  /** Without signed attributes, the signature over them would be one over bytes of their form. */
  private static ForgedSignature attributesAsContent(byte[] good) throws Exception {
    SignerBent bent = new SignerBent(good);
    ASN1Set attributes = bent.attributes();
    return new ForgedSignature(bent.withoutAttributes().der(), attributes.getEncoded("DER"));
  }

  private static byte[] hmac(ASN1Set attributes) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(RSA.getPublic().getEncoded(), "HmacSHA256"));
    return mac.doFinal(attributes.getEncoded("DER"));
  }

  /** Two zeros, which broken verifiers take for everything (CVE-2022-21449). */
  private static byte[] zero() throws Exception {
    return new SignerBent(TestSignature.of(MANIFEST, NEXT_CARD))
        .algorithms(SHA384, ECDSA_SHA384)
        .signature(new byte[] {0x30, 6, 2, 1, 0, 2, 1, 0})
        .der();
  }

  private static List<X509Certificate> many() {
    List<X509Certificate> certificates = new ArrayList<>();
    IntStream.range(0, 8)
        .mapToObj(each -> AUTHORITY.signer(RSA, new TestAuthority.Wanted()).certificate())
        .forEach(certificates::add);
    return certificates;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
