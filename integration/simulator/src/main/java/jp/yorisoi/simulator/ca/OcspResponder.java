package jp.yorisoi.simulator.ca;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/**
 * Answers questions about certificates (RFC 6960), signed by a responder the issuing authority
 * delegated.
 */
public final class OcspResponder {

  private static final Logger LOG = Logger.getLogger(OcspResponder.class.getName());
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final int LONGEST_NONCE = 128;

  private final TestAuthority authority;
  private final CardOffice office;
  private final Clock clock;

  /**
   * Sets up the responder.
   *
   * @param authority whose certificates it speaks of
   * @param office knows which were issued and revoked
   * @param clock tells the time
   */
  public OcspResponder(TestAuthority authority, CardOffice office, Clock clock) {
    this.authority = authority;
    this.office = office;
    this.clock = clock;
  }

  /**
   * Answers one request.
   *
   * @param request DER of an OCSPRequest
   * @return DER of an OCSPResponse; malformedRequest when the request is none
   * @throws IOException when the answer cannot be encoded
   */
  public byte[] answer(byte[] request) throws IOException {
    try {
      Optional<OCSPReq> question = parse(request);
      return question.isPresent()
          ? signed(question.get())
          : error(OCSPRespBuilder.MALFORMED_REQUEST);
    } catch (OCSPException e) {
      throw new IOException(e);
    }
  }

  /** Reads a request; the library answers broken DER with all kinds of runtime exceptions. */
  private static Optional<OCSPReq> parse(byte[] request) {
    try {
      OCSPReq question = new OCSPReq(request);
      Extension nonce = question.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
      boolean nonceFits =
          nonce == null || nonce.getExtnValue().getOctets().length <= LONGEST_NONCE + 3;
      for (Req one : question.getRequestList()) {
        one.getCertID().getSerialNumber();
      }
      return nonceFits && question.getRequestList().length > 0
          ? Optional.of(question)
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.INFO, "A request was no OCSPRequest", e);
      return Optional.empty();
    }
  }

  private byte[] signed(OCSPReq question) throws OCSPException, IOException {
    Instant now = clock.instant();
    BasicOCSPRespBuilder answer =
        new BasicOCSPRespBuilder(new RespID(authority.responder().getSubject()));
    for (Req one : question.getRequestList()) {
      answer.addResponse(
          one.getCertID(),
          status(one.getCertID()),
          Date.from(now),
          Date.from(now.plus(FRESH)),
          null);
    }
    Extension nonce = question.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (nonce != null) {
      answer.setResponseExtensions(new Extensions(nonce));
    }
    X509CertificateHolder[] chain = {authority.responder()};
    return new OCSPRespBuilder()
        .build(
            OCSPRespBuilder.SUCCESSFUL,
            answer.build(Signers.of(authority.responderKeys().getPrivate()), chain, Date.from(now)))
        .getEncoded();
  }

  private CertificateStatus status(CertificateID id) throws OCSPException {
    if (!id.matchesIssuer(authority.issuing().certificate(), new BcDigestCalculatorProvider())) {
      return new UnknownStatus();
    }
    CardStatus status = office.status(id.getSerialNumber());
    if (status.revokedAt() != null) {
      return new RevokedStatus(Date.from(status.revokedAt()), CRLReason.keyCompromise);
    }
    return status.known() ? CertificateStatus.GOOD : new UnknownStatus();
  }

  private static byte[] error(int status) throws OCSPException, IOException {
    return new OCSPRespBuilder().build(status, null).getEncoded();
  }
}
