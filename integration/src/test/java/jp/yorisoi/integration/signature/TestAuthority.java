package jp.yorisoi.integration.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A root and an issuing CA made for one test run, and certificates of every kind from it. */
final class TestAuthority {
  static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
  static final Instant UNTIL = Instant.parse("2034-01-01T00:00:00Z");
  static final String SIGNING = "1.2.392.200149.8.5.1.1.20";
  static final String AUTHENTICATION = "1.2.392.200149.8.5.1.3.30";

  /** A certificate and its key. */
  record Holder(X509Certificate certificate, PrivateKey key) {
    String algorithm() {
      return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA384withECDSA";
    }
  }

  /** What a certificate is to say; the defaults are those of a good signing certificate. */
  record Wanted(Instant until, String policy, int usage, String[] names) {
    Wanted() {
      this(
          UNTIL,
          SIGNING,
          KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
          new String[] {
            "1", "安来　花子", "4", "419900101", "3", "2", "5", "島根県安来市安来町878-2", "2", "00000"
          });
    }

    Wanted until(Instant other) {
      return new Wanted(other, policy, usage, names);
    }

    Wanted policy(String other) {
      return new Wanted(until, other, usage, names);
    }

    Wanted usage(int other) {
      return new Wanted(until, policy, other, names);
    }

    Wanted names(String... others) {
      return new Wanted(until, policy, usage, others);
    }
  }

  private final AtomicLong serials = new AtomicLong(0x1000);
  private String points;
  private final Holder root;
  private final Holder issuing;

  TestAuthority(String name) {
    root = authority("CN=" + name + " root", null);
    issuing = authority("CN=" + name + " issuing", root);
  }

  /** Its next certificates name an address where more about them could be asked or fetched. */
  TestAuthority pointsTo(String address) {
    points = address;
    return this;
  }

  private void addPointers(JcaX509v3CertificateBuilder builder) throws CertIOException {
    GeneralName there = new GeneralName(GeneralName.uniformResourceIdentifier, points);
    builder.addExtension(
        Extension.authorityInfoAccess,
        false,
        new AuthorityInformationAccess(
            new AccessDescription[] {
              new AccessDescription(AccessDescription.id_ad_ocsp, there),
              new AccessDescription(AccessDescription.id_ad_caIssuers, there)
            }));
    DistributionPointName point = new DistributionPointName(new GeneralNames(there));
    builder.addExtension(
        Extension.cRLDistributionPoints,
        false,
        new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(point, null, null)}));
  }

  Holder issuing() {
    return issuing;
  }

  TrustAnchors anchors() {
    return new TrustAnchors(List.of(issuing.certificate(), root.certificate()));
  }

  List<X509Certificate> certificates() {
    return List.of(issuing.certificate(), root.certificate());
  }

  /** A certificate for signing, with further extensions when there are any. */
  Holder signer(KeyPair keys, Wanted wanted, Extension... more) {
    try {
      JcaX509v3CertificateBuilder builder =
          builder(issuing, "CN=0001, O=test, C=JP", keys, wanted.until());
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(wanted.usage()));
      builder.addExtension(
          Extension.certificatePolicies,
          true,
          new CertificatePolicies(
              new PolicyInformation(new ASN1ObjectIdentifier(wanted.policy()))));
      if (points != null) {
        addPointers(builder);
      }
      ASN1EncodableVector names = new ASN1EncodableVector();
      for (int i = 0; i < wanted.names().length; i += 2) {
        names.add(otherName(wanted.names()[i], wanted.names()[i + 1]));
      }
      builder.addExtension(
          Extension.subjectAlternativeName,
          false,
          GeneralNames.getInstance(new DERSequence(names)));
      for (Extension extension : more) {
        builder.addExtension(extension);
      }
      return signed(builder, issuing.key(), keys.getPrivate());
    } catch (CertIOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A certificate for answering OCSP questions, or one that looks like it but is not delegated. */
  Holder responder(boolean delegated) {
    try {
      KeyPair keys = p384();
      JcaX509v3CertificateBuilder builder = builder(issuing, "CN=responder", keys, UNTIL);
      if (delegated) {
        builder.addExtension(
            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
      }
      return signed(builder, issuing.key(), keys.getPrivate());
    } catch (CertIOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static KeyPair p384() {
    return keys("EC", "secp384r1", 0);
  }

  static KeyPair curve(String name) {
    return keys("EC", name, 0);
  }

  static KeyPair rsa(int bits) {
    return keys("RSA", null, bits);
  }

  private Holder authority(String name, Holder issuer) {
    try {
      KeyPair keys = p384();
      Holder by = issuer == null ? new Holder(null, keys.getPrivate()) : issuer;
      JcaX509v3CertificateBuilder builder = builder(by, name, keys, UNTIL);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      return signed(builder, by.key(), keys.getPrivate());
    } catch (CertIOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private JcaX509v3CertificateBuilder builder(
      Holder issuer, String subject, KeyPair keys, Instant until) {
    X500Name by =
        issuer.certificate() == null
            ? new X500Name(subject)
            : X500Name.getInstance(issuer.certificate().getSubjectX500Principal().getEncoded());
    return new JcaX509v3CertificateBuilder(
        by,
        BigInteger.valueOf(serials.incrementAndGet()),
        Date.from(FROM),
        Date.from(until),
        new X500Name(subject),
        keys.getPublic());
  }

  private static Holder signed(
      JcaX509v3CertificateBuilder builder, PrivateKey issuer, PrivateKey own) {
    try {
      return new Holder(
          new JcaX509CertificateConverter()
              .getCertificate(
                  builder.build(new JcaContentSignerBuilder("SHA384withECDSA").build(issuer))),
          own);
    } catch (OperatorCreationException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static GeneralName otherName(String id, String text) {
    ASN1EncodableVector parts = new ASN1EncodableVector();
    parts.add(new ASN1ObjectIdentifier("1.2.392.200149.8.5.5." + id));
    parts.add(new DERTaggedObject(true, 0, new DERUTF8String(text)));
    return new GeneralName(GeneralName.otherName, new DERSequence(parts));
  }

  private static KeyPair keys(String algorithm, String curve, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      if (curve == null) {
        generator.initialize(bits);
      } else {
        generator.initialize(new ECGenParameterSpec(curve));
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
