package jp.yorisoi.policy.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
  private final TrustedProxies proxies =
      new TrustedProxies(Network.list("10.1.0.0/16, 192.0.2.7, 2001:db8:1::/48"));

  private String origin(String remote, String forwarded) {
    return proxies.origin(
        remote, forwarded == null ? List.of() : Arrays.asList(forwarded.split(",")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "198.51.100.1 |                                 | 198.51.100.1 | nobody forwarded it",
        "198.51.100.1 | 203.0.113.9                     | 198.51.100.1 | a stranger says so",
        "10.1.2.3     | 203.0.113.9                     | 203.0.113.9  | our proxy says so",
        "10.1.2.3     | 198.51.100.66, 203.0.113.9      | 203.0.113.9  | the client made up a hop",
        "10.1.2.3     | 203.0.113.9, 192.0.2.7          | 203.0.113.9  | two proxies of ours",
        "10.1.2.3     | 203.0.113.9, 192.0.2.8          | 192.0.2.8    | the second is not ours",
        "10.1.2.3     | 10.1.9.9                        | 10.1.9.9     | from inside",
        "10.1.2.3     | unknown                         | 10.1.2.3     | no address",
        "10.1.2.3     | 203.0.113.9, evil.example       | 10.1.2.3     | a name is not looked up",
        "10.1.2.3     | 203.0.113.999                   | 10.1.2.3     | out of range",
        "2001:db8:1::5| 2001:db8:9::1                   | 2001:db8:9:0:0:0:0:1 | over IPv6",
        "2001:db8:2::5| 2001:db8:9::1                   | 2001:db8:2::5 | IPv6 of a stranger",
        "10.2.0.1     | 203.0.113.9                     | 10.2.0.1     | outside the range",
      })
  void the_rightmost_hop_that_is_not_ours_is_the_origin(
      String remote, String forwarded, String origin, String why) {
    assertThat(origin(remote, forwarded)).as(why).isEqualTo(origin);
  }

  @Test
  void without_proxies_no_header_is_believed() {
    TrustedProxies none = new TrustedProxies(Network.list(" "));
    assertThat(none.origin("127.0.0.1", List.of("203.0.113.9"))).isEqualTo("127.0.0.1");
    assertThat(none.cameByTls("127.0.0.1", List.of("https"))).isFalse();
  }

  @Nested
  class Tls {
    @Test
    void is_believed_from_our_proxies_only() {
      assertThat(proxies.cameByTls("10.1.2.3", List.of("https"))).isTrue();
      assertThat(proxies.cameByTls("10.1.2.3", List.of("HTTPS "))).isTrue();
      assertThat(proxies.cameByTls("198.51.100.1", List.of("https"))).isFalse();
      assertThat(proxies.cameByTls("10.1.2.3", List.of())).isFalse();
    }

    @Test
    void is_what_the_nearest_proxy_says() {
      assertThat(proxies.cameByTls("10.1.2.3", List.of("https", "http"))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1.0.0/33", "10.1.0.0/x", "proxy.example", "10.1.0.0/16/8", "/8"})
  void a_range_that_is_none_is_refused_at_the_start(String list) {
    assertThatThrownBy(() -> Network.list(list)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"192.0.2.7/32, 192.0.2.7, 192.0.2.6", "2001:db8::1/128, 2001:db8::1, 2001:db8::2"})
  void a_range_of_full_length_is_one_address(String range, String held, String neighbour) {
    Network one = Network.list(range).get(0);
    assertThat(one.holds(Network.address(held).orElseThrow())).isTrue();
    assertThat(one.holds(Network.address(neighbour).orElseThrow())).isFalse();
  }

  @Test
  void a_range_holds_its_addresses_and_no_others() {
    Network range = Network.list("192.0.2.128/25").get(0);
    assertThat(range.holds(Network.address("192.0.2.128").orElseThrow())).isTrue();
    assertThat(range.holds(Network.address("192.0.2.255").orElseThrow())).isTrue();
    assertThat(range.holds(Network.address("192.0.2.127").orElseThrow())).isFalse();
    assertThat(range.holds(Network.address("::1").orElseThrow())).isFalse();
    assertThat(Network.list("0.0.0.0/0").get(0).holds(Network.address("8.8.8.8").orElseThrow()))
        .isTrue();
  }
}
