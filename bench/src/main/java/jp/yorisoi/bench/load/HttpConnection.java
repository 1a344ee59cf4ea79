package jp.yorisoi.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One kept connection to a server on this machine, one request at a time. Plain sockets, so that
 * the process that makes the load takes little of the machine it shares with what is measured.
 */
public final class HttpConnection implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 60_000;
  private static final int SEGMENT = 8192;
  private static final long MOST_SILENT_NANOS = 3_000_000_000L;
  private static final String END = "\r\n";

  private final int port;
  private Socket socket;
  private InputStream in;
  private long lastUsed;

  /**
   * What came back.
   *
   * @param status the status
   * @param fields the lines of the head
   * @param body the body
   */
  public record Reply(int status, List<String> fields, String body) {

    /**
     * A field of the head.
     *
     * @param name its name
     * @return the first of that name
     */
    public Optional<String> field(String name) {
      String begins = name.toLowerCase(Locale.ROOT) + ":";
      return fields.stream()
          .filter(field -> field.toLowerCase(Locale.ROOT).startsWith(begins))
          .map(field -> field.substring(begins.length()).strip())
          .findFirst();
    }
  }

  /**
   * A connection that is opened with the first request.
   *
   * @param port on 127.0.0.1
   */
  public HttpConnection(int port) {
    this.port = port;
  }

  /**
   * Sends a request and waits for the answer.
   *
   * @param line method and path
   * @param fields lines of the head
   * @param json the body, null for none
   * @return the answer
   * @throws IOException when there is none; the next request opens another connection
   */
  public Reply send(String line, List<String> fields, String json) throws IOException {
    byte[] body = json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(line).append(" HTTP/1.1").append(END);
    head.append("Host: localhost").append(END);
    fields.forEach(field -> head.append(field).append(END));
    if (json != null) {
      head.append("Content-Type: application/json").append(END);
      head.append("Content-Length: ").append(body.length).append(END);
    }
    byte[] first = head.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[first.length + body.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(body, 0, all, first.length, body.length);
    open();
    try {
      socket.getOutputStream().write(all);
      return reply();
    } catch (IOException broken) {
      close();
      throw broken;
    }
  }

  /** A server ends what was silent for half a minute, and does so while it is made to stand. */
  private void open() throws IOException {
    long now = System.nanoTime();
    if (now - lastUsed > MOST_SILENT_NANOS) {
      close();
    }
    lastUsed = now;
    if (socket == null) {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      in = new BufferedInputStream(socket.getInputStream(), SEGMENT);
    }
  }

  private Reply reply() throws IOException {
    String status = line();
    List<String> fields = new ArrayList<>();
    for (String field = line(); !field.isEmpty(); field = line()) {
      fields.add(field);
    }
    int code = Integer.parseInt(status.split(" ")[1]);
    Reply head = new Reply(code, fields, "");
    boolean chunked = head.field("Transfer-Encoding").filter("chunked"::equals).isPresent();
    int length = head.field("Content-Length").map(Integer::valueOf).orElse(0);
    byte[] body = chunked ? chunks() : in.readNBytes(length);
    if (head.field("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
      close();
    }
    return new Reply(code, fields, new String(body, StandardCharsets.UTF_8));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int size = size(); size > 0; size = size()) {
      all.write(in.readNBytes(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the server ended the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
