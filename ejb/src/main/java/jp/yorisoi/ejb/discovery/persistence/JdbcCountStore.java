package jp.yorisoi.ejb.discovery.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.ejb.discovery.CountStore;
import jp.yorisoi.ejb.discovery.Counted;
import jp.yorisoi.ejb.discovery.Stage;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of the table discovery_count. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcCountStore implements CountStore {
  @Inject private DataSources sources;

  /** Always in the same order, so that two instances never wait for each other's rows. */
  @Override
  public void add(Map<Counted, Integer> counts) {
    counts.entrySet().stream()
        .sorted(java.util.Comparator.comparing(entry -> entry.getKey().toString()))
        .forEach(
            entry ->
                tables()
                    .update(
                        "INSERT INTO discovery_count (counted_on, stage, district, age_band, seen)"
                            + " VALUES (?,?,?,?,?)"
                            + " ON DUPLICATE KEY UPDATE seen = seen + VALUES(seen)",
                        entry.getKey().on(),
                        entry.getKey().stage().name(),
                        entry.getKey().district(),
                        entry.getKey().age(),
                        entry.getValue()));
  }

  @Override
  public Map<Counted, Integer> between(LocalDate from, LocalDate until) {
    Map<Counted, Integer> counts = new HashMap<>();
    tables()
        .select(
            "SELECT counted_on, stage, district, age_band, seen FROM discovery_count"
                + " WHERE counted_on >= ? AND counted_on < ?",
            row ->
                counts.put(
                    new Counted(
                        row.getObject(1, LocalDate.class),
                        Stage.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4)),
                    row.getInt(5)),
            from,
            until);
    return counts;
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), DiscoveryUnavailable::new);
  }
}
