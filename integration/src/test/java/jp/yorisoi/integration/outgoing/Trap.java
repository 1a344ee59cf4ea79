package jp.yorisoi.integration.outgoing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens where nobody is to connect to, and counts who does. */
public final class Trap implements AutoCloseable {
  private final ServerSocket socket;
  private final Thread listening;
  private final AtomicInteger visits = new AtomicInteger();

  public Trap() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    listening = new Thread(this::listen, "trap");
    listening.setDaemon(true);
    listening.start();
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        socket.accept().close();
        visits.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }

  /** Where it listens, as an input would name it. */
  public String address(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  /** How many connections were opened; looks a moment later, since some open them on the side. */
  public int visits() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return visits.get();
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
