package jp.yorisoi.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaticWarTest {
  @Test
  void a_static_page_is_about_as_large_as_it_should_be() {
    for (int wanted : List.of(8_000, 20_000, 90_000)) {
      int bytes = StaticWar.text(wanted).getBytes(StandardCharsets.UTF_8).length;
      assertThat(Math.abs(bytes - wanted)).isLessThan(wanted / 20);
    }
  }
}
