package jp.yorisoi.policy.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are checked against {@code definition/sample.schema.json} of the tests. */
class YamlFileTest {
  private static final String SCHEMA = "definition/sample.schema.json";

  private static Node parse(String yaml) {
    return YamlFile.parse(YamlFileTest.class, "sample.yaml", yaml, SCHEMA);
  }

  @Test
  void texts_whole_numbers_flags_lists_and_maps_are_read_as_they_stand() {
    Node read =
        parse(
            "title: 安来市\ncount: 3\nramp: true\nloop: false\nrooms:\n  - {name: 大会議室, seats: 40}\n");
    assertThat(read.text("title")).isEqualTo("安来市");
    assertThat(read.number("count", 0)).isEqualTo(3);
    assertThat(read.flag("ramp")).isTrue();
    assertThat(read.flag("loop")).isFalse();
    assertThat(read.list("rooms", room -> room.text("name") + room.number("seats", 0)))
        .isEqualTo(List.of("大会議室40"));
  }

  @Test
  void what_is_absent_is_empty_false_or_what_the_caller_says() {
    Node read = parse("title: x");
    assertThat(read.optionalText("note")).isEmpty();
    assertThat(parse("{title: x, note: y}").optionalText("note")).contains("y");
    assertThat(read.number("count", 7)).isEqualTo(7);
    assertThat(read.flag("ramp")).isFalse();
    assertThat(read.texts("words")).isEmpty();
    assertThat(read.list("rooms", Node::path)).isEmpty();
    assertThat(read.optionalChild("map")).isEmpty();
  }

  @Test
  void each_map_knows_where_it_stands() {
    Node read = parse("{title: x, rooms: [{name: a}, {name: b}], map: {k: {name: c}}}");
    assertThat(read.list("rooms", Node::path)).containsExactly("/rooms/0", "/rooms/1");
    assertThat(read.map("map", Node::path)).isEqualTo(Map.of("k", "/map/k"));
    assertThatThrownBy(() -> read.child("map").child("k").parsed("name", Integer::valueOf))
        .isInstanceOf(DefinitionBroken.class)
        .hasMessageContaining("sample.yaml")
        .hasMessageContaining("/map/k/name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: [x",
        "title: x\ntitle: y",
        "{title: x, count: 1.5}",
        "{title: x, count: 99999999999}",
        "{title: x, note: null}",
        "base: &b {title: x}\nrooms: [*b]",
        "title: !!java.util.Date 2026-11-25"
      })
  void what_is_no_plain_data_is_refused(String yaml) {
    assertThatThrownBy(() -> parse(yaml))
        .isInstanceOf(DefinitionBroken.class)
        .hasMessageContaining("sample.yaml");
  }

  @Test
  void a_value_of_another_kind_is_refused_by_its_place() {
    assertThatThrownBy(() -> parse("{title: x, rooms: [{name: a}, {name: 1.5}]}"))
        .hasMessageContaining("/rooms/1/name")
        .hasMessageContaining("only maps, lists, texts, whole numbers, true and false");
  }

  /** The innermost place is where somebody has to look; what is around it fails because of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{title: x, rooms: [{name: a}, {seats: 5}]} | /rooms/1",
        "{title: x, rooms: [{name: a, seats: many}]} | /rooms/0/seats",
        "{title: x, count: many, rooms: [{name: a, seats: many}]} | /rooms/0/seats",
        "{title: x, rooms: [{name: a, seats: many}], count: many} | /rooms/0/seats",
        "{title: x, accessibilityOfTheHouse: maybe, map: {k: {name: 5}}} | /map/k/name",
        "{title: x, map: {k: {name: 5}}, accessibilityOfTheHouse: maybe} | /map/k/name",
        "{title: 5} | /title",
        "{title: x, choice: {kind: a, deep: {name: 5}}} | /choice/deep/name",
      })
  void what_does_not_fit_the_schema_is_refused_with_its_innermost_place(String yaml, String place) {
    assertThatThrownBy(() -> parse(yaml))
        .isInstanceOfSatisfying(
            DefinitionBroken.class,
            broken -> assertThat(broken.getMessage()).contains("sample.yaml", place + ":"));
  }

  @Test
  void a_file_or_schema_that_is_not_packaged_is_named() {
    assertThatThrownBy(() -> YamlFile.read(YamlFileTest.class, "definition/none.yaml", SCHEMA))
        .isInstanceOf(DefinitionBroken.class)
        .hasMessageContaining("definition/none.yaml")
        .hasMessageContaining("not in the archive");
    assertThat(YamlFile.text(YamlFileTest.class, "definition/none.yaml")).isEmpty();
  }

  @Test
  void a_list_of_names_has_one_a_line_without_blank_ones_and_notes() {
    assertThat(Lines.of(YamlFileTest.class, "definition/names.txt"))
        .containsExactly("first.yaml", "second.yaml");
  }
}
