package jp.yorisoi.integration.signature;

import java.io.IOException;
import java.security.MessageDigest;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** The one signer of a signature, part by part, to be put together otherwise (RFC 5652, 5.3). */
final class SignerBent {
  private final ContentInfo whole;
  private final SignedData data;
  private SignerInfo signer;

  SignerBent(byte[] der) {
    whole = ContentInfo.getInstance(der);
    data = SignedData.getInstance(whole.getContent());
    signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
  }

  ASN1Set attributes() {
    return new DERSet(signer.getAuthenticatedAttributes().toArray());
  }

  SignerBent withoutAttributes() {
    return with(
        signer.getDigestAlgorithm(),
        null,
        signer.getDigestEncryptionAlgorithm(),
        signer.getEncryptedDigest(),
        null);
  }

  SignerBent algorithms(String digest, String signature) {
    return with(
        new AlgorithmIdentifier(new ASN1ObjectIdentifier(digest)),
        signer.getAuthenticatedAttributes(),
        new AlgorithmIdentifier(new ASN1ObjectIdentifier(signature)),
        signer.getEncryptedDigest(),
        null);
  }

  SignerBent signature(byte[] signature) {
    return with(
        signer.getDigestAlgorithm(),
        signer.getAuthenticatedAttributes(),
        signer.getDigestEncryptionAlgorithm(),
        new DEROctetString(signature),
        null);
  }

  /** The digest of another manifest where nobody signed it. */
  byte[] digestUnsigned(byte[] manifest) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(manifest);
    Attribute attribute =
        new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest)));
    return with(
            signer.getDigestAlgorithm(),
            signer.getAuthenticatedAttributes(),
            signer.getDigestEncryptionAlgorithm(),
            signer.getEncryptedDigest(),
            new DERSet(attribute))
        .der();
  }

  byte[] der() throws IOException {
    SignedData other =
        new SignedData(
            data.getDigestAlgorithms(),
            data.getEncapContentInfo(),
            data.getCertificates(),
            data.getCRLs(),
            new DERSet(signer));
    return new ContentInfo(whole.getContentType(), other).getEncoded("DER");
  }

  private SignerBent with(
      AlgorithmIdentifier digest,
      ASN1Set signed,
      AlgorithmIdentifier algorithm,
      ASN1OctetString signature,
      ASN1Set unsigned) {
    signer = new SignerInfo(signer.getSID(), digest, signed, algorithm, signature, unsigned);
    return this;
  }
}
