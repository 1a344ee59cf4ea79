package jp.yorisoi.ejb.procedure;

import static jp.yorisoi.ejb.register.Residents.child;
import static jp.yorisoi.ejb.register.Residents.hanako;
import static jp.yorisoi.ejb.register.Residents.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yorisoi.ejb.register.ResidentRecord;
import org.junit.jupiter.api.Test;

class HouseholdMembersTest {
  private static final ResidentRecord HUSBAND =
      person(2, "安来　太郎", "ヤスギ　タロウ", "1988-04-12", "1", "11", "1", null);
  private static final ResidentRecord SON = child(3, "安来　一郎", "2020-05-05");
  private static final ResidentRecord TWIN = child(4, "安来　二郎", "2020-05-05");

  private static HouseholdMembers of(ResidentRecord applicant, ResidentRecord... household) {
    return new HouseholdMembers(applicant.addresseeNumber().value(), List.of(household));
  }

  @Test
  void the_applicant_is_found_by_number() {
    assertThat(of(HUSBAND, hanako(), HUSBAND).applicant()).contains(HUSBAND);
  }

  @Test
  void without_a_link_nobody_is_the_applicant() {
    assertThat(new HouseholdMembers(null, List.of()).applicant()).isEmpty();
    assertThat(new HouseholdMembers(null, List.of()).spouse()).isEmpty();
  }

  @Test
  void the_spouse_of_the_head_is_the_spouse_and_the_other_way_round() {
    assertThat(of(hanako(), hanako(), HUSBAND, SON).spouse()).contains(HUSBAND);
    assertThat(of(HUSBAND, hanako(), HUSBAND, SON).spouse()).contains(hanako());
  }

  @Test
  void a_spouse_who_moved_out_is_none() {
    ResidentRecord moved = person(2, "安来　太郎", "ヤスギ　タロウ", "1988-04-12", "1", "11", "2", null);
    assertThat(of(hanako(), hanako(), moved).spouse()).isEmpty();
  }

  @Test
  void a_child_is_told_by_the_birth_date() {
    assertThat(of(hanako(), hanako(), SON).child("2020-05-05", "別の 名")).contains(SON);
    assertThat(of(hanako(), hanako(), SON).child("2020-05-06", "安来 一郎")).isEmpty();
  }

  @Test
  void twins_are_told_apart_by_name_however_it_is_written() {
    HouseholdMembers members = of(hanako(), hanako(), SON, TWIN);
    assertThat(members.child("2020-05-05", "安来 二郎")).contains(TWIN);
    assertThat(members.child("2020-05-05", "安来 一郎")).contains(SON);
  }

  @Test
  void somebody_else_born_on_the_day_is_no_child() {
    assertThat(of(hanako(), hanako(), HUSBAND).child("1988-04-12", "安来 太郎")).isEmpty();
  }
}
