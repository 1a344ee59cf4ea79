package jp.yorisoi.ejb.support.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.SurveySlip;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.survey.SurveyAnswers;
import jp.yorisoi.ejb.support.survey.SurveyFigures;
import jp.yorisoi.ejb.support.survey.SurveyStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of slips. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcSurveyStore implements SurveyStore {
  private static final String COLUMNS =
      "SELECT slip, session_id, closes_at, answered_on FROM support_survey";
  private static final String HOLD = "SELECT id FROM support_session WHERE id = ? FOR UPDATE";
  private static final String PEOPLE =
      "SELECT COALESCE(SUM(attendance <=> 'CAME'), 0), COALESCE(SUM(attendance IS NOT NULL), 0),"
          + " COUNT(*) FROM support_booking WHERE session_id = ? AND seat_holder IS NOT NULL";
  private static final String FIGURES =
      "SELECT s.kind, COUNT(*), COALESCE(SUM(v.answered_on IS NOT NULL), 0),"
          + " COALESCE(SUM(v.understood >= ?), 0), COALESCE(SUM(v.alone >= ?), 0),"
          + " COALESCE(SUM(v.again >= ?), 0)"
          + " FROM support_survey v JOIN support_session s ON s.id = v.session_id"
          + " WHERE s.starts_at >= ? AND s.starts_at < ? GROUP BY s.kind ORDER BY s.kind";

  @Inject private DataSources sources;

  @Override
  public Optional<Stored> find(SurveySlip slip) {
    return tables()
        .select(COLUMNS + " WHERE slip = ?", JdbcSurveyStore::stored, slip.value())
        .stream()
        .findFirst();
  }

  @Override
  public int people(long sessionId) {
    tables().select(HOLD, row -> row.getLong(1), sessionId);
    return tables()
        .select(PEOPLE, row -> row.getInt(2) > 0 ? row.getInt(1) : row.getInt(3), sessionId)
        .get(0);
  }

  @Override
  public List<Stored> of(long sessionId) {
    return tables()
        .select(
            COLUMNS + " WHERE session_id = ? ORDER BY slip", JdbcSurveyStore::stored, sessionId);
  }

  @Override
  public int add(Collection<SurveySlip> slips, long sessionId, Instant closesAt) {
    return slips.stream()
        .mapToInt(
            slip ->
                tables()
                    .update(
                        "INSERT IGNORE INTO support_survey (slip, session_id, closes_at)"
                            + " VALUES (?, ?, ?)",
                        slip.value(),
                        sessionId,
                        utc(closesAt)))
        .sum();
  }

  @Override
  public boolean answer(SurveySlip slip, SurveyAnswers answers, boolean paper, LocalDate day) {
    return tables()
            .update(
                "UPDATE support_survey SET answered_on = ?, on_paper = ?, understood = ?,"
                    + " alone = ?, again = ? WHERE slip = ? AND answered_on IS NULL",
                day,
                paper,
                answers.understood(),
                answers.alone(),
                answers.again(),
                slip.value())
        == 1;
  }

  @Override
  public List<SurveyFigures> figures(Instant from, Instant until) {
    return tables()
        .select(
            FIGURES,
            row ->
                new SurveyFigures(
                    row.getString(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5),
                    row.getInt(6)),
            SurveyAnswers.YES,
            SurveyAnswers.YES,
            SurveyAnswers.YES,
            utc(from),
            utc(until));
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        new SurveySlip(row.getString(1)),
        row.getLong(2),
        Tables.instant(row, 3),
        row.getObject(4) != null);
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}
