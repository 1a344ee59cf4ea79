package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How to come by bus stands on the pages of what is near, in the language of the reader. */
@ExtendWith(SharedWar.class)
class BusHintIT {
  private final RunningSystem system;

  BusHintIT(RunningSystem system) {
    this.system = system;
  }

  /** By place, and by day: two parts of the page say it. */
  @ParameterizedTest
  @CsvSource({
    "ja,in=hida,バス：,イエローバス「西比田」から歩いて3分",
    "ja,in=hida&order=soon,バス：,イエローバス「",
    "en,in=hida,Bus:,stop Nishihida",
    "en,in=hida&order=soon,Bus:,Yellow Bus"
  })
  void the_bus_is_named_beside_what_is_held(
      String language, String asked, String label, String bus) {
    Resident.Page near =
        new Resident(system, language).open("/resident/support/near.xhtml?" + asked);
    assertThat(near.words()).contains(label, bus);
  }
}
