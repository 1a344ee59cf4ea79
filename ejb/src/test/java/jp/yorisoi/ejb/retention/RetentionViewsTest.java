package jp.yorisoi.ejb.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;

class RetentionViewsTest {
  private static final Instant NOW = Instant.parse("2026-11-25T15:00:00Z");
  private static final Instant ENDED = Instant.parse("2024-02-29T00:00:00Z");

  @Test
  void the_report_says_each_rule_its_last_run_and_when_the_oldest_is_due() {
    RunLine cases = new RunLine(NOW, KeptFor.CASE_AFTER_END, 2, 1, ENDED);
    RunLine messages = new RunLine(NOW, KeptFor.MESSAGE_AFTER_DELIVERY, 0, 0, null);
    RetentionView view =
        new RetentionViews(
                new CasesAndMessages(),
                new Written(List.of(cases, messages)),
                new NoHolds(),
                new Periods(Policies.serving("izumo"), Clock.fixed(NOW, ZoneOffset.UTC)))
            .of(Chain.CORE);
    assertThat(view.rules())
        .extracting(RetentionView.Rule::kind)
        .containsExactly(KeptFor.MESSAGE_AFTER_DELIVERY, KeptFor.CASE_AFTER_END);
    assertThat(view.rules().get(0).nextDue()).isEmpty();
    assertThat(view.rules().get(1).last()).contains(cases);
    assertThat(view.rules().get(1).nextDue()).contains(Instant.parse("2029-03-31T15:00:00Z"));
    assertThat(view.rules().get(1).rule().law()).isPresent();
    assertThat(view.kept()).extracting(line -> line.table()).contains("audit_entry", "resident");
    assertThat(view.today()).isEqualTo(LocalDate.of(2026, 11, 26));
  }

  private record Written(List<RunLine> lines) implements RunStore {
    @Override
    public void add(Chain chain, RunLine line) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<RunLine> latest(Chain chain) {
      return lines;
    }
  }

  private static final class CasesAndMessages implements OldData {
    @Override
    public boolean has(Chain chain, KeptFor kind) {
      return kind == KeptFor.CASE_AFTER_END || kind == KeptFor.MESSAGE_AFTER_DELIVERY;
    }

    @Override
    public int forget(Chain chain, KeptFor kind, Instant before, LocalDate today, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int heldBack(Chain chain, KeptFor kind, Instant before, LocalDate today) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Instant> oldestLeft(Chain chain, KeptFor kind) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class NoHolds implements HoldStore {
    @Override
    public void add(Chain chain, Hold hold) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Hold> list(Chain chain, int limit) {
      return List.of();
    }

    @Override
    public int liftsAskedByOthers(Chain chain, String who) {
      return 0;
    }

    @Override
    public Optional<Hold> find(Chain chain, String id) {
      return Optional.empty();
    }

    @Override
    public boolean askLift(Chain chain, String id, String by, Instant at) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean keep(Chain chain, String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean lift(Chain chain, String id, String by, Instant at) {
      throw new UnsupportedOperationException();
    }
  }
}
