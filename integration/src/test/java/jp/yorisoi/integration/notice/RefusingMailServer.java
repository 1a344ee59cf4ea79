package jp.yorisoi.integration.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers every recipient with one line. */
final class RefusingMailServer implements AutoCloseable {
  private final ServerSocket socket;
  private final String answer;

  RefusingMailServer(String answer) throws IOException {
    this.answer = answer;
    this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve);
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    try (Socket client = socket.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
      say(client, "220 test");
      String line = in.readLine();
      while (line != null) {
        say(
            client,
            line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok");
        line = in.readLine();
      }
    } catch (IOException broken) {
      if (!socket.isClosed()) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
