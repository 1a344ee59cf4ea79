package jp.yorisoi.integration.signature;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Signatures that hold, by certificates that may not sign here. */
final class WrongCertificate {
  private static final BouncyCastleProvider BOUNCY = new BouncyCastleProvider();
  private static final TestAuthority.Wanted GOOD = new TestAuthority.Wanted();

  private WrongCertificate() {}

  static byte[] signature(String how) throws Exception {
    TestAuthority ours = SignatureAttacks.AUTHORITY;
    KeyPair rsa = SignatureAttacks.RSA;
    return switch (how) {
      case "namesake authority" -> by(new TestAuthority("test").signer(rsa, GOOD));
      case "self-signed" -> by(issued("CN=0001, O=test, C=JP", rsa.getPrivate(), key(rsa)));
      case "issued by a card" -> issuedByACard(rsa);
      case "own root sent along" -> withOwnRoot(rsa);
      case "for signing in" -> by(ours.signer(rsa, GOOD.policy(TestAuthority.AUTHENTICATION)));
      case "without non-repudiation" -> by(ours.signer(rsa, GOOD.usage(KeyUsage.digitalSignature)));
      case "an authority" -> by(ours.issuing());
      case "a responder" -> by(ours.responder(true));
      case "expired" -> by(ours.signer(rsa, GOOD.until(SignatureAttacks.NOW.minusSeconds(1))));
      case "not yet valid" -> by(SignatureAttacks.CARD);
      case "rsa 1024" -> by(ours.signer(TestAuthority.rsa(1024), GOOD));
      case "secp521r1" -> by(ours.signer(TestAuthority.curve("secp521r1"), GOOD));
      case "ed25519" -> byEdwards(ours);
      case "explicit curve" -> byExplicitCurve();
      default -> throw new IllegalArgumentException(how);
    };
  }

  private static byte[] by(TestAuthority.Holder signer) {
    return TestSignature.of(SignatureAttacks.MANIFEST, signer);
  }

  private static SubjectPublicKeyInfo key(KeyPair pair) {
    return SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
  }

  /** The card is genuine, and no authority. */
  private static byte[] issuedByACard(KeyPair rsa) throws Exception {
    TestAuthority.Holder card = SignatureAttacks.CARD;
    KeyPair next = TestAuthority.rsa(2048);
    String issuer = card.certificate().getSubjectX500Principal().getName();
    X509Certificate certificate =
        converted(certificate(issuer, key(next), card.key(), "SHA256withRSA"));
    return new TestSignature()
        .with(List.of(card.certificate()))
        .sign(SignatureAttacks.MANIFEST, new TestAuthority.Holder(certificate, next.getPrivate()));
  }

  private static byte[] withOwnRoot(KeyPair rsa) {
    TestAuthority other = new TestAuthority("other");
    return new TestSignature()
        .with(other.certificates())
        .sign(SignatureAttacks.MANIFEST, other.signer(rsa, GOOD));
  }

  private static byte[] byEdwards(TestAuthority ours) throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    return new TestSignature()
        .algorithm("Ed25519")
        .sign(SignatureAttacks.MANIFEST, ours.signer(pair, GOOD));
  }

  /** The numbers of P-384 written out instead of its name: somebody else's could stand there. */
  private static byte[] byExplicitCurve() throws Exception {
    KeyPair pair = TestAuthority.p384();
    SubjectPublicKeyInfo written =
        new SubjectPublicKeyInfo(
            new AlgorithmIdentifier(
                X9ObjectIdentifiers.id_ecPublicKey, SECNamedCurves.getByName("secp384r1")),
            key(pair).getPublicKeyData().getBytes());
    TestAuthority.Holder issuer = SignatureAttacks.AUTHORITY.issuing();
    X509CertificateHolder holder =
        certificate(
            issuer.certificate().getSubjectX500Principal().getName(),
            written,
            issuer.key(),
            "SHA384withECDSA");
    X509Certificate certificate =
        new JcaX509CertificateConverter().setProvider(BOUNCY).getCertificate(holder);
    return by(new TestAuthority.Holder(certificate, pair.getPrivate()));
  }

  private static TestAuthority.Holder issued(
      String issuer, PrivateKey by, SubjectPublicKeyInfo subject) throws Exception {
    return new TestAuthority.Holder(
        converted(certificate(issuer, subject, by, "SHA256withRSA")), by);
  }

  private static X509CertificateHolder certificate(
      String issuer, SubjectPublicKeyInfo subject, PrivateKey by, String algorithm)
      throws Exception {
    X509v3CertificateBuilder builder =
        new X509v3CertificateBuilder(
            new X500Name(issuer),
            BigInteger.valueOf(0x7777),
            Date.from(TestAuthority.FROM),
            Date.from(TestAuthority.UNTIL),
            new X500Name("CN=0001, O=test, C=JP"),
            subject);
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    builder.addExtension(
        Extension.certificatePolicies,
        true,
        new CertificatePolicies(
            new PolicyInformation(new ASN1ObjectIdentifier(TestAuthority.SIGNING))));
    return builder.build(new JcaContentSignerBuilder(algorithm).build(by));
  }

  private static X509Certificate converted(X509CertificateHolder holder) throws Exception {
    return new JcaX509CertificateConverter().getCertificate(holder);
  }
}
