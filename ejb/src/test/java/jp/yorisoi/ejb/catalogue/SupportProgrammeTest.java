package jp.yorisoi.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportProgrammeTest {

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void every_city_has_classes_of_known_kinds(String city) {
    SupportProgramme programme = SupportProgramme.of(Cities.read(city));
    assertThat(programme.kinds()).extracting(SupportKind::id).doesNotHaveDuplicates();
    assertThat(programme.classes())
        .isNotEmpty()
        .allSatisfy(held -> assertThat(programme.kind(held.kindId())).isPresent())
        .allSatisfy(held -> assertThat(held.capacity()).isPositive());
  }
}
