package jp.yorisoi.simulator.ca;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.yorisoi.simulator.http.Answers;
import jp.yorisoi.simulator.http.Bodies;
import jp.yorisoi.simulator.http.ProblemException;
import jp.yorisoi.simulator.http.Resource;

/** {@code POST /tsa} stamps, {@code /tsa/root.pem} gives the root to trust. */
public final class TimeStampResource extends Resource {
  private final TimeStampOffice office;

  /**
   * Serves an authority.
   *
   * @param office who stamps
   */
  public TimeStampResource(TimeStampOffice office) {
    this.office = office;
  }

  @Override
  protected void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/tsa" -> {
        allow(exchange, "POST");
        Answers.send(exchange, 200, "application/timestamp-reply", stamped(exchange));
      }
      case "/tsa/root.pem" -> {
        allow(exchange, "GET");
        byte[] pem = office.trustAnchor().getBytes(StandardCharsets.US_ASCII);
        Answers.send(exchange, 200, "application/x-pem-file", pem);
      }
      default -> throw new ProblemException(404, "resource-unknown", "Nothing is served here");
    }
  }

  private byte[] stamped(HttpExchange exchange) throws IOException {
    byte[] question = Bodies.bytes(exchange);
    try {
      return office.answer(question);
    } catch (IOException | IllegalArgumentException noRequest) {
      throw new ProblemException(400, "bad-request", "The body is no time-stamp request");
    }
  }
}
