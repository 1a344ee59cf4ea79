package jp.yorisoi.integration.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;

/** A mail server that notes which commands came in clear text and which over TLS. */
final class StartTlsServer implements AutoCloseable {
  private final ServerSocket socket;
  private final SSLContext identity;
  private final boolean offers;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  StartTlsServer(SSLContext identity, boolean offers) throws IOException {
    this.identity = identity;
    this.offers = offers;
    this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve);
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Commands in order, {@code clear EHLO} or {@code tls MAIL}. */
  List<String> heard() {
    return heard;
  }

  private void serve() {
    try (Socket client = socket.accept()) {
      say(client, "220 test");
      if (talk(client, "clear ")) {
        SSLSocket protectedSocket =
            (SSLSocket) identity.getSocketFactory().createSocket(client, null, false);
        protectedSocket.setUseClientMode(false);
        protectedSocket.startHandshake();
        talk(protectedSocket, "tls ");
      }
    } catch (SSLException refused) {
      heard.add("no handshake");
    } catch (IOException gone) {
      heard.add("gone");
    }
  }

  /** Answers until the end; true when the rest is to go over TLS. */
  private boolean talk(Socket client, String how) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    boolean data = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.split(" ", 2)[0];
      if (data) {
        data = !".".equals(line);
        if (!data) {
          say(client, "250 kept");
        }
        continue;
      }
      heard.add(how + command);
      switch (command) {
        case "EHLO" -> say(client, offers ? "250-test\r\n250 STARTTLS" : "250 test");
        case "DATA" -> {
          data = true;
          say(client, "354 go on");
        }
        case "STARTTLS" -> {
          say(client, "220 go on");
          return true;
        }
        default -> say(client, "250 ok");
      }
    }
    return false;
  }

  private static void say(Socket client, String lines) throws IOException {
    client.getOutputStream().write((lines + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
