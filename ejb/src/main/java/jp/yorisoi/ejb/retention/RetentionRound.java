package jp.yorisoi.ejb.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditDetails;

/** What the doors of both schemas do for the job, in the transaction of the desk. */
@ApplicationScoped
public class RetentionRound {
  private static final int AT_A_TIME = 200;

  private OldData old;
  private RunStore runs;
  private Periods periods;
  private AuditDetails details;

  /** For the container. */
  public RetentionRound() {}

  @Inject
  RetentionRound(OldData old, RunStore runs, Periods periods, AuditDetails details) {
    this.old = old;
    this.runs = runs;
    this.periods = periods;
    this.details = details;
  }

  Forgotten forget(Chain chain) {
    Map<KeptFor, Integer> counts = new EnumMap<>(KeptFor.class);
    for (KeptFor kind : kinds(chain)) {
      int count = old.forget(chain, kind, periods.over(kind), periods.today(), AT_A_TIME);
      counts.put(kind, count);
    }
    details.fields(
        counts.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .toArray(String[]::new));
    return new Forgotten(counts);
  }

  int report(Chain chain, Forgotten all) {
    Instant now = periods.now().truncatedTo(ChronoUnit.MICROS);
    List<RunLine> lines = new ArrayList<>();
    for (KeptFor kind : kinds(chain)) {
      int held = old.heldBack(chain, kind, periods.over(kind), periods.today());
      Instant oldest = old.oldestLeft(chain, kind).orElse(null);
      lines.add(new RunLine(now, kind, all.of(kind), held, oldest));
    }
    lines.forEach(line -> runs.add(chain, line));
    int held = lines.stream().mapToInt(RunLine::heldBack).sum();
    details.fields("forgotten=" + all.total(), "held=" + held);
    return held;
  }

  private List<KeptFor> kinds(Chain chain) {
    return Stream.of(KeptFor.values()).filter(kind -> old.has(chain, kind)).toList();
  }
}
