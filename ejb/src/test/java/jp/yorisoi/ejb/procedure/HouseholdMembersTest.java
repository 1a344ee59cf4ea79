package jp.yorisoi.ejb.procedure;

import static jp.yorisoi.ejb.register.Residents.child;
import static jp.yorisoi.ejb.register.Residents.hanako;
import static jp.yorisoi.ejb.register.Residents.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yorisoi.ejb.register.ResidentRecord;
import org.junit.jupiter.api.Nested;
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

  /** 世帯主 and 妻, their two grown children, the son's wife and the son's child. */
  @Nested
  class In_three_generations {
    private final ResidentRecord grandfather = of(1, "太郎", "1955-01-01", "1", "02");
    private final ResidentRecord grandmother = of(2, "花子", "1957-01-01", "2", "12");
    private final ResidentRecord son = of(3, "一郎", "1988-04-12", "1", "20");
    private final ResidentRecord wife = of(4, "葵", "1990-02-02", "2", "2012");
    private final ResidentRecord daughter = of(5, "桜", "1992-03-03", "2", "20");
    private final ResidentRecord grandchild = of(6, "蓮", "2024-04-04", "1", "2020");
    private final ResidentRecord brother = of(7, "二郎", "1991-05-05", "1", "20");

    private ResidentRecord of(int serial, String name, String birth, String sex, String code) {
      return person(serial, "安来　" + name, "ヤスギ", birth, sex, code, "1", null);
    }

    private HouseholdMembers seenBy(ResidentRecord applicant) {
      return HouseholdMembersTest.of(
          applicant, grandfather, grandmother, son, wife, daughter, grandchild);
    }

    @Test
    void the_son_is_married_to_his_wife_and_not_to_his_mother() {
      assertThat(seenBy(son).spouse()).contains(wife);
      assertThat(seenBy(wife).spouse()).contains(son);
      assertThat(seenBy(grandfather).spouse()).contains(grandmother);
      assertThat(seenBy(grandmother).spouse()).contains(grandfather);
    }

    @Test
    void the_unmarried_daughter_is_married_to_nobody() {
      assertThat(seenBy(daughter).spouse()).isEmpty();
    }

    @Test
    void of_two_sons_and_one_wife_nobody_says_whose_she_is() {
      for (ResidentRecord applicant : List.of(wife, son, brother)) {
        HouseholdMembers members =
            HouseholdMembersTest.of(applicant, grandfather, son, wife, brother, grandchild);
        assertThat(members.spouse()).isEmpty();
      }
    }

    @Test
    void the_grandchild_is_the_child_of_the_son_and_his_wife_only() {
      for (ResidentRecord parent : List.of(son, wife)) {
        assertThat(seenBy(parent).child("2024-04-04", "安来 蓮")).contains(grandchild);
      }
      assertThat(seenBy(grandfather).child("2024-04-04", "安来 蓮")).isEmpty();
    }

    @Test
    void the_wife_of_a_child_is_no_child() {
      assertThat(seenBy(grandfather).child("1990-02-02", "安来 葵")).isEmpty();
      assertThat(seenBy(grandmother).child("1988-04-12", "安来 一郎")).contains(son);
    }

    @Test
    void a_child_of_the_wife_alone_is_a_child_of_both() {
      ResidentRecord stepchild = of(8, "凪", "2019-09-09", "2", "1220");
      for (ResidentRecord parent : List.of(grandfather, grandmother)) {
        assertThat(
                HouseholdMembersTest.of(parent, grandfather, grandmother, stepchild)
                    .child("2019-09-09", "安来 凪"))
            .contains(stepchild);
      }
    }
  }
}
