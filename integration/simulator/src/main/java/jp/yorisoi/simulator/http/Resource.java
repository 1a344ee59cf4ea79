package jp.yorisoi.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A part of the simulator that answers HTTP. Refusals and unexpected errors become problem+json;
 * the exchange is always closed.
 */
public abstract class Resource implements HttpHandler {

  private static final Logger LOG = Logger.getLogger(Resource.class.getName());

  @Override
  public final void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        answer(exchange);
      } catch (ProblemException e) {
        Answers.problem(exchange, e.status(), e.code(), e.getMessage());
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, "A request failed", e);
        Answers.problem(exchange, 500, "internal", "The simulator failed, see its log");
      }
    }
  }

  /**
   * Answers one request.
   *
   * @param exchange the request; closed by the caller
   * @throws IOException when the connection breaks
   * @throws ProblemException when the request is refused; nothing must have been sent yet
   */
  protected abstract void answer(HttpExchange exchange) throws IOException;

  /**
   * Refuses every method but one.
   *
   * @param exchange the request
   * @param method the one allowed, upper case
   */
  protected static void allow(HttpExchange exchange, String method) {
    if (!exchange.getRequestMethod().equals(method)) {
      exchange.getResponseHeaders().set("Allow", method);
      throw new ProblemException(405, "method-not-allowed", "Only " + method + " is served here");
    }
  }
}
