package jp.yorisoi.ejb.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.governance.domain.OfficeHours;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.city.WatchRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditDeskTest {
  private static final Instant UNTIL = Instant.parse("2026-11-25T15:00:00Z");
  private static final AuditFilter WEEK =
      new AuditFilter(UNTIL.minus(Duration.ofDays(7)), UNTIL, "", "");
  private static final AuditLine LINE =
      new AuditLine(
          1,
          UNTIL,
          "a",
          "課",
          null,
          "mynumber",
          "CASE_OPENED",
          "done",
          "CASE_HANDLING",
          "2611-000001-3",
          "1000002018",
          null,
          false,
          0);

  private final AuditDetails details = new AuditDetails();
  private final Asked asked = new Asked();
  private final CoreAuditDesk desk =
      new CoreAuditDesk(
          asked, Policies.serving("yasugi"), details, Clock.fixed(UNTIL, ZoneOffset.UTC));

  @BeforeEach
  void begin() {
    details.begin(null);
  }

  @Test
  void who_reads_entries_is_recorded_with_what_they_named() {
    desk.entries(new AuditFilter(WEEK.from(), UNTIL, "yasugi.ichiro", "CASE_OPENED"), 0, 50);
    AuditDetails.Note note = details.end();
    assertThat(note.fields()).isEqualTo("report=entries,period,actor,event,rows=1");
    assertThat(note.fields()).doesNotContain("ichiro");
    assertThat(note.shown()).containsExactly(new Shown("2611-000001-3", "1000002018"));
  }

  @Test
  void who_asks_about_a_citizen_leaves_an_entry_about_that_citizen() {
    desk.whoSaw(Sought.parse("1000002018").orElseThrow(), WEEK, 0, 50);
    assertThat(details.end().subjectRef()).isEqualTo("1000002018");
  }

  @Test
  void who_asks_about_a_case_leaves_an_entry_about_that_case() {
    desk.whoSaw(Sought.parse("２６１１－０００００１－３").orElseThrow(), WEEK, 0, 50);
    assertThat(details.end().caseRef()).isEqualTo("2611-000001-3");
  }

  @Test
  void only_a_number_in_order_is_looked_for() {
    assertThat(Sought.parse("1000002019")).isEmpty();
    assertThat(Sought.parse("' OR 1=1")).isEmpty();
    assertThat(Sought.parse(null)).isEmpty();
  }

  @Test
  void the_hours_and_thresholds_are_those_of_the_policy() {
    desk.closedHours(WEEK);
    desk.massSearches(WEEK);
    assertThat(asked.lines)
        .containsExactly(
            "CORE closed 5 from 2026-11-18T15:00:00Z", "CORE day 600", "CORE hour 200");
  }

  @Test
  void a_page_has_at_most_200_lines_whatever_is_asked_for() {
    desk.entries(WEEK, 0, 1_000_000);
    assertThat(asked.size).isEqualTo(200);
  }

  @Test
  void a_report_that_reads_everything_is_about_a_month_at_most_and_one_citizen_about_years() {
    AuditFilter days32 = new AuditFilter(UNTIL.minus(Duration.ofDays(32)), UNTIL, "", "");
    assertThatThrownBy(() -> desk.entries(days32, 0, 50)).hasMessageContaining("too long");
    assertThatThrownBy(() -> desk.closedHours(days32)).hasMessageContaining("too long");
    assertThatThrownBy(() -> desk.massSearches(days32)).hasMessageContaining("too long");
    assertThatThrownBy(() -> desk.signIns(days32)).hasMessageContaining("too long");
    AuditFilter years = new AuditFilter(UNTIL.minus(Duration.ofDays(3000)), UNTIL, "", "");
    assertThat(desk.whoSaw(Sought.parse("1000002018").orElseThrow(), years, 0, 50).total())
        .isEqualTo(1);
  }

  @Test
  void a_period_does_not_end_before_it_begins() {
    assertThatThrownBy(() -> new AuditFilter(UNTIL, UNTIL, "", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static final class Asked implements AuditReports {
    private final List<String> lines = new ArrayList<>();
    private int size;

    @Override
    public AuditPage entries(Chain chain, AuditFilter filter, int first, int rows) {
      size = rows;
      return new AuditPage(List.of(LINE), 1);
    }

    @Override
    public AuditPage about(Chain chain, Sought sought, AuditFilter filter, int first, int rows) {
      return new AuditPage(List.of(LINE), 1);
    }

    @Override
    public List<ClosedHour> closedHours(
        Chain chain, List<OfficeHours.Window> closed, AuditFilter filter) {
      lines.add(chain + " closed " + closed.size() + " from " + closed.get(0).from());
      return List.of();
    }

    @Override
    public List<MuchSeen> muchInHour(Chain chain, AuditFilter filter, WatchRules rules) {
      lines.add(chain + " hour " + rules.seenInHour());
      return List.of();
    }

    @Override
    public List<MuchSeen> muchInDay(Chain chain, AuditFilter filter, WatchRules rules) {
      lines.add(chain + " day " + rules.seenInDay());
      return List.of();
    }

    @Override
    public List<RefusedSignIns> refusedSignIns(Chain chain, AuditFilter filter) {
      return List.of();
    }

    @Override
    public List<LockedAccount> locked(Chain chain, Instant now) {
      return List.of();
    }

    @Override
    public Optional<Seal> lastSeal(Chain chain) {
      return Optional.empty();
    }
  }
}
