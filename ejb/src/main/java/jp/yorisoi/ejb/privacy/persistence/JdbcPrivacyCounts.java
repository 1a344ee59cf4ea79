package jp.yorisoi.ejb.privacy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.privacy.PrivacyCounts;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/**
 * Counts by key: no sealed value is opened for it. Two requests of one person are one person, if
 * they are linked to the same resident or carry the same reading and birth date.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcPrivacyCounts implements PrivacyCounts {
  private static final String APPLICANTS =
      "SELECT CONCAT('procedure:', procedure_id), COUNT(DISTINCT COALESCE(addressee_number,"
          + " CONCAT(applicant_kana_key, '|', applicant_birth))) FROM procedure_case"
          + " GROUP BY procedure_id";
  private static final String ATTENDEES =
      "SELECT CONCAT('kind:', s.kind), COUNT(DISTINCT b.person_key) FROM support_session s"
          + " JOIN support_booking b ON b.session_id = s.id WHERE b.person IS NOT NULL"
          + " GROUP BY s.kind";
  private static final String STAFF =
      "SELECT COUNT(DISTINCT g.user_id) FROM staff_grant g"
          + " JOIN staff_account a ON a.user_id = g.user_id"
          + " WHERE a.disabled_at IS NULL AND g.valid_from <= ? AND g.valid_until >= ?"
          + " AND g.valid_from >= ? AND g.role IN (";

  private DataSources sources;

  /** For the container. */
  public JdbcPrivacyCounts() {}

  /**
   * The tables of both schemas.
   *
   * @param sources where they are
   */
  @Inject
  public JdbcPrivacyCounts(DataSources sources) {
    this.sources = sources;
  }

  @Override
  public Map<String, Integer> people(Chain chain) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    String sql = chain == Chain.CORE ? APPLICANTS : ATTENDEES;
    tables(chain).select(sql, row -> counted.put(row.getString(1), row.getInt(2)));
    return counted;
  }

  @Override
  public int staff(Chain chain, Set<String> roles, LocalDate day, LocalDate grantedFrom) {
    if (roles.isEmpty()) {
      return 0;
    }
    List<Object> values = new ArrayList<>(List.of(day, day, grantedFrom));
    values.addAll(roles);
    String marks = String.join(",", Collections.nCopies(roles.size(), "?"));
    return tables(chain).select(STAFF + marks + ")", row -> row.getInt(1), values.toArray()).get(0);
  }

  private Tables tables(Chain chain) {
    return new Tables(sources.of(chain), FiguresUnavailable::new);
  }
}
