package jp.yorisoi.ejb.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;

class RetentionDeskTest {
  /** In Japan it is 29 February already. */
  private static final Instant NOW = Instant.parse("2028-02-28T18:40:00Z");

  private static final String A_MONTH_AGO = "2028-01-29T18:40:00Z 2028-02-29";
  private static final String A_QUARTER_AGO = "2027-11-30T18:40:00Z 2028-02-29";
  private static final String FIVE_FISCAL_YEARS_AGO = "2022-03-31T15:00:00Z 2028-02-29";

  private final AuditDetails details = new AuditDetails();
  private final Asked asked = new Asked();
  private final RetentionRound round =
      new RetentionRound(
          asked,
          asked,
          new Periods(Policies.serving("yasugi"), Clock.fixed(NOW, ZoneOffset.UTC)),
          details);

  @Test
  void the_outer_zone_forgets_each_thing_when_its_days_are_over_and_records_how_much() {
    details.begin(null);
    Forgotten forgotten = new FrontRetentionDesk(round).forget();
    assertThat(forgotten.total()).isEqualTo(12);
    assertThat(asked.lines)
        .containsExactly(
            "PACKAGE_AFTER_FETCH " + A_MONTH_AGO,
            "MESSAGE_AFTER_DELIVERY " + A_MONTH_AGO,
            "PACKAGE_AFTER_CLEARING " + A_QUARTER_AGO,
            "BOOKING_AFTER_SESSION " + A_MONTH_AGO,
            "NEEDS_AFTER_SESSION " + NOW + " 2028-02-29",
            "PHONE_TASK_AFTER_CALL " + A_MONTH_AGO,
            "OFFLINE_LIST_AFTER_ITS_TIME " + NOW + " 2028-02-29",
            "FOLLOW_AFTER_CLASS " + A_QUARTER_AGO,
            "REACH_AFTER_ITS_DAY " + A_QUARTER_AGO,
            "LOOK_AFTER_IT_HAPPENED " + A_QUARTER_AGO,
            "STATUS_AFTER_END " + A_QUARTER_AGO,
            "EXPORT_AFTER_ITS_TIME " + A_QUARTER_AGO);
    assertThat(details.end().fields())
        .isEqualTo(
            "PACKAGE_AFTER_FETCH=1,MESSAGE_AFTER_DELIVERY=1,PACKAGE_AFTER_CLEARING=1,"
                + "BOOKING_AFTER_SESSION=1,NEEDS_AFTER_SESSION=1,PHONE_TASK_AFTER_CALL=1,"
                + "OFFLINE_LIST_AFTER_ITS_TIME=1,FOLLOW_AFTER_CLASS=1,REACH_AFTER_ITS_DAY=1,LOOK_AFTER_IT_HAPPENED=1,"
                + "STATUS_AFTER_END=1,"
                + "EXPORT_AFTER_ITS_TIME=1");
  }

  @Test
  void the_inner_zone_forgets_cases_and_protections_by_fiscal_year() {
    details.begin(null);
    new CoreRetentionDesk(round).forget();
    assertThat(asked.lines)
        .containsExactly(
            "MESSAGE_AFTER_DELIVERY " + A_MONTH_AGO,
            "EXPORT_AFTER_ITS_TIME " + A_QUARTER_AGO,
            "CASE_AFTER_END " + FIVE_FISCAL_YEARS_AGO,
            "PROTECTION_AFTER_END " + FIVE_FISCAL_YEARS_AGO);
  }

  @Test
  void the_report_has_a_line_for_each_kind_with_what_a_hold_kept() {
    details.begin(null);
    Forgotten one = new CoreRetentionDesk(round).forget();
    assertThat(new CoreRetentionDesk(round).report(one.and(one))).isEqualTo(12);
    assertThat(asked.reported)
        .containsExactly(
            new RunLine(NOW, KeptFor.MESSAGE_AFTER_DELIVERY, 2, 3, Asked.OLDEST),
            new RunLine(NOW, KeptFor.EXPORT_AFTER_ITS_TIME, 2, 3, Asked.OLDEST),
            new RunLine(NOW, KeptFor.CASE_AFTER_END, 2, 3, Asked.OLDEST),
            new RunLine(NOW, KeptFor.PROTECTION_AFTER_END, 2, 3, Asked.OLDEST));
    assertThat(details.end().fields()).isEqualTo("forgotten=8,held=12");
  }

  private static final class Asked implements OldData, RunStore {
    private static final Instant OLDEST = Instant.parse("2028-02-01T00:00:00Z");
    private final List<String> lines = new ArrayList<>();
    private final List<RunLine> reported = new ArrayList<>();

    @Override
    public boolean has(Chain chain, KeptFor kind) {
      return switch (kind) {
        case MESSAGE_AFTER_DELIVERY, EXPORT_AFTER_ITS_TIME -> true;
        case CASE_AFTER_END, PROTECTION_AFTER_END -> chain == Chain.CORE;
        default -> chain == Chain.FRONT;
      };
    }

    @Override
    public int forget(Chain chain, KeptFor kind, Instant before, LocalDate today, int limit) {
      lines.add(kind + " " + before + " " + today);
      return 1;
    }

    @Override
    public int heldBack(Chain chain, KeptFor kind, Instant before, LocalDate today) {
      return 3;
    }

    @Override
    public Optional<Instant> oldestLeft(Chain chain, KeptFor kind) {
      return Optional.of(OLDEST);
    }

    @Override
    public void add(Chain chain, RunLine line) {
      reported.add(line);
    }

    @Override
    public List<RunLine> latest(Chain chain) {
      return reported;
    }
  }
}
