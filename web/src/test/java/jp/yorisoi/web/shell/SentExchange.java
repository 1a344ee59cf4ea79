package jp.yorisoi.web.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question of a browser without a container; remembers where it was led. */
public final class SentExchange extends Exchange {
  private final boolean posted;
  private final boolean genuine;
  private final Map<String, String[]> fields = new HashMap<>();
  private final List<Cookie> cookies = new ArrayList<>();
  private final List<Cookie> given = new ArrayList<>();
  private String led = "";

  private SentExchange(boolean posted, boolean genuine, String... pairs) {
    this.posted = posted;
    this.genuine = genuine;
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(pairs[i], new String[] {pairs[i + 1]});
    }
  }

  /** A page that is asked for, with the parameters of its address as name, value, name … */
  public static SentExchange asked(String... pairs) {
    return new SentExchange(false, false, pairs);
  }

  /** A form of ours that was sent. */
  public static SentExchange sent(String... pairs) {
    return new SentExchange(true, true, pairs);
  }

  /** A form whose token does not fit the browser any more. */
  public static SentExchange stale(String... pairs) {
    return new SentExchange(true, false, pairs);
  }

  /** Where the browser was led, {@code 404} for nowhere, empty for not at all. */
  public String led() {
    return led;
  }

  @Override
  public boolean isPosted() {
    return posted;
  }

  @Override
  public boolean isGenuine() {
    return genuine;
  }

  @Override
  public Optional<String> formNumber() {
    return genuine ? Optional.of("a".repeat(32)) : Optional.empty();
  }

  @Override
  public String field(String name) {
    return fields.containsKey(name) ? fields.get(name)[0] : "";
  }

  @Override
  public HttpServletRequest request() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getParameterMap" -> fields;
                  case "getCookies" -> cookies.toArray(new Cookie[0]);
                  case "getContextPath" -> "";
                  default -> null;
                });
  }

  /** With a cookie of the browser. */
  public SentExchange with(String name, String value) {
    cookies.add(new Cookie(name, value));
    return this;
  }

  /** The cookies that were set by the answer. */
  public List<Cookie> given() {
    return given;
  }

  @Override
  public HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (self, method, arguments) -> {
              if (method.getName().equals("addCookie")) {
                given.add((Cookie) arguments[0]);
              }
              return null;
            });
  }

  @Override
  public void leadTo(String path) {
    led = path;
  }

  @Override
  public void notFound() {
    led = "404";
  }
}
