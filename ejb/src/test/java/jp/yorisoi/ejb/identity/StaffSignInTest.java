package jp.yorisoi.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.zone.Zone;
import jp.yorisoi.policy.zone.Zones;
import org.junit.jupiter.api.Test;

class StaffSignInTest {
  private final SampleStaff staff =
      new SampleStaff()
          .with(Chain.CORE, "clerk", Role.CLERK)
          .with(Chain.FRONT, "desk", Role.BOOKING_DESK)
          .with(Chain.CORE, "both", Role.OFFICER)
          .with(Chain.FRONT, "both", Role.OFFICER);

  private Chain home(String userId, Zone... served) {
    staff.asked.clear();
    return new StaffSignIn(new Zones(Set.of(served)), staff).home(userId);
  }

  @Test
  void an_account_is_asked_for_in_the_schema_that_holds_it() {
    assertThat(home("clerk", Zone.LGWAN, Zone.MYNUMBER)).isEqualTo(Chain.CORE);
    assertThat(home("desk", Zone.LGWAN, Zone.MYNUMBER)).isEqualTo(Chain.FRONT);
  }

  @Test
  void a_name_in_both_is_the_one_of_the_inner_schema() {
    assertThat(home("both", Zone.LGWAN, Zone.MYNUMBER)).isEqualTo(Chain.CORE);
    assertThat(home("both", Zone.LGWAN)).isEqualTo(Chain.FRONT);
  }

  @Test
  void a_name_nobody_holds_is_counted_in_the_innermost_schema() {
    assertThat(home("nobody", Zone.LGWAN, Zone.MYNUMBER)).isEqualTo(Chain.CORE);
    assertThat(home("nobody", Zone.LGWAN)).isEqualTo(Chain.FRONT);
  }

  @Test
  void an_instance_of_one_network_never_asks_the_schema_of_the_other() {
    assertThat(home("clerk", Zone.LGWAN)).isEqualTo(Chain.FRONT);
    assertThat(staff.asked).containsOnly(Chain.FRONT);
    assertThat(home("desk", Zone.MYNUMBER)).isEqualTo(Chain.CORE);
    assertThat(staff.asked).containsOnly(Chain.CORE);
  }
}
