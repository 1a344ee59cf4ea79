package jp.yorisoi.ejb.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.register.RegisterNames;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/**
 * Looks names up in the indexes of the mirror, some hundred with each query; never reads a row as a
 * whole. Does not ask {@code Sight}: a protected person's name must not leave either, and who asks
 * is told only what was asked (docs/adr/0032).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcRegisterNames implements RegisterNames {
  /** Below 1000, from where on MariaDB makes a table of the list. */
  static final int BATCH = 900;

  @Inject private DataSources sources;

  @Override
  public Map<String, Set<String>> known(Set<String> names) {
    return look("name_key", names);
  }

  @Override
  public Map<String, Set<String>> knownReadings(Set<String> readings) {
    return look("kana_key", readings);
  }

  private Map<String, Set<String>> look(String column, Set<String> keys) {
    Tables tables = new Tables(sources.of(Chain.CORE), PersistenceException::new);
    List<String> all = new ArrayList<>(keys);
    Map<String, Set<String>> known = new HashMap<>();
    for (int from = 0; from < all.size(); from += BATCH) {
      List<String> some = all.subList(from, Math.min(all.size(), from + BATCH));
      String marks = String.join(",", Collections.nCopies(some.size(), "?"));
      tables.select(
          "SELECT %1$s, addressee_number FROM resident WHERE %1$s IN (%2$s)"
              .formatted(column, marks),
          row ->
              known
                  .computeIfAbsent(row.getString(1), none -> new HashSet<>())
                  .add(row.getString(2)),
          some.toArray());
    }
    return known;
  }
}
