package jp.yorisoi.simulator.ca;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.yorisoi.simulator.http.Answers;
import jp.yorisoi.simulator.http.Bodies;
import jp.yorisoi.simulator.http.ProblemException;
import jp.yorisoi.simulator.http.Resource;

/** {@code /ca/ca.pem} gives the trust anchors, {@code POST /ocsp} answers for certificates. */
public final class AuthorityResource extends Resource {

  private final TestAuthority authority;
  private final OcspResponder responder;

  /**
   * Serves an authority.
   *
   * @param authority whose trust anchors are given
   * @param responder who answers
   */
  public AuthorityResource(TestAuthority authority, OcspResponder responder) {
    this.authority = authority;
    this.responder = responder;
  }

  @Override
  protected void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/ca/ca.pem" -> {
        allow(exchange, "GET");
        byte[] pem = authority.trustAnchors().getBytes(StandardCharsets.US_ASCII);
        Answers.send(exchange, 200, "application/x-pem-file", pem);
      }
      case "/ocsp" -> {
        allow(exchange, "POST");
        Answers.send(
            exchange, 200, "application/ocsp-response", responder.answer(Bodies.bytes(exchange)));
      }
      default -> throw new ProblemException(404, "resource-unknown", "Nothing is served here");
    }
  }
}
