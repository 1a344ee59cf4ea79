package jp.yorisoi.ejb.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.yorisoi.ejb.platform.sight.DeclaredPerson;
import jp.yorisoi.ejb.platform.sight.Sight;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.retention.HeldRecords;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/**
 * Counts what a legal hold covers. A number is counted as far as the caller may see what it names;
 * a whole kind names nobody and is counted as the runs of retention count it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcHeldRecords implements HeldRecords {
  private static final String CASES =
      "SELECT COUNT(*) FROM procedure_case r WHERE r.applicant_name <> '' AND %s AND (%s)";
  private static final String OF_PERSON =
      "(r.addressee_number = ? OR EXISTS (SELECT 1 FROM resident p WHERE p.addressee_number = ? AND "
          + DeclaredPerson.is("r", "p")
          + "))";
  private static final String PROTECTIONS =
      "SELECT COUNT(*) FROM protection r WHERE ? IN (r.subject, r.asked_by)";
  private static final String SUBMISSIONS = "SELECT COUNT(*) FROM submission r WHERE r.%s = ?";
  private static final String QUARANTINE =
      "SELECT COUNT(*) FROM quarantine r WHERE r.source_number = ?";
  private static final String BOOKINGS =
      "SELECT COUNT(*) FROM support_booking r WHERE r.booking_number = ? AND r.person IS NOT NULL";

  private DataSources sources;
  private Sight sight;

  /** For the container. */
  public JdbcHeldRecords() {}

  /**
   * The tables of both schemas.
   *
   * @param sources where they are
   * @param sight whom the caller may see
   */
  @Inject
  public JdbcHeldRecords(DataSources sources, Sight sight) {
    this.sources = sources;
    this.sight = sight;
  }

  @Override
  public long count(Chain chain, HoldScope scope, String target) {
    return switch (scope) {
      case CASE -> ofCase(chain, "receipt_number", target);
      case SOURCE -> ofCase(chain, "source_number", target);
      case PERSON -> ofPerson(chain, target);
      case BOOKING -> one(chain, BOOKINGS, target);
      case KIND, EVERYTHING -> ofKinds(chain, target);
    };
  }

  private long ofCase(Chain chain, String column, String number) {
    return chain == Chain.FRONT
        ? one(chain, SUBMISSIONS.formatted(column), number) + one(chain, QUARANTINE, number)
        : one(chain, cases("r." + column + " = ?"), number);
  }

  /** The schema without persons is refused before. */
  private long ofPerson(Chain chain, String number) {
    long cases = one(chain, cases(OF_PERSON), number, number);
    if (sight.isEntitled()) {
      return cases + one(chain, PROTECTIONS, number);
    }
    boolean hidden =
        one(chain, "SELECT COUNT(*) FROM DUAL WHERE " + sight.isHiddenPerson("?"), number) > 0;
    return hidden ? 0 : cases;
  }

  private String cases(String which) {
    return CASES.formatted(which, sight.cases("r.receipt_number"));
  }

  private long ofKinds(Chain chain, String kind) {
    List<Forgetting> all = chain == Chain.FRONT ? FrontForgetting.all() : CoreForgetting.all();
    return all.stream()
        .filter(table -> kind.isEmpty() || table.kind().name().equals(kind))
        .mapToLong(table -> one(chain, table.left()))
        .sum();
  }

  private long one(Chain chain, String sql, Object... values) {
    return new Tables(sources.of(chain), RetentionUnavailable::new)
        .select(sql, row -> row.getLong(1), values)
        .get(0);
  }
}
