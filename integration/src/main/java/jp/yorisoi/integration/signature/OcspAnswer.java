package jp.yorisoi.integration.signature;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * An answer of the responder, believed only when it is signed by the issuer or by somebody the
 * issuer delegated to it, carries our nonce, is about our certificate, and is fresh.
 */
final class OcspAnswer {
  /** How far clocks may differ. */
  static final Duration SKEW = Duration.ofMinutes(5);

  /** How old an answer may be that does not say how long it holds. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final OcspQuestion question;
  private final X509CertificateHolder issuer;
  private final Instant now;

  private OcspAnswer(OcspQuestion question, X509Certificate issuer, Instant now)
      throws CertificateEncodingException {
    this.question = question;
    this.issuer = new JcaX509CertificateHolder(issuer);
    this.now = now;
  }

  /**
   * Reads an answer.
   *
   * @param der the body of the response
   * @param question what was asked
   * @param issuer issuer of the certificate in question, already trusted
   * @param now the present time
   * @return what it says about the certificate
   * @throws RevocationUndecided when it cannot be believed, or the responder cannot tell now
   */
  static SingleResp read(byte[] der, OcspQuestion question, X509Certificate issuer, Instant now)
      throws RevocationUndecided {
    try {
      return new OcspAnswer(question, issuer, now).believed(new OCSPResp(der));
    } catch (IOException
        | OCSPException
        | CertException
        | CertificateEncodingException
        | OperatorCreationException
        | RuntimeException malformed) {
      // BouncyCastle answers malformed ASN.1 with many unchecked exceptions
      throw new RevocationUndecided("ocsp_malformed");
    }
  }

  private SingleResp believed(OCSPResp response)
      throws RevocationUndecided, OCSPException, CertException, OperatorCreationException {
    if (response.getStatus() != OCSPResp.SUCCESSFUL) {
      throw new RevocationUndecided("ocsp_status_" + response.getStatus());
    }
    BasicOCSPResp basic = (BasicOCSPResp) response.getResponseObject();
    if (!basic.isSignatureValid(signer(basic))) {
      throw new RevocationUndecided("ocsp_signature");
    }
    Extension nonce = basic.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (nonce == null
        || !MessageDigest.isEqual(nonce.getExtnValue().getOctets(), question.nonce())) {
      throw new RevocationUndecided("ocsp_nonce");
    }
    SingleResp[] answers = basic.getResponses();
    if (answers.length != 1 || !answers[0].getCertID().equals(question.id())) {
      throw new RevocationUndecided("ocsp_other_certificate");
    }
    requireFresh(answers[0]);
    return answers[0];
  }

  /** The key of the certificate the answer names, if that one may answer; else the issuer's own. */
  private ContentVerifierProvider signer(BasicOCSPResp basic)
      throws RevocationUndecided, OCSPException, CertException, OperatorCreationException {
    for (X509CertificateHolder sent : basic.getCerts()) {
      if (!sent.equals(issuer) && names(basic.getResponderId(), sent)) {
        if (!delegated(sent)) {
          throw new RevocationUndecided("ocsp_responder_not_delegated");
        }
        return verifier(sent);
      }
    }
    return verifier(issuer);
  }

  private static boolean names(RespID responder, X509CertificateHolder certificate)
      throws OCSPException, OperatorCreationException {
    return responder.equals(new RespID(certificate.getSubject()))
        || responder.equals(
            new RespID(
                certificate.getSubjectPublicKeyInfo(),
                new JcaDigestCalculatorProviderBuilder().build().get(RespID.HASH_SHA1)));
  }

  /** Issued by the same CA, for signing OCSP answers, and valid now. */
  private boolean delegated(X509CertificateHolder responder)
      throws CertException, OperatorCreationException {
    ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(responder.getExtensions());
    return responder.getIssuer().equals(issuer.getSubject())
        && usage != null
        && usage.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)
        && responder.isValidOn(Date.from(now))
        && responder.isSignatureValid(verifier(issuer));
  }

  private static ContentVerifierProvider verifier(X509CertificateHolder key)
      throws OperatorCreationException {
    try {
      return new JcaContentVerifierProviderBuilder().build(key);
    } catch (CertificateException broken) {
      throw new OperatorCreationException("certificate cannot be used", broken);
    }
  }

  private void requireFresh(SingleResp answer) throws RevocationUndecided {
    Instant from = answer.getThisUpdate().toInstant();
    Instant until =
        answer.getNextUpdate() == null ? from.plus(FRESH) : answer.getNextUpdate().toInstant();
    if (from.isAfter(now.plus(SKEW)) || until.isBefore(now.minus(SKEW))) {
      throw new RevocationUndecided("ocsp_not_fresh");
    }
  }
}
