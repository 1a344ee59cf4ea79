package jp.yorisoi.ejb.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;

class RetentionDeskTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
  private static final Instant A_MONTH_AGO = Instant.parse("2026-10-23T00:00:00Z");
  private static final Instant A_QUARTER_AGO = Instant.parse("2026-08-24T00:00:00Z");

  private static final Periods PERIODS = new Periods(Policies.serving("yasugi"), CLOCK);

  private final AuditDetails details = new AuditDetails();
  private final Asked asked = new Asked();

  @Test
  void the_outer_zone_forgets_each_thing_when_its_days_are_over_and_records_how_much() {
    details.begin();
    assertThat(new FrontRetentionDesk(asked, details, PERIODS).forget()).isEqualTo(4);
    assertThat(asked.lines)
        .containsExactly(
            "packages " + A_MONTH_AGO,
            "messages FRONT " + A_MONTH_AGO,
            "refused " + A_QUARTER_AGO,
            "attendees " + A_MONTH_AGO);
    assertThat(details.end().fields()).isEqualTo("packages=1,messages=1,refused=1,attendees=1");
  }

  @Test
  void the_inner_zone_forgets_what_its_messages_said() {
    details.begin();
    assertThat(new CoreRetentionDesk(asked, details, PERIODS).forget()).isEqualTo(1);
    assertThat(asked.lines).containsExactly("messages CORE " + A_MONTH_AGO);
  }

  private static final class Asked implements OldData {
    private final List<String> lines = new ArrayList<>();

    private int one(String line) {
      lines.add(line);
      return 1;
    }

    @Override
    public int forgetPackages(Instant before, int limit) {
      return one("packages " + before);
    }

    @Override
    public int forgetMessages(Chain chain, Instant before, int limit) {
      return one("messages " + chain + " " + before);
    }

    @Override
    public int forgetRefused(Instant before, int limit) {
      return one("refused " + before);
    }

    @Override
    public int forgetAttendees(Instant before, int limit) {
      return one("attendees " + before);
    }
  }
}
