package jp.yorisoi.launcher.setup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityMarkTest {
  @TempDir private Path folder;

  @Test
  void a_folder_belongs_to_the_city_that_used_it_first() {
    Places places = new Places(folder, folder.resolve("data"));
    CityMark.require(places, "yasugi");
    assertThatCode(() -> CityMark.require(places, "yasugi")).doesNotThrowAnyException();
    assertThatThrownBy(() -> CityMark.require(places, "izumo"))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("yasugi のデータ")
        .hasMessageContaining("--data");
  }
}
