package jp.yorisoi.integration.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
  private static final Destination SERVICE = Destinations.of("https://service.example.lg.jp/api");

  @Test
  void addresses_below_it_are_allowed() {
    assertThat(SERVICE.at("/applications?limit=5"))
        .isEqualTo(URI.create("https://service.example.lg.jp/api/applications?limit=5"));
    assertThat(SERVICE.at("")).isEqualTo(URI.create("https://service.example.lg.jp/api"));
    assertThat(Destinations.of("http://service.example/").at("/a"))
        .isEqualTo(URI.create("http://service.example/a"));
    SERVICE.requireAllowed(URI.create("https://SERVICE.example.lg.jp:443/api/x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://service.example.lg.jp/api/x",
        "https://service.example.lg.jp:8443/api/x",
        "https://other.example/api/x",
        "https://service.example.lg.jp.evil.example/api",
        "https://service.example.lg.jp@evil.example/api",
        "https://user@service.example.lg.jp/api",
        "https://service.example.lg.jp/other",
        "https://service.example.lg.jp/api/../other",
        "file:///etc/hostname",
        "/api"
      })
  void any_other_address_is_refused(String address) {
    assertThatThrownBy(() -> SERVICE.requireAllowed(URI.create(address)))
        .isInstanceOf(AddressNotAllowed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@evil.example/", ":81/x", "/../../x"})
  void a_path_does_not_lead_elsewhere(String path) {
    assertThatThrownBy(() -> SERVICE.at(path)).isInstanceOf(AddressNotAllowed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/x",
        "ftp://a.example/",
        "http:///x",
        "http://a@b.example/",
        "a.example"
      })
  void a_setting_that_is_no_address_is_refused(String address) {
    assertThatThrownBy(() -> Destinations.of(address)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_client_opens_no_connection_to_anywhere_else() throws Exception {
    try (Trap trap = new Trap()) {
      BoundedHttp http =
          new BoundedHttp(
              Destinations.of("http://127.0.0.1:1/"), Duration.ofSeconds(1), Duration.ofSeconds(1));
      HttpRequest elsewhere = HttpRequest.newBuilder(URI.create(trap.address("/x"))).build();
      assertThatThrownBy(() -> http.send(elsewhere, 10)).isInstanceOf(AddressNotAllowed.class);
      assertThat(trap.visits()).isZero();
      new Socket("127.0.0.1", URI.create(trap.address("")).getPort()).close();
      assertThat(trap.visits()).as("the trap counts").isEqualTo(1);
    }
  }
}
