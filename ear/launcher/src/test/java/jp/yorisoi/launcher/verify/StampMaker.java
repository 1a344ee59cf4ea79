package jp.yorisoi.launcher.verify;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/** Makes tokens for tests, with a root of its own. */
final class StampMaker {
  private static final X500Name ROOT = new X500Name("CN=root of the test");
  private final KeyPair rootKeys = pair();
  private final KeyPair keys = pair();
  private final X509CertificateHolder root;
  private final X509CertificateHolder unit;
  private final DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();

  StampMaker(boolean forStamps) throws Exception {
    root = certificate(ROOT, rootKeys, true, null);
    KeyPurposeId purpose =
        forStamps ? KeyPurposeId.id_kp_timeStamping : KeyPurposeId.id_kp_emailProtection;
    unit = certificate(new X500Name("CN=stamps of the test"), keys, false, purpose);
  }

  private static KeyPair pair() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private X509CertificateHolder certificate(
      X500Name subject, KeyPair pair, boolean authority, KeyPurposeId purpose) throws Exception {
    Instant now = Instant.now();
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            ROOT,
            BigInteger.valueOf(authority ? 1 : 2),
            Date.from(now.minusSeconds(60)),
            Date.from(now.plus(Duration.ofDays(1))),
            subject,
            pair.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    if (purpose != null) {
      builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
    }
    return builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(rootKeys.getPrivate()));
  }

  byte[] token(byte[] hash) throws Exception {
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(
            signer(),
            digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
            new ASN1ObjectIdentifier("1.2.3"));
    tokens.addCertificates(new CollectionStore<>(List.of(unit)));
    TimeStampRequestGenerator question = new TimeStampRequestGenerator();
    question.setCertReq(true);
    return tokens
        .generate(question.generate(TSPAlgorithms.SHA256, hash), BigInteger.ONE, new Date())
        .getEncoded();
  }

  /** A signature that is no time stamp. */
  byte[] cmsOnly(byte[] content) throws Exception {
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(signer());
    generator.addCertificates(new CollectionStore<>(List.of(unit)));
    return generator.generate(new CMSProcessableByteArray(content), true).getEncoded();
  }

  private SignerInfoGenerator signer() throws Exception {
    ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    return new SignerInfoGeneratorBuilder(digests).build(signer, unit);
  }

  String rootPem() throws Exception {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(root.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }
}
