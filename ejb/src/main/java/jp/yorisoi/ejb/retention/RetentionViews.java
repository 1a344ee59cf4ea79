package jp.yorisoi.ejb.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.Keeping;

/** Puts the report of a schema together. */
@ApplicationScoped
public class RetentionViews {
  private static final int MOST_HOLDS = 200;

  private OldData old;
  private RunStore runs;
  private HoldStore holds;
  private Periods periods;

  /** For the container. */
  public RetentionViews() {}

  @Inject
  RetentionViews(OldData old, RunStore runs, HoldStore holds, Periods periods) {
    this.old = old;
    this.runs = runs;
    this.holds = holds;
    this.periods = periods;
  }

  RetentionView of(Chain chain) {
    Map<KeptFor, RunLine> latest =
        runs.latest(chain).stream().collect(Collectors.toMap(RunLine::kind, Function.identity()));
    return new RetentionView(
        Stream.of(KeptFor.values())
            .filter(kind -> old.has(chain, kind))
            .map(kind -> rule(kind, Optional.ofNullable(latest.get(kind))))
            .toList(),
        Keeping.read().stream()
            .filter(line -> line.chain() == chain && line.kept().isPresent())
            .toList(),
        holds.list(chain, MOST_HOLDS),
        periods.today());
  }

  private RetentionView.Rule rule(KeptFor kind, Optional<RunLine> last) {
    return new RetentionView.Rule(
        kind,
        periods.rule(kind),
        last,
        last.flatMap(line -> Optional.ofNullable(line.oldestLeft()))
            .map(oldest -> periods.rule(kind).kept().due(oldest)));
  }
}
