package jp.yorisoi.ejb.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.retention.KeptFor;
import jp.yorisoi.ejb.retention.OldData;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/**
 * Old rows are found by a read that locks nothing, then forgotten by their keys: an UPDATE over a
 * range would lock the gaps where others insert.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcOldData implements OldData {
  private DataSources sources;

  /** For the container. */
  public JdbcOldData() {}

  /**
   * The tables of both schemas.
   *
   * @param sources where they are
   */
  @Inject
  public JdbcOldData(DataSources sources) {
    this.sources = sources;
  }

  @Override
  public boolean has(Chain chain, KeptFor kind) {
    return !tables(chain, kind).isEmpty();
  }

  @Override
  public int forget(Chain chain, KeptFor kind, Instant before, LocalDate today, int limit) {
    int count = 0;
    for (Forgetting table : tables(chain, kind)) {
      Set<Object> due =
          new LinkedHashSet<>(
              rows(chain)
                  .select(
                      table.due(),
                      row -> row.getObject(1),
                      Tables.utc(before),
                      today,
                      today,
                      limit - count));
      table.changes().forEach(change -> change(chain, change, due));
      count += due.size();
    }
    return count;
  }

  private void change(Chain chain, String change, Set<Object> keys) {
    if (!keys.isEmpty()) {
      String marks = String.join(",", Collections.nCopies(keys.size(), "?"));
      rows(chain).update(change + " IN (" + marks + ")", keys.toArray());
    }
  }

  @Override
  public int heldBack(Chain chain, KeptFor kind, Instant before, LocalDate today) {
    return tables(chain, kind).stream()
        .mapToInt(
            table ->
                rows(chain)
                    .select(
                        table.heldBack(), row -> row.getInt(1), Tables.utc(before), today, today)
                    .get(0))
        .sum();
  }

  @Override
  public Optional<Instant> oldestLeft(Chain chain, KeptFor kind) {
    List<Instant> oldest = new ArrayList<>();
    for (Forgetting table : tables(chain, kind)) {
      oldest.addAll(rows(chain).select(table.oldestLeft(), row -> Tables.instant(row, 1)));
    }
    return oldest.stream().filter(Objects::nonNull).min(Instant::compareTo);
  }

  private static List<Forgetting> tables(Chain chain, KeptFor kind) {
    List<Forgetting> all = chain == Chain.FRONT ? FrontForgetting.all() : CoreForgetting.all();
    return all.stream().filter(table -> table.kind() == kind).toList();
  }

  private Tables rows(Chain chain) {
    return new Tables(sources.of(chain), RetentionUnavailable::new);
  }
}
