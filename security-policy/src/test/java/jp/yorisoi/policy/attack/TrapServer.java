package jp.yorisoi.policy.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A port of this machine that nobody has a reason to connect to, whatever the protocol: who does
 * was led astray.
 */
public final class TrapServer implements AutoCloseable {
  private static final String ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Length: 16\r\nConnection: close\r\n\r\n<!ELEMENT x ANY>";
  private static final int PATIENCE_MILLIS = 300;

  private final ServerSocket socket;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** Opens it on a free port. */
  public TrapServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Thread thread = new Thread(this::serve, "trap");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        asked.add(firstLine(caller));
        caller.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException closed) {
        if (!socket.isClosed()) {
          asked.add("connection broken off: " + closed.getMessage());
        }
      }
    }
  }

  private static String firstLine(Socket caller) throws IOException {
    caller.setSoTimeout(PATIENCE_MILLIS);
    try {
      return String.valueOf(
          new BufferedReader(
                  new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))
              .readLine());
    } catch (java.net.SocketTimeoutException silent) {
      return "connected and silent";
    }
  }

  /** Its address without a path, for example {@code http://127.0.0.1:40123}. */
  public String address() {
    return "http://" + authority();
  }

  /** Its host and port. */
  public String authority() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  /** The first lines of all who connected so far. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
