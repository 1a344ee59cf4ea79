package jp.yorisoi.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.SupportMaterial.ToBring;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Lines;
import jp.yorisoi.policy.definition.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupportMaterialsTest {
  private static final Set<SupportForm> TAUGHT = Set.of(SupportForm.CLASS, SupportForm.SEMINAR);
  private final SupportMaterials materials = new SupportMaterials();

  private static SupportProgramme programme(String city) {
    return SupportProgramme.of(Cities.read(city));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void staff_are_told_what_to_bring_to_all_that_is_held_and_what_is_taught_has_a_paper(
      String city) {
    assertThat(programme(city).held())
        .isNotEmpty()
        .allSatisfy(
            kind -> {
              assertThat(materials.of(kind.id())).as(kind.id()).isPresent();
              assertThat(materials.handout(kind.id()).isPresent())
                  .as("paper of " + kind.id())
                  .isEqualTo(TAUGHT.contains(kind.form()));
            });
  }

  @Test
  void no_file_is_of_a_kind_nobody_knows() {
    Set<String> kinds =
        Stream.of("yasugi", "izumo")
            .flatMap(city -> programme(city).kinds().stream())
            .map(kind -> kind.id() + ".yaml")
            .collect(Collectors.toSet());
    assertThat(kinds).containsAll(Lines.of(SupportMaterials.class, "materials/index.txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "true, 2, 6, 8",
    "true, 0, 0, 1",
    "false, 0, 6, 1",
    "false, 1, 6, 2",
  })
  void what_each_person_needs_is_counted_with_the_spares(
      boolean each, int spare, int people, int number) {
    assertThat(new ToBring("名札", "枚", each, spare).number(people)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source: x",
        "source: x\nbring: []",
        "source: x\nbring: [{what: 名札, unit: 枚, for: everybody}]",
        "source: x\nbring: [{what: 名札, unit: 枚, for: person}]\nhandout: {title: はじめて}",
      })
  void a_file_that_does_not_hold_is_named(String yaml) {
    assertThatThrownBy(
            () ->
                YamlFile.parse(
                    SupportMaterials.class,
                    "materials/x.yaml",
                    yaml,
                    "materials/material.schema.json"))
        .isInstanceOf(DefinitionBroken.class)
        .hasMessageContaining("materials/x.yaml");
  }
}
