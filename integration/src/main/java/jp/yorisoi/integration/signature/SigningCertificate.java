package jp.yorisoi.integration.signature;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.ejb.intake.SignerAttributes;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.OtherName;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/**
 * Reads a certificate for signing applications (署名用電子証明書, japan-specs 3.1). The object identifiers
 * are those of a real card; several public programs have them mixed up.
 */
final class SigningCertificate {
  private static final String SIGNING_POLICY = "1.2.392.200149.8.5.1.1.";
  private static final String ATTRIBUTES = "1.2.392.200149.8.5.5.";
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;
  private static final int LONGEST_TEXT = 400;

  /** Sex and birth, in characters. */
  private static final Map<String, Integer> LONGEST = Map.of("3", 4, "4", 20);

  private SigningCertificate() {}

  /** Refuses a certificate that is for something else than signing applications. */
  static void requirePurpose(X509Certificate certificate) throws SignatureRefused {
    boolean[] usage = certificate.getKeyUsage();
    boolean signs = usage != null && usage[DIGITAL_SIGNATURE] && usage[NON_REPUDIATION];
    if (!signs || certificate.getBasicConstraints() >= 0 || !hasSigningPolicy(certificate)) {
      throw new SignatureRefused(
          RefusalReason.CERTIFICATE_WRONG_PURPOSE, "not a certificate for signing applications");
    }
  }

  /** Refuses a certificate that was not valid when the package arrived. */
  static void requireValid(X509Certificate certificate, Instant arrivedAt) throws SignatureRefused {
    if (arrivedAt.isBefore(certificate.getNotBefore().toInstant())
        || arrivedAt.isAfter(certificate.getNotAfter().toInstant())) {
      throw new SignatureRefused(
          RefusalReason.CERTIFICATE_EXPIRED,
          "valid until " + certificate.getNotAfter().toInstant());
    }
  }

  /** What the certificate says of its holder; what it does not say is empty. */
  static SignerAttributes attributes(X509Certificate certificate) throws SignatureRefused {
    Map<String, String> texts = otherNames(certificate);
    return new SignerAttributes(
        certificate.getSerialNumber().toString(16),
        texts.getOrDefault("1", ""),
        texts.getOrDefault("2", ""),
        texts.getOrDefault("4", ""),
        texts.getOrDefault("3", ""),
        texts.getOrDefault("5", ""),
        texts.getOrDefault("6", ""));
  }

  private static boolean hasSigningPolicy(X509Certificate certificate) throws SignatureRefused {
    try {
      CertificatePolicies policies =
          CertificatePolicies.fromExtensions(
              new JcaX509CertificateHolder(certificate).getExtensions());
      return policies != null
          && Stream.of(policies.getPolicyInformation())
              .map(PolicyInformation::getPolicyIdentifier)
              .anyMatch(policy -> policy.getId().startsWith(SIGNING_POLICY));
    } catch (CertificateEncodingException | RuntimeException malformed) {
      throw malformed();
    }
  }

  private static Map<String, String> otherNames(X509Certificate certificate)
      throws SignatureRefused {
    Map<String, String> texts = new HashMap<>();
    try {
      Extension extension =
          new JcaX509CertificateHolder(certificate).getExtension(Extension.subjectAlternativeName);
      if (extension == null) {
        return texts;
      }
      for (GeneralName name : GeneralNames.getInstance(extension.getParsedValue()).getNames()) {
        if (name.getTagNo() == GeneralName.otherName) {
          put(OtherName.getInstance(name.getName()), texts);
        }
      }
      return texts;
    } catch (CertificateEncodingException | IOException | RuntimeException malformed) {
      throw malformed();
    }
  }

  private static void put(OtherName name, Map<String, String> texts) throws IOException {
    String id = name.getTypeID().getId();
    if (id.startsWith(ATTRIBUTES) && name.getValue().toASN1Primitive() instanceof ASN1String text) {
      String attribute = id.substring(ATTRIBUTES.length());
      if (!isOfTheForm(attribute, text.getString())
          || texts.put(attribute, text.getString()) != null) {
        throw new IOException("an attribute stands twice or is not of the form");
      }
    }
  }

  /** Of what crosses the gate later (flow {@code package-in}): one line, and no longer. */
  private static boolean isOfTheForm(String attribute, String text) {
    int longest = LONGEST.getOrDefault(attribute, LONGEST_TEXT);
    return text.codePointCount(0, text.length()) <= longest
        && text.chars().noneMatch(Character::isISOControl);
  }

  private static SignatureRefused malformed() {
    return new SignatureRefused(
        RefusalReason.CERTIFICATE_WRONG_PURPOSE, "an extension of the certificate is malformed");
  }
}
