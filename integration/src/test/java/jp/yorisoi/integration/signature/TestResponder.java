package jp.yorisoi.integration.signature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.Executors;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An OCSP responder on a real socket whose answers can be made bad in one way at a time. */
final class TestResponder implements AutoCloseable {
  private final HttpServer server;
  private final TestAuthority.Holder responder;
  private final Instant now;
  CertificateStatus status = CertificateStatus.GOOD;
  Duration age = Duration.ZERO;
  boolean hang;
  boolean large;
  boolean replay;
  boolean withoutNonce;
  boolean tryLater;
  int httpStatus = 200;
  private byte[] last;

  TestResponder(TestAuthority.Holder responder, Instant now) {
    this.responder = responder;
    this.now = now;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/ocsp", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ocsp");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try {
      if (hang) {
        Thread.sleep(5000);
      }
      byte[] question = exchange.getRequestBody().readAllBytes();
      byte[] body = large ? new byte[200_000] : replay ? last : response(question);
      last = body;
      exchange.sendResponseHeaders(httpStatus, body.length);
      exchange.getResponseBody().write(body);
    } catch (Exception broken) {
      throw new IOException(broken);
    } finally {
      exchange.close();
    }
  }

  private byte[] response(byte[] question) throws Exception {
    if (tryLater) {
      return new OCSPRespBuilder().build(OCSPResp.TRY_LATER, null).getEncoded();
    }
    OCSPReq request = new OCSPReq(question);
    X509CertificateHolder certificate = new JcaX509CertificateHolder(responder.certificate());
    Date at = Date.from(now.minus(age));
    BasicOCSPRespBuilder answer = new BasicOCSPRespBuilder(new RespID(certificate.getSubject()));
    answer.addResponse(
        request.getRequestList()[0].getCertID(),
        status,
        at,
        Date.from(now.minus(age).plus(Duration.ofMinutes(5))));
    if (!withoutNonce) {
      Extension nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
      answer.setResponseExtensions(new Extensions(nonce));
    }
    var signer = new JcaContentSignerBuilder("SHA384withECDSA").build(responder.key());
    return new OCSPRespBuilder()
        .build(
            OCSPResp.SUCCESSFUL,
            answer.build(signer, new X509CertificateHolder[] {certificate}, at))
        .getEncoded();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
