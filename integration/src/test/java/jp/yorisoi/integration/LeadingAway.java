package jp.yorisoi.integration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A neighbour on a real socket that answers each path as it is told. */
public final class LeadingAway implements AutoCloseable {
  private static final int ENDLESS = 40 * 1024 * 1024;

  private final HttpServer server;

  /**
   * What a path is answered with.
   *
   * @param status HTTP status
   * @param location the header Location, null for none
   * @param body the body; null for one without end
   */
  public record Answer(int status, String location, byte[] body) {}

  /**
   * Opens it on a free port.
   *
   * @param answers the answer to a path with its query
   */
  public LeadingAway(Function<String, Answer> answers) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/", exchange -> send(exchange, answers.apply(exchange.getRequestURI().toString())));
    server.start();
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getRequestBody().readAllBytes();
    if (answer.location() != null) {
      exchange.getResponseHeaders().set("Location", answer.location());
    }
    exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
    exchange.sendResponseHeaders(
        answer.status(), answer.body() == null ? ENDLESS : answer.body().length);
    exchange.getResponseBody().write(answer.body() == null ? new byte[ENDLESS] : answer.body());
    exchange.close();
  }

  /** Its address without a path. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
