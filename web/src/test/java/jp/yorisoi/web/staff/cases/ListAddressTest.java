package jp.yorisoi.web.staff.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yorisoi.ejb.procedure.WorkListQuery;
import org.junit.jupiter.api.Test;

class ListAddressTest {

  @Test
  void what_is_shown_stands_in_the_address() {
    ListAddress address = ListAddress.of("mine", "35", " ヤマダ 花子 ", "kana", true, 3);
    assertThat(address.text())
        .isEqualTo(
            "?scope=mine&state=35&q=%E3%83%A4%E3%83%9E%E3%83%80+%E8%8A%B1%E5%AD%90"
                + "&sort=kana&desc=true&page=3");
  }

  @Test
  void an_address_nobody_knows_is_the_plain_list() {
    ListAddress address = ListAddress.of("' OR 1=1", "x", null, "password", false, -4);
    assertThat(address.text()).isEqualTo("?scope=all&sort=due");
    assertThat(address.isPlain()).isTrue();
  }

  @Test
  void the_desk_is_asked_for_one_page() {
    WorkListQuery query = ListAddress.of("unassigned", null, null, "arrived", true, 3).query(50);
    assertThat(query.scope()).isEqualTo(WorkListQuery.Scope.UNASSIGNED);
    assertThat(query.sort()).isEqualTo(WorkListQuery.Sort.ARRIVED);
    assertThat(query.descending()).isTrue();
    assertThat(query.first()).isEqualTo(100);
    assertThat(query.size()).isEqualTo(50);
  }

  @Test
  void closed_stands_for_the_states_at_the_end() {
    assertThat(ListAddress.of(null, "closed", null, null, false, 1).query(50).states())
        .containsExactlyInAnyOrder("50", "60", "70", "80");
  }
}
