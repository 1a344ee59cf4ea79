package jp.yorisoi.integration.soap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A SOAP service on a real socket that gives one recorded answer, or hangs. */
public final class SoapServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile int status = 200;
  private volatile byte[] body = {};
  private volatile boolean hang;
  private volatile String seen = "";
  private volatile String trace = "";
  private volatile String location;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  public SoapServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  public void gives(String sample) {
    gives(200, text(sample));
  }

  public void gives(int code, String xml) {
    status = code;
    body = xml.getBytes(StandardCharsets.UTF_8);
  }

  /** Each answer points to another address. */
  public void pointsTo(String address) {
    location = address;
  }

  /** Methods and addresses that were asked for. */
  public List<String> asked() {
    return asked;
  }

  public void hangs() {
    hang = true;
  }

  /** The last request. */
  public String seen() {
    return seen;
  }

  /** The request id that came with the last request, or null. */
  public String trace() {
    return trace;
  }

  /** A recorded message. */
  public static String text(String sample) {
    try (InputStream stream = SoapServer.class.getResourceAsStream("/" + sample)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    trace = exchange.getRequestHeaders().getFirst("X-Request-Id");
    seen = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (hang) {
      try {
        closed.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
    if (location != null) {
      exchange.getResponseHeaders().set("Location", location);
    }
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
