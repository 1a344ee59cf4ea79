package jp.yorisoi.ejb.support.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.yorisoi.policy.setting.SettingMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
  @Test
  void a_page_is_named_under_it() {
    assertThat(PublicAddress.of("https://city.example.jp").page("/a?b=1"))
        .contains("https://city.example.jp/a?b=1");
  }

  @Test
  void without_it_no_page_is_named() {
    assertThat(PublicAddress.of("").page("/a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://city.example.jp",
        "https://city.example.jp/",
        "https://city.example.jp\r\nX:y",
        "https://a@b",
        "city.example.jp"
      })
  void what_is_no_address_for_residents_stops_the_start(String address) {
    assertThatThrownBy(() -> PublicAddress.of(address)).isInstanceOf(SettingMissing.class);
  }
}
