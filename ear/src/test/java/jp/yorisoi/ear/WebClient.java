package jp.yorisoi.ear;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks an instance over HTTP and keeps its cookies; follows no redirect. */
final class WebClient {
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
  private final URI root;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1) // Payara ends a silent connection of HTTP/2
          .build();

  WebClient(RunningSystem system) {
    this.root = system.stack().url();
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  int status(String path) throws Exception {
    return get(path).statusCode();
  }

  /** Types name and password on the sign-in page; true when the page leads on. */
  boolean signIn(String userId, String password, String... headers) throws Exception {
    Matcher state = VIEW_STATE.matcher(get("staff/sign-in.xhtml").body());
    if (!state.find()) {
      return false;
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(root.resolve("staff/sign-in.xhtml"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    form(
                        Map.of(
                            "form",
                            "form",
                            "form:user",
                            userId,
                            "form:password",
                            password,
                            "form:go",
                            "go",
                            "jakarta.faces.ViewState",
                            state.group(1)))));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request).statusCode() == 302;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
