package jp.yorisoi.policy.zone;

import static jp.yorisoi.policy.zone.Zone.INTERNET;
import static jp.yorisoi.policy.zone.Zone.LGWAN;
import static jp.yorisoi.policy.zone.Zone.MYNUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

  @Test
  void a_list_of_codes_names_zones() {
    assertThat(Zone.parse("internet, lgwan ,MYNUMBER")).containsExactly(INTERNET, LGWAN, MYNUMBER);
    assertThat(Zone.parse("lgwan,lgwan")).containsExactly(LGWAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", ",,", "internet,", "intranet", "internet;lgwan"})
  void a_list_that_names_nothing_or_something_else_is_refused(String list) {
    assertThatIllegalArgumentException().isThrownBy(() -> Zone.parse(list));
  }

  @Test
  void a_zone_that_was_not_named_is_not_served() {
    Zones zones = new Zones(Set.of(INTERNET));
    assertThat(zones.serves(INTERNET)).isTrue();
    assertThat(zones.serves(LGWAN)).isFalse();
    assertThat(zones.serves(MYNUMBER)).isFalse();
  }

  @Test
  void served_zones_stand_from_outside_to_inside() {
    assertThat(new Zones(Set.of(MYNUMBER, LGWAN, INTERNET)).served())
        .containsExactly(INTERNET, LGWAN, MYNUMBER);
  }

  @Test
  void only_the_inner_zone_reaches_the_core_schema() {
    assertThat(new Zones(Set.of(INTERNET, LGWAN)).reaches(Chain.CORE)).isFalse();
    assertThat(new Zones(Set.of(MYNUMBER)).reaches(Chain.CORE)).isTrue();
  }

  @Test
  void every_zone_reaches_the_front_schema() {
    for (Zone zone : Zone.values()) {
      assertThat(new Zones(Set.of(zone)).reaches(Chain.FRONT)).as(zone.label()).isTrue();
    }
  }

  @Test
  void each_chain_is_sealed_in_the_zone_that_owns_its_schema() {
    assertThat(new Zones(Set.of(LGWAN)).seals(Chain.FRONT)).isTrue();
    assertThat(new Zones(Set.of(LGWAN)).seals(Chain.CORE)).isFalse();
    assertThat(new Zones(Set.of(MYNUMBER)).seals(Chain.FRONT)).isFalse();
    assertThat(new Zones(Set.of(MYNUMBER)).seals(Chain.CORE)).isTrue();
    assertThat(new Zones(Set.of(INTERNET)).seals(Chain.FRONT)).isFalse();
  }

  @Test
  void what_happens_is_recorded_in_the_innermost_schema_of_the_address_that_is_served_here() {
    Set<Zone> everywhere = Set.of(INTERNET, LGWAN, MYNUMBER);
    assertThat(new Zones(everywhere).recordedIn(Set.of(LGWAN, MYNUMBER))).isEqualTo(Chain.CORE);
    assertThat(new Zones(everywhere).recordedIn(Set.of(LGWAN))).isEqualTo(Chain.FRONT);
    assertThat(new Zones(Set.of(LGWAN)).recordedIn(Set.of(LGWAN, MYNUMBER))).isEqualTo(Chain.FRONT);
    assertThat(new Zones(Set.of(MYNUMBER)).recordedIn(Set.of(INTERNET))).isEqualTo(Chain.FRONT);
  }
}
