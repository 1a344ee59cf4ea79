package jp.yorisoi.ejb.procedure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import jp.yorisoi.ejb.platform.sight.Sight;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.procedure.WorkFigures;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/**
 * The figures above the work list, in one pass over the open cases. A deadline does not run while a
 * case waits for its applicant (state 35), so none of those is due.
 */
@ApplicationScoped
class CaseFigures {
  private static final String SQL =
      "SELECT COALESCE(SUM(state <> '35' AND due_on <= ?), 0),"
          + " COALESCE(SUM(state <> '35' AND due_on < ?), 0),"
          + " COALESCE(SUM(state IN ('20','30')), 0),"
          + " MIN(CASE WHEN state IN ('20','30') THEN arrived_at END),"
          + " COALESCE(SUM(state = '35'), 0), COALESCE(SUM(state = '40'), 0)"
          + " FROM procedure_case WHERE state IN ('20','30','35','40') AND ";

  private static final String HIDDEN =
      "SELECT COUNT(*) FROM procedure_case WHERE state IN ('20','30','35','40') AND ";

  @Inject private DataSources sources;
  @Inject private Sight sight;

  WorkFigures on(LocalDate today) {
    try (Connection connection = sources.of(Chain.CORE).getConnection();
        PreparedStatement select =
            connection.prepareStatement(SQL + sight.cases("receipt_number"))) {
      select.setObject(1, today);
      select.setObject(2, today);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        LocalDateTime oldest = row.getObject(4, LocalDateTime.class);
        long days =
            oldest == null
                ? 0
                : ChronoUnit.DAYS.between(
                    oldest.toInstant(ZoneOffset.UTC).atOffset(ZoneOffset.ofHours(9)).toLocalDate(),
                    today);
        return new WorkFigures(
            row.getInt(1),
            row.getInt(2),
            row.getInt(3),
            days,
            row.getInt(5),
            row.getInt(6),
            designated());
      }
    } catch (SQLException refused) {
      throw new PersistenceException(refused);
    }
  }

  /** How many there are of those only designated staff can open: a number, whoever asks. */
  private int designated() {
    return new Tables(sources.of(Chain.CORE), PersistenceException::new)
        .select(HIDDEN + sight.isHiddenCase("receipt_number"), row -> row.getInt(1))
        .get(0);
  }
}
