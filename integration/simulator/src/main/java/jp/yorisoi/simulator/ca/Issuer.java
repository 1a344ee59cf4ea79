package jp.yorisoi.simulator.ca;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import jp.yorisoi.simulator.population.Resident;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;

/**
 * A certification authority: its certificate and what it signs with.
 *
 * @param certificate its own certificate
 * @param keys its key pair
 */
record Issuer(X509CertificateHolder certificate, KeyPair keys) {

  private static final Duration CA_LIFE = Duration.ofDays(365 * 20L);

  /** Makes a root: it issues its own certificate. */
  static Issuer root(String name, KeyPair keys, Instant now) throws IOException {
    X500Name self = new X500Name(name);
    X509v3CertificateBuilder builder =
        builder(
            self,
            BigInteger.ONE,
            self,
            keys.getPublic(),
            now.minusSeconds(3600),
            now.plus(CA_LIFE));
    addCaParts(builder, 1);
    return new Issuer(builder.build(Signers.of(keys.getPrivate())), keys);
  }

  /** Makes an authority below this one. */
  Issuer subordinate(String name, KeyPair below, Instant now) throws IOException {
    X509v3CertificateBuilder builder =
        builder(
            certificate.getSubject(),
            BigInteger.TWO,
            new X500Name(name),
            below.getPublic(),
            now.minusSeconds(3600),
            now.plus(CA_LIFE));
    addCaParts(builder, 0);
    addIdentifier(builder);
    return new Issuer(sign(builder), below);
  }

  /** Issues the certificate of a delegated OCSP responder. */
  X509CertificateHolder responder(String name, PublicKey key, Instant now) throws IOException {
    X509v3CertificateBuilder builder =
        builder(
            certificate.getSubject(),
            BigInteger.TEN,
            new X500Name(name),
            key,
            now.minusSeconds(3600),
            now.plus(CA_LIFE.minusDays(1)));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    builder.addExtension(
        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
    builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
    addIdentifier(builder);
    return sign(builder);
  }

  /** Issues the certificate of a time-stamping unit. */
  X509CertificateHolder timeStamping(String name, PublicKey key, Instant now) throws IOException {
    X509v3CertificateBuilder builder =
        builder(
            certificate.getSubject(),
            BigInteger.TWO,
            new X500Name(name),
            key,
            now.minusSeconds(3600),
            now.plus(CA_LIFE.minusDays(1)));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    builder.addExtension(
        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    addIdentifier(builder);
    return sign(builder);
  }

  /** Issues the signing certificate of a made-up person. */
  X509CertificateHolder signing(
      Resident holder, BigInteger serial, PublicKey key, Instant from, Instant to)
      throws IOException {
    X500Name subject = new X500Name("CN=" + serial.toString(16) + ",O=模擬 公的個人認証サービス,C=JP");
    X509v3CertificateBuilder builder =
        builder(certificate.getSubject(), serial, subject, key, from, to);
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    builder.addExtension(
        Extension.certificatePolicies,
        true,
        new CertificatePolicies(new PolicyInformation(CardProfile.POLICY)));
    builder.addExtension(
        Extension.subjectAlternativeName, false, CardProfile.alternativeName(holder));
    addIdentifier(builder);
    return sign(builder);
  }

  private X509CertificateHolder sign(X509v3CertificateBuilder builder) {
    return builder.build(Signers.of(keys.getPrivate()));
  }

  private void addIdentifier(X509v3CertificateBuilder builder) throws IOException {
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new BcX509ExtensionUtils()
            .createAuthorityKeyIdentifier(certificate.getSubjectPublicKeyInfo()));
  }

  private static void addCaParts(X509v3CertificateBuilder builder, int below) throws IOException {
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(below));
    builder.addExtension(
        Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
  }

  private static X509v3CertificateBuilder builder(
      X500Name issuer, BigInteger serial, X500Name subject, PublicKey key, Instant from, Instant to)
      throws IOException {
    SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(key.getEncoded());
    X509v3CertificateBuilder builder =
        new X509v3CertificateBuilder(issuer, serial, Date.from(from), Date.from(to), subject, info);
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        new BcX509ExtensionUtils().createSubjectKeyIdentifier(info));
    return builder;
  }
}
