package jp.yorisoi.bench.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Bytes that a page and what it names send to a browser: heads and bodies of all answers. */
final class Weight {
  private static final Pattern PARTS =
      Pattern.compile("<(?:link|script|img)\\b[^>]*\\b(?:href|src)=\"([^\"]+)\"");
  private static final Pattern MAX_AGE = Pattern.compile("max-age=(\\d+)");
  private static final int LINE = 4;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<URI, HttpResponse<byte[]>> cache = new LinkedHashMap<>();

  /**
   * Visits a page with what is in the cache by now.
   *
   * @param page its address
   * @return bytes of all answers
   */
  long visit(URI page) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = http.send(request(page).build(), bytes());
    long sum = weight(answer);
    for (URI part : parts(page, text(answer))) {
      sum += fetch(part);
    }
    return sum;
  }

  private static String text(HttpResponse<byte[]> answer) throws IOException {
    boolean packed =
        answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    try (InputStream body = new ByteArrayInputStream(answer.body());
        InputStream unpacked = packed ? new GZIPInputStream(body) : body) {
      return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private long fetch(URI part) throws IOException, InterruptedException {
    HttpResponse<byte[]> kept = cache.get(part);
    if (kept != null && fresh(kept)) {
      return 0;
    }
    HttpRequest.Builder request = request(part);
    if (kept != null) {
      kept.headers().firstValue("ETag").ifPresent(tag -> request.header("If-None-Match", tag));
      kept.headers()
          .firstValue("Last-Modified")
          .ifPresent(time -> request.header("If-Modified-Since", time));
    }
    HttpResponse<byte[]> answer = http.send(request.build(), bytes());
    if (kept == null) {
      cache.put(part, answer);
    }
    return weight(answer);
  }

  /** Whether a browser would use what it kept without asking. */
  private static boolean fresh(HttpResponse<byte[]> kept) {
    String control = kept.headers().firstValue("Cache-Control").orElse("");
    if (control.contains("no-store") || control.contains("no-cache")) {
      return false;
    }
    Matcher age = MAX_AGE.matcher(control);
    if (age.find()) {
      return Long.parseLong(age.group(1)) > 0;
    }
    return kept.headers()
        .firstValue("Expires")
        .map(time -> ZonedDateTime.parse(time, DateTimeFormatter.RFC_1123_DATE_TIME))
        .filter(time -> time.isAfter(ZonedDateTime.now(time.getZone())))
        .isPresent();
  }

  /** What a page makes a browser fetch. */
  static Set<URI> parts(URI page, String html) {
    Set<URI> parts = new LinkedHashSet<>();
    Matcher found = PARTS.matcher(html);
    while (found.find()) {
      parts.add(page.resolve(found.group(1).replace("&amp;", "&")));
    }
    return parts;
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip");
  }

  private static HttpResponse.BodyHandler<byte[]> bytes() {
    return HttpResponse.BodyHandlers.ofByteArray();
  }

  private static long weight(HttpResponse<byte[]> answer) {
    long head =
        answer.headers().map().entrySet().stream()
            .flatMap(
                header ->
                    header.getValue().stream()
                        .map(value -> header.getKey().length() + value.length() + LINE))
            .mapToLong(Integer::longValue)
            .sum();
    return head + answer.body().length;
  }
}
