package jp.yorisoi.ear;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The system of a partner, a call centre, with the key the city gave it. */
final class PartnerClient {
  static final String NAME = "call-center";
  private static final String KEY = "a-key-of-the-tests-which-opens-nothing-elsewhere";
  private final RunningSystem system;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  PartnerClient(RunningSystem system) {
    this.system = system;
  }

  /** Writes the file of partners of a system that is about to start. */
  static Path file(Path folder) {
    try {
      Files.createDirectories(folder);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(KEY.getBytes(UTF_8));
      return Files.writeString(
          folder.resolve("partners.txt"),
          NAME + ";" + HexFormat.of().formatHex(hash) + ";2099-12-31\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  HttpResponse<String> get(String resource) throws Exception {
    return http.send(request(resource).build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String resource, String idempotency, String json) throws Exception {
    HttpRequest.Builder request =
        request(resource)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    if (idempotency != null) {
      request.header("Idempotency-Key", idempotency);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String resource) {
    return HttpRequest.newBuilder(system.stack().url().resolve("partner/v1/" + resource))
        .header("Authorization", "Bearer " + KEY);
  }
}
