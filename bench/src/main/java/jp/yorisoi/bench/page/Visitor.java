package jp.yorisoi.bench.page;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own, so with cookies of their own. */
final class Visitor {
  private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>");
  private static final Pattern FORM = Pattern.compile("(?s)<form\\b.*?</form>");
  private static final int OK = 200;

  private final URI site;
  private final HttpClient http;

  Visitor(URI site) {
    this.site = site;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(site.resolve(path)));
  }

  /** Signs in on the page of staff, whatever its fields are called. */
  void signIn(String path, String user, String password) throws IOException, InterruptedException {
    String form = formWithPassword(get(path).body());
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher inputs = INPUT.matcher(form);
    while (inputs.find()) {
      String tag = inputs.group();
      String name = attribute(tag, "name");
      switch (attribute(tag, "type")) {
        case "text" -> fields.put(name, user);
        case "password" -> fields.put(name, password);
        default -> fields.put(name, attribute(tag, "value"));
      }
    }
    String body =
        fields.entrySet().stream()
            .filter(field -> !field.getKey().isEmpty())
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    if (answer.statusCode() != OK || answer.body().contains("type=\"password\"")) {
      throw new IOException("sign-in was refused: " + answer.statusCode());
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(
        request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String formWithPassword(String page) throws IOException {
    Matcher forms = FORM.matcher(page);
    while (forms.find()) {
      if (forms.group().contains("type=\"password\"")) {
        return forms.group();
      }
    }
    throw new IOException("no form to sign in");
  }

  static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1).replace("&amp;", "&") : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
