package jp.yorisoi.ejb.procedure.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.procedure.WorkListQuery;
import jp.yorisoi.ejb.procedure.WorkListQuery.Scope;
import jp.yorisoi.ejb.procedure.WorkListQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkListSqlTest {
  private static final String VISIBLE = "1 = 1";

  private static WorkListSql sql(Scope scope, String search) {
    return new WorkListSql(
        new WorkListQuery(scope, Set.of(), null, search, Sort.DUE, false, 0, 20),
        "clerk-1",
        VISIBLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"' or 1=1 --", "zzmarker", "zzmarker%' or '1'='1", "zzmarker\" ) --"})
  void nothing_typed_gets_into_the_query(String typed) {
    WorkListQuery query =
        new WorkListQuery(Scope.MINE, Set.of(typed), typed, typed, Sort.KANA, true, 0, 20);
    WorkListSql attacked = new WorkListSql(query, typed, VISIBLE);
    WorkListSql plain =
        new WorkListSql(
            new WorkListQuery(Scope.MINE, Set.of("20"), "p", "安来", Sort.KANA, true, 0, 20),
            "me",
            VISIBLE);
    assertThat(attacked.rows()).isEqualTo(plain.rows());
    assertThat(attacked.count()).isEqualTo(plain.count());
    assertThat(attacked.parameters())
        .containsEntry("caller", typed)
        .containsEntry("procedure", typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"安来", "2611-000001-3", "平成2年5月6日"})
  void a_search_finds_decided_cases_too(String typed) {
    assertThat(sql(Scope.ALL, typed).rows()).doesNotContain("c.state");
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void what_the_caller_may_not_see_is_left_out_of_rows_and_number(Scope scope) {
    WorkListSql sql = sql(scope, "安来");
    assertThat(sql.rows()).contains("where " + VISIBLE + " and ");
    assertThat(sql.count()).contains("where " + VISIBLE + " and ");
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void cases_whose_time_of_keeping_is_over_are_not_listed(Scope scope) {
    assertThat(sql(scope, "安来").rows()).contains(" and c.applicantName <> ''");
    assertThat(sql(scope, "安来").count()).contains(" and c.applicantName <> ''");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2611", "２６１１", "2611-", "2611-0000"})
  void a_receipt_number_is_found_by_how_it_begins(String typed) {
    WorkListSql sql = sql(Scope.ALL, typed);
    assertThat(sql.rows()).contains("c.receiptNumber like :receipt").doesNotContain("KanaKey like");
    assertThat((String) sql.parameters().get("receipt")).matches("2611(-0*)?%");
  }

  @Test
  void without_a_search_only_open_cases_are_listed() {
    assertThat(sql(Scope.ALL, " ").parameters().get("states"))
        .isEqualTo(List.of("20", "30", "35", "40"));
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void every_parameter_is_named_in_the_query_and_the_other_way_round(Scope scope) {
    WorkListSql sql = sql(scope, "安来");
    assertThat(sql.parameters().keySet()).allSatisfy(p -> assertThat(sql.rows()).contains(":" + p));
    long named = sql.count().chars().filter(c -> c == ':').count();
    assertThat(named).isGreaterThanOrEqualTo(sql.parameters().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"100%", "a_b", "a!b", "%", "_", "安%来"})
  void signs_of_like_that_are_typed_mean_nothing(String typed) {
    Object key = sql(Scope.ALL, typed).parameters().get("key");
    String withoutEnd = key.toString().replaceFirst("%$", "");
    assertThat(withoutEnd.replaceAll("!.", "")).doesNotContain("%", "_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"・", "ー", "　・ー"})
  void signs_that_mean_nothing_find_nobody_instead_of_everybody(String typed) {
    assertThat(sql(Scope.ALL, typed).parameters()).doesNotContainEntry("key", "%");
  }

  @Test
  void without_a_search_there_is_no_condition_for_it() {
    assertThat(sql(Scope.ALL, null).rows()).doesNotContain("like", "receipt =");
    assertThat(sql(Scope.ALL, "  ").rows()).isEqualTo(sql(Scope.ALL, null).rows());
  }

  @Test
  void a_receipt_number_is_found_as_such() {
    assertThat(sql(Scope.ALL, "２６１１－０００００１－３").parameters())
        .containsEntry("receipt", "2611-000001-3")
        .doesNotContainKey("key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"平成2年1月1日", "1990-01-01", "1990年1月1日"})
  void a_birth_date_is_found_however_it_is_written(String typed) {
    assertThat(sql(Scope.ALL, typed).parameters()).containsEntry("birth", "1990-01-01");
  }

  @Test
  void who_may_decide_sees_no_proposals_of_his_own() {
    assertThat(sql(Scope.TO_DECIDE, null).rows())
        .contains("c.state = '40' and c.proposedBy <> :caller");
  }

  @Test
  void without_a_state_the_open_ones_are_listed() {
    assertThat(sql(Scope.ALL, null).parameters().get("states"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactly("20", "30", "35", "40");
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void every_order_ends_with_the_receipt_number_so_that_pages_do_not_overlap(Sort sort) {
    for (boolean descending : new boolean[] {false, true}) {
      WorkListQuery query =
          new WorkListQuery(Scope.ALL, Set.of(), null, null, sort, descending, 0, 20);
      assertThat(new WorkListSql(query, "me", VISIBLE).rows())
          .endsWith("c.receiptNumber" + (descending ? " desc" : ""));
    }
  }

  @Test
  void a_page_is_kept_within_bounds() {
    WorkListQuery query =
        new WorkListQuery(Scope.ALL, Set.of(), null, null, Sort.DUE, false, -5, 100_000);
    assertThat(query.first()).isZero();
    assertThat(query.size()).isEqualTo(200);
  }
}
