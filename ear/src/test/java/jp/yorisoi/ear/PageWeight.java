package jp.yorisoi.ear;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** What a phone receives of a page: compressed, as every browser asks for it. */
final class PageWeight {
  private PageWeight() {}

  /**
   * A page as it came.
   *
   * @param bytes of the body on the line
   * @param text what the browser makes of them
   * @param vary what a cache has to tell apart
   */
  record Page(int bytes, String text, String vary) {
    int unpacked() {
      return text.getBytes(StandardCharsets.UTF_8).length;
    }
  }

  static Page of(URI address) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(
                HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    try (InputStream body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new Page(
          answer.body().length,
          new String(body.readAllBytes(), StandardCharsets.UTF_8),
          answer.headers().firstValue("Vary").orElse(""));
    }
  }
}
