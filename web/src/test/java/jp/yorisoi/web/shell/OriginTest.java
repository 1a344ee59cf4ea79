package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginTest {
  private static final String PROXY = "10.1.0.5";
  private final Origin origin = new Origin(false, "10.1.0.0/24", "127.0.0.1, 10.9.0.0/16");

  private static HttpServletRequest from(String remote, Map<String, List<String>> headers) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            OriginTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getRemoteAddr" -> remote;
                  case "getHeader" ->
                      headers.getOrDefault(arguments[0], List.of()).stream()
                          .findFirst()
                          .orElse(null);
                  case "getHeaders" ->
                      Collections.enumeration(headers.getOrDefault(arguments[0], List.of()));
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static HttpServletRequest forwarded(String remote, String... lines) {
    return from(remote, Map.of("X-Forwarded-For", List.of(lines)));
  }

  @Test
  void the_client_behind_our_proxy_is_named_and_what_a_stranger_writes_is_not() {
    assertThat(origin.address(forwarded(PROXY, "203.0.113.9"))).isEqualTo("203.0.113.9");
    assertThat(origin.address(forwarded("203.0.113.66", "203.0.113.9"))).isEqualTo("203.0.113.66");
  }

  @Test
  void a_header_sent_twice_is_read_as_one_list() {
    assertThat(origin.address(forwarded(PROXY, "198.51.100.66", "203.0.113.9")))
        .isEqualTo("203.0.113.9");
  }

  @Test
  void tls_is_a_setting_or_the_word_of_our_proxy() {
    Map<String, List<String>> https = Map.of("X-Forwarded-Proto", List.of("https"));
    assertThat(origin.isTls(from(PROXY, https))).isTrue();
    assertThat(origin.isTls(from("203.0.113.66", https))).isFalse();
    assertThat(origin.isTls(from(PROXY, Map.of()))).isFalse();
    assertThat(new Origin(true, "", "").isTls(from("203.0.113.66", Map.of()))).isTrue();
  }

  @Test
  void operators_are_in_their_networks_whatever_stands_between() {
    assertThat(origin.isOperator(from("127.0.0.1", Map.of()))).isTrue();
    assertThat(origin.isOperator(from("10.9.3.4", Map.of()))).isTrue();
    assertThat(origin.isOperator(from("203.0.113.66", Map.of()))).isFalse();
    assertThat(origin.isOperator(forwarded(PROXY, "10.9.3.4"))).isTrue();
    assertThat(origin.isOperator(forwarded(PROXY, "203.0.113.9"))).isFalse();
  }

  @Test
  void what_a_proxy_on_this_machine_forwards_unasked_comes_from_anywhere() {
    assertThat(origin.isOperator(forwarded("127.0.0.1", "127.0.0.1"))).isFalse();
  }

  @Test
  void a_range_that_is_none_stops_the_start() {
    assertThatThrownBy(() -> new Origin(false, "proxy.example", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
