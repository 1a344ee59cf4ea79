package jp.yorisoi.ejb.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.retention.KeptFor;
import jp.yorisoi.ejb.retention.RunLine;
import jp.yorisoi.ejb.retention.RunStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** Lines of runs in {@code retention_run}; those of kinds an older release had are passed over. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcRunStore implements RunStore {
  private static final String ADD =
      "INSERT INTO retention_run (at, kind, forgotten, held_back, oldest_left)"
          + " VALUES (?, ?, ?, ?, ?)";
  private static final String LATEST =
      "SELECT r.at, r.kind, r.forgotten, r.held_back, r.oldest_left FROM retention_run r"
          + " JOIN (SELECT MAX(id) AS id FROM retention_run GROUP BY kind) l ON l.id = r.id";
  private static final Set<String> KINDS =
      Stream.of(KeptFor.values()).map(KeptFor::name).collect(Collectors.toUnmodifiableSet());

  private DataSources sources;

  /** For the container. */
  public JdbcRunStore() {}

  /**
   * The tables of both schemas.
   *
   * @param sources where they are
   */
  @Inject
  public JdbcRunStore(DataSources sources) {
    this.sources = sources;
  }

  @Override
  public void add(Chain chain, RunLine line) {
    tables(chain)
        .update(
            ADD,
            Tables.utc(line.at()),
            line.kind().name(),
            line.forgotten(),
            line.heldBack(),
            line.oldestLeft() == null ? null : Tables.utc(line.oldestLeft()));
  }

  @Override
  public List<RunLine> latest(Chain chain) {
    return tables(chain)
        .select(
            LATEST,
            row ->
                KINDS.contains(row.getString("kind"))
                    ? Stream.of(
                        new RunLine(
                            Tables.instant(row, "at"),
                            KeptFor.valueOf(row.getString("kind")),
                            row.getInt("forgotten"),
                            row.getInt("held_back"),
                            Tables.instant(row, "oldest_left")))
                    : Stream.<RunLine>empty())
        .stream()
        .flatMap(line -> line)
        .toList();
  }

  private Tables tables(Chain chain) {
    return new Tables(sources.of(chain), RetentionUnavailable::new);
  }
}
