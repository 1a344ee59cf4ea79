package jp.yorisoi.ejb.governance.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import jp.yorisoi.ejb.governance.AiReason;
import jp.yorisoi.ejb.governance.AuditFilter;
import jp.yorisoi.ejb.governance.Sought;
import jp.yorisoi.ejb.governance.domain.OfficeHours;
import jp.yorisoi.ejb.platform.sight.Sight;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.city.WatchRules;
import jp.yorisoi.policy.database.DataSources;
import org.junit.jupiter.api.Test;

/** What the reports ask the database, without one. */
class JdbcAuditReportsTest {
  private static final String PROTECTED = "NOT IN (SELECT sp.subject FROM protection";
  private static final Instant UNTIL = Instant.parse("2026-11-25T15:00:00Z");
  private static final AuditFilter WEEK =
      new AuditFilter(UNTIL.minus(Duration.ofDays(7)), UNTIL, "x' OR '1'='1", "");
  private static final WatchRules RULES = Policies.serving("yasugi").current().watch();

  private final List<String> asked = new ArrayList<>();
  private int marks;

  private void ask(Chain chain, Role... roles) {
    asked.clear();
    CallerContext context = new CallerContext();
    context.actAs(new Caller("hakuta.ken", "課", "127.0.0.1", "mynumber", Set.of(roles)));
    JdbcAuditReports reports =
        new JdbcAuditReports(new Recording(), new Sight(context, Policies.serving("yasugi")));
    reports.entries(chain, WEEK, 0, 50);
    reports.about(chain, Sought.parse("1000002018").orElseThrow(), WEEK, 0, 50);
    reports.about(chain, Sought.parse("2611-000001-3").orElseThrow(), WEEK, 0, 50);
    reports.closedHours(chain, List.of(new OfficeHours.Window(WEEK.from(), UNTIL)), WEEK);
    reports.muchInHour(chain, WEEK, RULES);
    reports.muchInDay(chain, WEEK, RULES);
    reports.refusedSignIns(chain, WEEK);
  }

  @Test
  void no_report_of_core_shows_protected_persons_to_who_may_not_handle_them() {
    ask(Chain.CORE, Role.OFFICER);
    assertThat(asked).hasSize(10).allSatisfy(sql -> assertThat(sql).contains(PROTECTED));
  }

  @Test
  void each_way_to_a_protected_citizen_is_barred_by_itself() {
    ask(Chain.CORE, Role.OFFICER);
    String ways = asked.stream().filter(sql -> sql.contains("UNION SELECT")).findFirst().get();
    for (String way : ways.substring(0, ways.indexOf(") way")).split("UNION")) {
      assertThat(way).contains("FROM protection");
    }
  }

  @Test
  void who_may_handle_them_sees_everything() {
    ask(Chain.CORE, Role.OFFICER, Role.PROTECTION_HANDLER);
    assertThat(asked).allSatisfy(sql -> assertThat(sql).doesNotContain("protection"));
  }

  @Test
  void who_looked_at_nothing_is_not_among_those_who_saw_a_citizen_or_a_case() {
    for (Chain chain : Chain.values()) {
      ask(chain, Role.OFFICER);
      assertThat(asked)
          .filteredOn(sql -> sql.contains(") way JOIN"))
          .hasSize(4)
          .allSatisfy(sql -> assertThat(sql).contains("e.outcome <> 'not_found'"));
    }
  }

  @Test
  void front_is_asked_for_no_table_it_does_not_have() {
    ask(Chain.FRONT, Role.OFFICER);
    assertThat(asked)
        .hasSize(10)
        .allSatisfy(sql -> assertThat(sql).doesNotContain("protection", "procedure_case"));
  }

  @Test
  void a_case_shown_by_its_number_and_the_person_it_is_about_count_once() {
    ask(Chain.CORE, Role.OFFICER);
    assertThat(asked)
        .filteredOn(sql -> sql.contains("COUNT(DISTINCT x.who)"))
        .hasSize(2)
        .allSatisfy(
            sql ->
                assertThat(sql)
                    .contains(
                        "COALESCE(e.subject_ref, f.addressee_number, e.case_ref) AS who",
                        "COALESCE(s.subject_ref, f.addressee_number, s.case_ref), NULL"));
  }

  @Test
  void who_was_stopped_at_the_gate_for_ai_tools_is_in_the_report() {
    ask(Chain.CORE, Role.OFFICER);
    assertThat(asked)
        .filteredOn(sql -> sql.contains("COUNT(DISTINCT x.stop) AS stopped"))
        .hasSize(2)
        .allSatisfy(sql -> assertThat(sql).contains("LIKE '%reason=" + AiReason.PACE + "'"));
  }

  @Test
  void what_was_typed_is_a_value_and_never_a_part_of_the_statement() {
    ask(Chain.CORE, Role.OFFICER);
    assertThat(asked).allSatisfy(sql -> assertThat(sql).doesNotContain("OR '1'", "2611-000001"));
    assertThat(marks).isPositive();
  }

  private final class Recording extends DataSources {
    @Override
    public DataSource of(Chain chain) {
      return proxy(
          DataSource.class,
          (self, method, arguments) ->
              proxy(Connection.class, (c, called, values) -> statement(called.getName(), values)));
    }

    private Object statement(String called, Object[] values) {
      if (!called.equals("prepareStatement")) {
        return null;
      }
      String sql = (String) values[0];
      asked.add(sql);
      return proxy(
          PreparedStatement.class,
          (s, method, arguments) -> {
            marks += method.getName().equals("setObject") ? 1 : 0;
            return method.getName().equals("executeQuery") ? rows(sql) : null;
          });
    }

    /** One row with a zero for a count, none for anything else. */
    private ResultSet rows(String sql) {
      int[] left = {sql.startsWith("SELECT COUNT(*) FROM (") ? 1 : 0};
      return proxy(
          ResultSet.class,
          (r, method, arguments) ->
              switch (method.getName()) {
                case "next" -> left[0]-- > 0;
                case "getInt" -> 0;
                default -> null;
              });
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
