package jp.yorisoi.policy.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.door.Door.Audience;
import jp.yorisoi.policy.rule.RoleTable;
import jp.yorisoi.policy.zone.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {
  private static final RoleTable TABLE = Policies.serving("yasugi").roles();
  private final Doors doors = Doors.packaged();

  @Test
  void an_address_exists_in_the_zones_of_its_line_for_those_it_names() {
    Door form = doors.at("/resident/request/form.xhtml");
    assertThat(form.zones()).containsExactly(Zone.INTERNET);
    assertThat(form.audience()).isEqualTo(Audience.EVERYBODY);
    Door quarantine = doors.at("/staff/intake/quarantine.xhtml");
    assertThat(quarantine.zones()).containsExactly(Zone.LGWAN, Zone.MYNUMBER);
    assertThat(quarantine.audience()).isEqualTo(Audience.HOLDERS);
    assertThat(quarantine.needs()).containsExactly(Permission.VIEW_QUARANTINE);
    assertThat(doors.at("/staff/").audience()).isEqualTo(Audience.SIGNED_IN);
    assertThat(doors.at("/health/live").audience()).isEqualTo(Audience.OPERATORS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/staff/cases",
        "/staff/cases/list.xhtml/",
        "/staff/cases/LIST.xhtml",
        "/health/live/more",
        "/jakarta.faces.resource",
        "/old/jakarta.faces.resource/page.css",
        ""
      })
  void an_address_without_a_line_exists_nowhere(String path) {
    assertThat(doors.at(path).zones()).isEmpty();
    assertThat(doors.at(path).address()).isEqualTo(path);
  }

  @Test
  void a_line_that_ends_in_a_star_stands_for_all_that_begin_so() {
    assertThat(doors.at("/jakarta.faces.resource/css/page.css").zones())
        .containsExactly(Zone.INTERNET, Zone.LGWAN, Zone.MYNUMBER);
    assertThat(doors.all()).extracting(Door::address).contains("/", "/jakarta.faces.resource/*");
  }

  @Test
  void only_lines_for_holders_name_permissions_and_each_of_them_does() {
    assertThat(doors.all())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            door ->
                assertThat(door.needs().isEmpty())
                    .as(door.address())
                    .isNotEqualTo(door.audience() == Audience.HOLDERS));
  }

  @Test
  void one_of_the_permissions_is_enough() {
    Door exports = doors.at("/staff/cases/exports.xhtml");
    assertThat(opensTo(exports)).isEqualTo(EnumSet.of(Role.CLERK, Role.APPROVER));
    assertThat(exports.opensTo(Set.of(Role.OFFICER, Role.CLERK), TABLE)).isTrue();
    assertThat(exports.opensTo(Set.of(), TABLE)).as("no role at all").isFalse();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void where_no_permission_is_needed_any_role_may_enter(Role role) {
    assertThat(doors.at("/staff/index.xhtml").opensTo(Set.of(role), TABLE)).isTrue();
  }

  private static Set<Role> opensTo(Door door) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    List.of(Role.values()).stream()
        .filter(role -> door.opensTo(Set.of(role), TABLE))
        .forEach(roles::add);
    return roles;
  }
}
