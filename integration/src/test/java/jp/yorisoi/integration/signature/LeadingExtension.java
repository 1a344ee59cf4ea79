package jp.yorisoi.integration.signature;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** An extension of a certificate that names an address (RFC 5280, 4.2). */
final class LeadingExtension {
  private LeadingExtension() {}

  static Extension of(String kind, String address) throws IOException {
    GeneralName name = new GeneralName(GeneralName.uniformResourceIdentifier, address);
    return switch (kind) {
      case "ocsp" -> extension(Extension.authorityInfoAccess, access("48.1", name));
      case "issuers" -> extension(Extension.authorityInfoAccess, access("48.2", name));
      case "subject" -> extension(Extension.subjectInfoAccess, access("48.5", name));
      case "crl" -> extension(Extension.cRLDistributionPoints, points(name));
      case "freshest" -> extension(Extension.freshestCRL, points(name));
      case "issuer-name" -> extension(Extension.issuerAlternativeName, new GeneralNames(name));
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static Extension extension(ASN1ObjectIdentifier id, ASN1Encodable value)
      throws IOException {
    return new Extension(id, false, value.toASN1Primitive().getEncoded("DER"));
  }

  private static ASN1Encodable access(String method, GeneralName name) {
    return new DERSequence(
        new AccessDescription(new ASN1ObjectIdentifier("1.3.6.1.5.5.7." + method), name));
  }

  private static ASN1Encodable points(GeneralName name) {
    return new CRLDistPoint(
        new DistributionPoint[] {
          new DistributionPoint(new DistributionPointName(new GeneralNames(name)), null, null)
        });
  }
}
