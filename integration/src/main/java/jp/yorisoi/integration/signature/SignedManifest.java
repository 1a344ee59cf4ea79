package jp.yorisoi.integration.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.yorisoi.ejb.intake.RefusalReason;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A detached CMS signature over a manifest: exactly one signer, whose certificate is inside, with
 * the signed attributes content-type and message-digest. Whether the certificate can be trusted is
 * not decided here.
 *
 * @param certificate the signer's certificate
 * @param sent all certificates that came with it
 * @param algorithm how it was signed
 */
record SignedManifest(
    X509Certificate certificate, Collection<X509Certificate> sent, SignatureAlgorithm algorithm) {
  private static final int MOST_CERTIFICATES = 8;

  /**
   * Reads and verifies against the key of the certificate inside.
   *
   * @param signature CMS SignedData in DER
   * @param manifest the signed bytes
   * @return what was read
   * @throws SignatureRefused when the form or the signature does not hold
   */
  static SignedManifest verified(byte[] signature, byte[] manifest) throws SignatureRefused {
    try {
      CMSSignedData cms =
          new CMSSignedData(new CMSProcessableByteArray(manifest), contentInfo(signature));
      SignerInformation signer = onlySigner(cms);
      requireAttributes(signer);
      List<X509CertificateHolder> sent = List.copyOf(cms.getCertificates().getMatches(null));
      X509CertificateHolder holder = certificateOf(signer, sent);
      SignatureAlgorithm algorithm = SignatureAlgorithm.of(holder, signer);
      X509Certificate certificate = jdk(holder);
      var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey());
      if (!signer.verify(verifier)) {
        throw refused("the signature does not fit the manifest");
      }
      List<X509Certificate> others = new ArrayList<>();
      for (X509CertificateHolder other : sent) {
        others.add(jdk(other));
      }
      return new SignedManifest(certificate, others, algorithm);
    } catch (CMSException | OperatorCreationException | GeneralSecurityException broken) {
      throw refused("the signature does not hold");
    } catch (IOException | RuntimeException malformed) {
      // BouncyCastle answers malformed ASN.1 with many unchecked exceptions
      throw refused("not a CMS signature of the form");
    }
  }

  private static ContentInfo contentInfo(byte[] der) throws IOException, SignatureRefused {
    try (ASN1InputStream stream = new ASN1InputStream(der)) {
      ASN1Primitive content = stream.readObject();
      if (content == null || stream.read() != -1) {
        throw refused("data after the signature, or none");
      }
      return ContentInfo.getInstance(content);
    }
  }

  private static SignerInformation onlySigner(CMSSignedData cms) throws SignatureRefused {
    Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
    if (signers.size() != 1 || !cms.isDetachedSignature()) {
      throw refused("signers: " + signers.size() + ", detached: " + cms.isDetachedSignature());
    }
    return signers.iterator().next();
  }

  /**
   * Without signed attributes a signature over other data could be passed off as one over these.
   */
  private static void requireAttributes(SignerInformation signer) throws SignatureRefused {
    AttributeTable signed = signer.getSignedAttributes();
    boolean complete =
        signed != null
            && signed.getAll(CMSAttributes.contentType).size() == 1
            && signed.getAll(CMSAttributes.messageDigest).size() == 1
            && CMSObjectIdentifiers.data.equals(
                signed.get(CMSAttributes.contentType).getAttrValues().getObjectAt(0));
    if (!complete || signer.getCounterSignatures().size() != 0) {
      throw refused("signed attributes content-type and message-digest are required");
    }
  }

  private static X509CertificateHolder certificateOf(
      SignerInformation signer, List<X509CertificateHolder> sent) throws SignatureRefused {
    List<X509CertificateHolder> matches = sent.stream().filter(signer.getSID()::match).toList();
    if (sent.size() > MOST_CERTIFICATES || matches.size() != 1) {
      throw refused("certificates: " + sent.size() + ", of the signer: " + matches.size());
    }
    return matches.get(0);
  }

  private static X509Certificate jdk(X509CertificateHolder holder)
      throws GeneralSecurityException, IOException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(holder.getEncoded()));
  }

  private static SignatureRefused refused(String detail) {
    return new SignatureRefused(RefusalReason.SIGNATURE_INVALID, detail);
  }
}
