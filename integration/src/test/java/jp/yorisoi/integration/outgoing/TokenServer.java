package jp.yorisoi.integration.outgoing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that answers with one status and writes down what it was sent. */
public final class TokenServer implements AutoCloseable {
  private final HttpServer server;

  /** Path, some headers and body of each call. */
  public final List<String> calls = new CopyOnWriteArrayList<>();

  /** Listens on a free port. */
  public TokenServer(int status) throws IOException {
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          calls.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestURI().getPath()
                  + " "
                  + headers.getFirst("Authorization")
                  + " "
                  + headers.getFirst("X-Line-Retry-Key")
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  /** A client of it. */
  public TokenApi api() {
    return new TokenApi(
        Destination.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/base")),
        "secret");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
