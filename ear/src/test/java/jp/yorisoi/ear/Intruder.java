package jp.yorisoi.ear;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody hostile with a cookie jar, who follows nothing and forges what he likes. */
final class Intruder {
  static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

  private final RunningSystem system;
  private final RawHttp http;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  Intruder(RunningSystem system) {
    this.system = system;
    this.http = new RawHttp(system.stack().url());
  }

  /** With the cookies of somebody else. */
  Intruder with(Map<String, String> stolen) {
    cookies.putAll(stolen);
    return this;
  }

  Intruder without(String cookie) {
    cookies.remove(cookie);
    return this;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  RawHttp.Answer get(String path, String... headers) throws IOException {
    return send("GET", path, new byte[0], headers);
  }

  /** A form; fields are {@code name=value} pairs as a browser encodes them. */
  RawHttp.Answer post(String path, String fields, String... headers) throws IOException {
    List<String> all = new ArrayList<>(Arrays.asList(headers));
    all.add("Content-Type: " + FORM);
    return send("POST", path, fields.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
  }

  RawHttp.Answer send(String method, String path, byte[] body, String... headers)
      throws IOException {
    List<String> lines = new ArrayList<>(Arrays.asList(headers));
    if (!cookies.isEmpty()) {
      lines.add(
          "Cookie: "
              + cookies.entrySet().stream()
                  .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                  .collect(Collectors.joining("; ")));
    }
    RawHttp.Answer answer = http.send(method, path, lines, body);
    for (String cookie : answer.headers("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return answer;
  }

  /** Signs in as one of the invented staff; the answer of the sign-in page. */
  RawHttp.Answer signIn(String userId, String password, String... more) throws IOException {
    String state = viewState(get("/staff/sign-in.xhtml"));
    return post(
        "/staff/sign-in.xhtml",
        fields(
                Map.of(
                    "form", "form",
                    "form:user", userId,
                    "form:password", password,
                    "form:go", "go",
                    "jakarta.faces.ViewState", state))
            + String.join("", more));
  }

  Intruder signedIn(String userId) throws IOException {
    if (signIn(userId, system.password(userId)).status() != 302) {
      throw new AssertionError("the right password does not sign in: " + userId);
    }
    return this;
  }

  static String token(RawHttp.Answer page) {
    return first(TOKEN, page);
  }

  static String viewState(RawHttp.Answer page) {
    return first(VIEW_STATE, page);
  }

  static String fields(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String first(Pattern pattern, RawHttp.Answer page) {
    Matcher found = pattern.matcher(page.body());
    return found.find() ? found.group(1) : "";
  }
}
