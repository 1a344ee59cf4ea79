package jp.yorisoi.ear;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A resident's browser as far as HTTP goes, for tests with many of them at once: it keeps cookies,
 * takes the one-time token from the last page with a form, and follows one redirect after a form.
 */
final class Resident {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
  private static final String BOUNDARY = "----yorisoi-whole-system-test";
  private static final int SEE_OTHER = 303;

  private final URI root;
  private final String language;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();
  private volatile String token = "";

  /** Somebody who reads a language ({@code ja}, {@code ja-easy}, {@code en}, {@code pt}). */
  Resident(RunningSystem system, String language) {
    this.root = system.stack().url();
    this.language = language;
    cookies.put("YORISOI_LANG", language);
  }

  /** Somebody who reads Japanese. */
  Resident(RunningSystem system) {
    this(system, "ja");
  }

  /**
   * A page as it arrived.
   *
   * @param status HTTP status
   * @param path where it was found in the end, with its parameters
   * @param body HTML
   */
  record Page(int status, String path, String body) {
    /** The text of the element marked {@code data-test="name"}; empty when there is none. */
    Optional<String> marked(String name) {
      return first("data-test=\"" + name + "\"[^>]*>([^<]+)<");
    }

    /** An attribute with a value, for example {@code data-reason}. */
    Optional<String> attribute(String name) {
      return first(name + "=\"([^\"]*)\"");
    }

    /** The words of the page without its tags. */
    String words() {
      return body.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private Optional<String> first(String pattern) {
      Matcher found = Pattern.compile(pattern).matcher(body);
      return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }
  }

  String language() {
    return language;
  }

  /** The token of the last form seen, which a press of its button sends along. */
  String token() {
    return token;
  }

  /** The cookies of this browser by name, as somebody who stole them has them. */
  Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  Page open(String path) {
    return opening(path).join();
  }

  /** Presses the button of the last form. */
  Page send(String path, Map<String, String> fields) {
    return sending(path, fields).join();
  }

  /** Presses the button of the last form without waiting for the answer. */
  CompletableFuture<Page> sending(String path, Map<String, String> fields) {
    return sendingForm(token, path, fields);
  }

  /** Presses the button of a form seen before, which is known by its token. */
  CompletableFuture<Page> sendingForm(String form, String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("form", form);
    String body =
        all.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return posting(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
  }

  /** Presses the button of the last form, with one file. */
  Page attach(String path, String field, String fileName, String mediaType, byte[] content) {
    String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(bytes(part + "form\"\r\n\r\n" + token + "\r\n"));
    body.writeBytes(bytes(part + "go\"\r\n\r\nnext\r\n"));
    body.writeBytes(bytes(part + field + "\"; filename=\"" + fileName + "\"\r\n"));
    body.writeBytes(bytes("Content-Type: " + mediaType + "\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(bytes("\r\n--" + BOUNDARY + "--\r\n"));
    String type = "multipart/form-data; boundary=" + BOUNDARY;
    return posting(path, type, BodyPublishers.ofByteArray(body.toByteArray())).join();
  }

  private CompletableFuture<Page> posting(
      String path, String type, HttpRequest.BodyPublisher body) {
    return asked(request(path).header("Content-Type", type).POST(body).build())
        .thenCompose(
            answer ->
                answer.statusCode() == SEE_OTHER
                    ? opening(answer.headers().firstValue("Location").orElseThrow())
                    : CompletableFuture.completedFuture(page(path, answer)));
  }

  private CompletableFuture<Page> opening(String path) {
    return asked(request(path).GET().build()).thenApply(answer -> page(path, answer));
  }

  private CompletableFuture<HttpResponse<String>> asked(HttpRequest request) {
    return HTTP.sendAsync(request, BodyHandlers.ofString())
        .thenApply(
            answer -> {
              answer.headers().allValues("Set-Cookie").forEach(this::keep);
              return answer;
            });
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    cookies.put(pair[0], pair[1]);
  }

  private Page page(String path, HttpResponse<String> answer) {
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return new Page(answer.statusCode(), path, answer.body());
  }

  private HttpRequest.Builder request(String path) {
    String all =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE).header("Cookie", all);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
