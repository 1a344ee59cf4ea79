package jp.yorisoi.simulator.ca;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Asks OCSP as a careful verifier does: nonce, signature, delegation. */
public final class OcspQuestion {

  /** Carries a question to a responder. */
  public interface Transport {
    byte[] send(byte[] request) throws Exception;
  }

  private final X509CertificateHolder issuer;
  private final Transport transport;

  public OcspQuestion(X509CertificateHolder issuer, Transport transport) {
    this.issuer = issuer;
    this.transport = transport;
  }

  public String ask(BigInteger serial) throws Exception {
    return ask(issuer, serial);
  }

  String ask(X509CertificateHolder certificateIssuer, BigInteger serial) throws Exception {
    byte[] nonce = new byte[32];
    new SecureRandom().nextBytes(nonce);
    CertificateID id =
        new CertificateID(
            new BcDigestCalculatorProvider().get(CertificateID.HASH_SHA1),
            certificateIssuer,
            serial);
    Extension extension =
        new Extension(
            OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
            false,
            new DEROctetString(nonce).getEncoded());
    byte[] request =
        new OCSPReqBuilder()
            .addRequest(id)
            .setRequestExtensions(new Extensions(extension))
            .build()
            .getEncoded();
    OCSPResp response = new OCSPResp(transport.send(request));
    assertThat(response.getStatus()).isEqualTo(OCSPResp.SUCCESSFUL);
    BasicOCSPResp basic = (BasicOCSPResp) response.getResponseObject();
    X509CertificateHolder responder = basic.getCerts()[0];
    assertThat(responder.isSignatureValid(new JcaContentVerifierProviderBuilder().build(issuer)))
        .isTrue();
    assertThat(
            ExtendedKeyUsage.fromExtensions(responder.getExtensions())
                .hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning))
        .isTrue();
    assertThat(basic.isSignatureValid(new JcaContentVerifierProviderBuilder().build(responder)))
        .isTrue();
    assertThat(basic.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce)).isEqualTo(extension);
    assertThat(basic.getResponses()[0].getCertID()).isEqualTo(id);
    CertificateStatus status = basic.getResponses()[0].getCertStatus();
    if (status == CertificateStatus.GOOD) {
      return "good";
    }
    return status instanceof RevokedStatus ? "revoked" : "unknown";
  }
}
