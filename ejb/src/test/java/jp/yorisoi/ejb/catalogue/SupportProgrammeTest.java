package jp.yorisoi.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupportProgrammeTest {
  private static SupportProgramme of(String city) {
    return SupportProgramme.of(Cities.read(city));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void every_city_has_classes_of_known_kinds(String city) {
    SupportProgramme programme = of(city);
    assertThat(programme.kinds()).extracting(SupportKind::id).doesNotHaveDuplicates();
    assertThat(programme.classes())
        .isNotEmpty()
        .allSatisfy(held -> assertThat(programme.kind(held.kindId())).isPresent())
        .allSatisfy(held -> assertThat(held.capacity()).isPositive());
  }

  @Test
  void every_form_of_help_is_held_and_the_vehicle_where_it_has_routes() {
    assertThat(held("yasugi")).containsExactlyInAnyOrder(SupportForm.values());
    assertThat(held("izumo"))
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(SupportForm.VEHICLE)));
    assertThat(of("izumo").routes()).isEmpty();
  }

  private static Set<SupportForm> held(String city) {
    return EnumSet.copyOf(of(city).held().stream().map(SupportKind::form).toList());
  }

  /** A route somebody would plan a tour from as it stands. */
  @Test
  void routes_can_be_driven_as_they_usually_are() {
    SupportProgramme yasugi = of("yasugi");
    assertThat(yasugi.routes()).isNotEmpty();
    for (SupportRoute route : yasugi.routes()) {
      assertThat(yasugi.kind(route.kindId())).isPresent();
      for (int i = 1; i < route.stops().size(); i++) {
        RouteStop before = route.stops().get(i - 1);
        RouteStop stop = route.stops().get(i);
        assertThat(stop.at())
            .as(stop.placeId())
            .isAfterOrEqualTo(before.at().plusMinutes(before.minutes() + stop.travel()));
        assertThat(stop.note().en() + stop.note().pt()).doesNotContainPattern("[ぁ-んァ-ヶ一-龠]");
      }
    }
    assertThat(yasugi.stands("vehicle-stop", "hida-center").orElseThrow().ja())
        .isEqualTo("体育館の横にとまります");
    assertThat(yasugi.stands("first-steps", "hida-center")).as("held inside").isEmpty();
    assertThat(yasugi.stands("vehicle-stop", "yasugi-center")).as("no stop").isEmpty();
    assertThat(yasugi.route("hirose-hills")).isPresent();
    assertThat(yasugi.route("nowhere")).isEmpty();
    assertThat(yasugi.travelling())
        .extracting(SupportResource::id)
        .contains("gurutto", "driver-1", "phone-kit-1")
        .doesNotContain("counter-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void every_kind_is_complete_in_four_languages(String city) throws ReflectiveOperationException {
    for (SupportKind kind : of(city).kinds()) {
      for (LocalText text : texts(kind)) {
        assertThat(Stream.of(Language.values()).map(text::in))
            .as(kind.id())
            .allMatch(words -> !words.isBlank());
        assertThat(Set.of(text.ja(), text.en(), text.pt())).as(text.ja()).hasSize(3);
        assertThat(text.en() + text.pt()).doesNotContainPattern("[ぁ-んァ-ヶ一-龠]");
      }
    }
  }

  private static List<LocalText> texts(SupportKind kind) throws ReflectiveOperationException {
    Stream.Builder<LocalText> texts = Stream.builder();
    for (RecordComponent part : SupportKind.class.getRecordComponents()) {
      if (part.getType() == LocalText.class) {
        texts.add((LocalText) part.getAccessor().invoke(kind));
      }
    }
    kind.question()
        .ifPresent(
            asked -> {
              texts.add(asked.label()).add(asked.why());
              asked.options().forEach(one -> texts.add(one.label()));
              asked.options().forEach(one -> one.refusal().ifPresent(texts::add));
            });
    return texts.build().toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_form_has_plain_words(Language language) {
    assertThat(SupportForm.values())
        .allMatch(form -> Texts.of(language).find("kinds.form_" + form.code()).isPresent());
  }

  /** Who books at the last moment can still cancel; what is prepared is not prepared in vain. */
  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void a_room_and_a_check_up_are_given_back_days_before(String city) {
    LocalDateTime start = LocalDateTime.of(2028, 3, 2, 9, 0);
    assertThat(until(city, "health-check", start)).isEqualTo("2028-02-29T17:15");
    assertThat(until(city, "facility-room", start)).isEqualTo("2028-03-01T17:15");
    assertThat(of(city).kind("first-steps").orElseThrow().rules().cancel()).isEmpty();
    assertThat(new SupportCancel(0, LocalTime.of(17, 15)).until(start))
        .as("never after it begins")
        .isEqualTo(start);
  }

  private static LocalDateTime until(String city, String kind, LocalDateTime starts) {
    return of(city).kind(kind).orElseThrow().rules().cancel().orElseThrow().until(starts);
  }

  @Test
  void who_just_booked_can_cancel() {
    String day = "cancelUntil: {days: 1, at: \"17:15\"}";
    assertThat(parsed(day, day)).isNotEmpty();
    for (String early :
        List.of("cancelUntil: {days: 1, at: \"17:14\"}", "cancelUntil: {days: 2, at: \"18:00\"}")) {
      assertThatThrownBy(() -> parsed(day, early))
          .isInstanceOf(DefinitionBroken.class)
          .hasMessageContaining("until bookings close");
    }
  }

  private static List<SupportKind> parsed(String good, String other) {
    String file = "support/yasugi.yaml";
    String yaml = YamlFile.text(SupportProgramme.class, file).orElseThrow();
    assertThat(yaml).contains(good);
    Node root =
        YamlFile.parse(
            SupportProgramme.class, file, yaml.replace(good, other), "support/support.schema.json");
    List<SupportResource> resources =
        root.list("resources", one -> SupportKindReader.resource(one, Cities.read("yasugi")));
    return root.list("kinds", one -> SupportKindReader.kind(one, resources));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void every_need_can_be_met_somewhere(String city) {
    SupportProgramme programme = of(city);
    Set<AccessNeed> met = EnumSet.noneOf(AccessNeed.class);
    programme.held().forEach(kind -> met.addAll(kind.rules().meets()));
    programme.resources().forEach(one -> met.addAll(one.meets()));
    met.add(AccessNeed.WHEELCHAIR); // by the place
    assertThat(met).containsExactlyInAnyOrder(AccessNeed.values());
  }

  /** Statements have to hold and are checked only; of choices one is taken, and kept. */
  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void who_a_kind_is_not_for_is_told_what_to_do_instead(String city) {
    SupportQuestion health = of(city).kind("health-check").orElseThrow().question().orElseThrow();
    assertThat(health.isAnswered(Set.of())).isTrue();
    assertThat(health.refusing(Set.of("resident")).orElseThrow().id()).isEqualTo("forty");
    assertThat(health.refusing(Set.of("resident", "forty"))).isEmpty();
    assertThat(health.kept(Set.of("resident", "forty"))).isEmpty();
    SupportQuestion room = of(city).kind("facility-room").orElseThrow().question().orElseThrow();
    assertThat(room.isAnswered(Set.of())).isFalse();
    assertThat(room.isAnswered(Set.of("few", "many"))).isFalse();
    assertThat(room.refusing(Set.of("few"))).isEmpty();
    assertThat(room.refusing(Set.of("many")).orElseThrow().refusal()).isPresent();
    assertThat(room.kept(Set.of("few")).orElseThrow().id()).isEqualTo("few");
  }
}
