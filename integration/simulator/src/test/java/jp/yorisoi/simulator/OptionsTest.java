package jp.yorisoi.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.yorisoi.simulator.population.City;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void defaults_are_those_of_the_demo() {
    Options options = Options.of(new String[0], Map.of());
    assertThat(options.port()).isEqualTo(8090);
    assertThat(options.smtpPort()).isEqualTo(8025);
    assertThat(options.city()).isEqualTo(City.YASUGI);
  }

  @Test
  void an_argument_goes_before_its_variable() {
    Map<String, String> environment =
        Map.of("YORISOI_CITY", "izumo", "YORISOI_SIMULATOR_PORT", "1");
    Options options = Options.of(new String[] {"--port", "2"}, environment);
    assertThat(options.port()).isEqualTo(2);
    assertThat(options.city()).isEqualTo(City.IZUMO);
  }

  @Test
  void says_what_is_wrong() {
    assertThatThrownBy(() -> Options.of(new String[] {"--city", "tokyo"}, Map.of()))
        .hasMessageContaining("tokyo");
    assertThatThrownBy(() -> Options.of(new String[] {"--prot", "1"}, Map.of()))
        .hasMessageContaining("--prot");
    assertThatThrownBy(() -> Options.of(new String[] {"--port"}, Map.of()))
        .hasMessageContaining("--port");
    assertThatThrownBy(() -> Options.of(new String[] {"--port", "x"}, Map.of()))
        .hasMessageContaining("no number");
    assertThatThrownBy(() -> Options.of(new String[] {"--port", "99999"}, Map.of()))
        .hasMessageContaining("out of range");
  }
}
