package jp.yorisoi.ejb.privacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.privacy.FigureStore;
import jp.yorisoi.ejb.privacy.PrivacyFigure;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The table {@code privacy_figure} of {@code front}: one row for each schema that counted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcFigureStore implements FigureStore {
  private static final String PUT =
      "INSERT INTO privacy_figure"
          + " (assessed, counted_in, people, people_from, handlers, counted_on)"
          + " VALUES (?,?,?,?,?,?) ON DUPLICATE KEY UPDATE people = VALUES(people),"
          + " people_from = VALUES(people_from), handlers = VALUES(handlers),"
          + " counted_on = VALUES(counted_on)";
  private static final String ALL =
      "SELECT assessed, counted_in, people, people_from, handlers, counted_on FROM privacy_figure";

  private DataSources sources;

  /** For the container. */
  public JdbcFigureStore() {}

  /**
   * The table.
   *
   * @param sources where it is
   */
  @Inject
  public JdbcFigureStore(DataSources sources) {
    this.sources = sources;
  }

  @Override
  public void put(PrivacyFigure figure) {
    front()
        .update(
            PUT,
            figure.assessed(),
            figure.countedIn(),
            figure.people(),
            figure.peopleFrom(),
            figure.handlers(),
            figure.countedOn());
  }

  @Override
  public List<PrivacyFigure> all() {
    return front()
        .select(
            ALL,
            row ->
                new PrivacyFigure(
                    row.getString(1),
                    row.getString(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5),
                    row.getObject(6, LocalDate.class)));
  }

  private Tables front() {
    return new Tables(sources.of(Chain.FRONT), FiguresUnavailable::new);
  }
}
