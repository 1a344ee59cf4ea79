package jp.yorisoi.integration.signature;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.integration.outgoing.BoundedHttp;
import jp.yorisoi.integration.outgoing.HttpFailure;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;

/**
 * Asks the configured OCSP responder (RFC 6960, POST) about one certificate. A revoked certificate
 * is refused whenever it was revoked: the applicant is asked again rather than the date argued
 * about.
 */
final class RevocationCheck {
  private static final int LARGEST_ANSWER = 64 * 1024;
  private static final int OK = 200;

  private final URI address;
  private final BoundedHttp http;
  private final Clock clock;

  RevocationCheck(SignatureSettings settings, Clock clock) {
    this.address = settings.ocsp().at("");
    this.http =
        new BoundedHttp(settings.ocsp(), settings.connectTimeout(), settings.totalTimeout());
    this.clock = clock;
  }

  /**
   * Asks.
   *
   * @param certificate the certificate in question
   * @param issuer its issuer, already trusted
   * @return when the responder said that it is good
   * @throws SignatureRefused when it is revoked, or the responder knows no such certificate
   * @throws RevocationUndecided when there is no answer to rely on
   */
  Instant requireGood(X509Certificate certificate, X509Certificate issuer)
      throws SignatureRefused, RevocationUndecided {
    OcspQuestion question = OcspQuestion.about(issuer, certificate.getSerialNumber());
    SingleResp answer = OcspAnswer.read(ask(question), question, issuer, clock.instant());
    CertificateStatus status = answer.getCertStatus();
    if (status == CertificateStatus.GOOD) {
      return answer.getThisUpdate().toInstant();
    }
    if (status instanceof RevokedStatus revoked) {
      throw new SignatureRefused(
          RefusalReason.CERTIFICATE_REVOKED, "since " + revoked.getRevocationTime().toInstant());
    }
    throw new SignatureRefused(
        RefusalReason.REVOCATION_UNKNOWN, "the issuer knows no such certificate");
  }

  private byte[] ask(OcspQuestion question) throws RevocationUndecided {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/ocsp-request")
            .header("Accept", "application/ocsp-response")
            .POST(HttpRequest.BodyPublishers.ofByteArray(question.der()))
            .build();
    try {
      HttpResponse<byte[]> response = http.send(request, LARGEST_ANSWER);
      if (response.statusCode() != OK) {
        throw new RevocationUndecided("ocsp_http_" + response.statusCode());
      }
      return response.body();
    } catch (HttpFailure failure) {
      throw new RevocationUndecided("ocsp_" + failure.getMessage());
    }
  }
}
