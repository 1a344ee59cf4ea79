package jp.yorisoi.integration.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * One question to the responder: which certificate, and a number used once, so that an old answer
 * cannot be played again.
 *
 * @param id the certificate asked about
 * @param nonce the encoded nonce
 * @param der the request to send
 */
record OcspQuestion(CertificateID id, byte[] nonce, byte[] der) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BYTES = 32;

  static OcspQuestion about(X509Certificate issuer, BigInteger serial) {
    try {
      CertificateID id =
          new CertificateID(
              new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
              new JcaX509CertificateHolder(issuer),
              serial);
      byte[] random = new byte[NONCE_BYTES];
      RANDOM.nextBytes(random);
      byte[] nonce = new DEROctetString(random).getEncoded();
      Extension extension = new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, nonce);
      byte[] der =
          new OCSPReqBuilder()
              .addRequest(id)
              .setRequestExtensions(new Extensions(extension))
              .build()
              .getEncoded();
      return new OcspQuestion(id, nonce, der);
    } catch (OCSPException
        | OperatorCreationException
        | CertificateEncodingException
        | IOException impossible) {
      throw new IllegalStateException("cannot make an OCSP request", impossible);
    }
  }
}
