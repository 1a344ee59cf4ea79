package jp.yorisoi.ear;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** HTTP/1.1 over a bare socket: sends what no browser and no client library would. */
final class RawHttp {
  private static final int PATIENCE_MILLIS = 30_000;

  private final URI root;

  RawHttp(URI root) {
    this.root = root;
  }

  /**
   * An answer as it came.
   *
   * @param status HTTP status, 0 when the server hung up without one
   * @param headers its header lines
   * @param body its body, taken for UTF-8
   */
  record Answer(int status, List<String> headers, String body) {
    Optional<String> header(String name) {
      return headers(name).stream().findFirst();
    }

    List<String> headers(String name) {
      String begin = name.toLowerCase(Locale.ROOT) + ":";
      return headers.stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
          .map(line -> line.substring(begin.length()).strip())
          .toList();
    }

    /** Where it leads, empty when it leads nowhere. */
    String location() {
      return header("Location").orElse("");
    }
  }

  /** Sends one request; a header {@code Host} among the lines takes the place of the right one. */
  Answer send(String method, String path, List<String> headers, byte[] body) throws IOException {
    List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1"));
    if (headers.stream().noneMatch(line -> line.startsWith("Host:"))) {
      lines.add("Host: " + root.getAuthority());
    }
    lines.addAll(headers);
    lines.add("Connection: close");
    if (body.length > 0 || "POST".equals(method)) {
      lines.add("Content-Length: " + body.length);
    }
    try (Socket socket = new Socket(root.getHost(), root.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      ByteArrayOutputStream request = new ByteArrayOutputStream();
      request.writeBytes(
          (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      request.writeBytes(body);
      socket.getOutputStream().write(request.toByteArray());
      return answer(socket.getInputStream().readAllBytes());
    }
  }

  private static Answer answer(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(0, List.of(), "");
    }
    List<String> head = List.of(text.substring(0, end).split("\r\n"));
    String body = text.substring(end + 4);
    boolean chunked =
        head.stream().anyMatch(line -> line.equalsIgnoreCase("Transfer-Encoding: chunked"));
    byte[] whole = (chunked ? joined(body) : body).getBytes(StandardCharsets.ISO_8859_1);
    return new Answer(
        Integer.parseInt(head.get(0).split(" ")[1]),
        head.subList(1, head.size()),
        new String(whole, StandardCharsets.UTF_8));
  }

  private static String joined(String chunks) {
    StringBuilder body = new StringBuilder();
    int at = 0;
    while (true) {
      int end = chunks.indexOf("\r\n", at);
      int size = end < 0 ? 0 : Integer.parseInt(chunks.substring(at, end).strip(), 16);
      if (size == 0) {
        return body.toString();
      }
      body.append(chunks, end + 2, end + 2 + size);
      at = end + 2 + size + 2;
    }
  }
}
