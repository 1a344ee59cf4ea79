package jp.yorisoi.ejb.platform.sight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.city.Policies;

/**
 * The row-level block. Each method gives a condition to be joined with AND to the query of a list,
 * search or figure; it is {@code 1 = 1} for those who may handle protected persons, and leaves the
 * rows of hidden persons out for everybody else, also for a caller nobody knows.
 *
 * <p>A person is hidden by a protection in force whose level for inquiry is ERROR. A case is hidden
 * when its resident is, or, as long as it has none, when a hidden person has the birth date and the
 * name or reading of its applicant ({@link DeclaredPerson}; the mirror keeps who is protected, also
 * when the register has let him or her go). No clock takes part: what a date or a release changes
 * never makes a row visible.
 */
@ApplicationScoped
public class Sight {
  private static final String IN_FORCE = "sp.ended_at IS NULL AND sp.inquiry_level = 'ERROR'";

  private static final String PERSONS = "SELECT sp.subject FROM protection sp WHERE " + IN_FORCE;

  private static final String CASES =
      "SELECT sc.receipt_number FROM protection sp"
          + " JOIN procedure_case sc ON sc.addressee_number = sp.subject WHERE "
          + IN_FORCE
          + " UNION ALL SELECT sc.receipt_number FROM protection sp"
          + " JOIN resident sr ON sr.addressee_number = sp.subject"
          + " JOIN procedure_case sc ON "
          + DeclaredPerson.is("sc", "sr")
          + " WHERE "
          + IN_FORCE;

  /** Those who ask for protection together: same 申出者. */
  private static final String TOGETHER =
      "SELECT sp.subject FROM protection sp JOIN protection so ON so.asked_by = sp.asked_by"
          + " WHERE so.subject = ? AND so.ended_at IS NULL AND "
          + IN_FORCE;

  private static final String EVERYTHING = "1 = 1";

  @Inject private CallerContext context;
  @Inject private Policies policies;

  /** For the container. */
  public Sight() {}

  /**
   * What a caller may see.
   *
   * @param context who calls
   * @param policies who may handle protected persons
   */
  public Sight(CallerContext context, Policies policies) {
    this.context = context;
    this.policies = policies;
  }

  /** Whether the caller may see protected persons. */
  public boolean isEntitled() {
    return policies.roles().permits(context.caller().roles(), Permission.HANDLE_PROTECTED);
  }

  /**
   * Condition of SQL over persons.
   *
   * @param column column with an addressee number, never null
   * @return the condition
   */
  public String persons(String column) {
    return isEntitled() ? EVERYTHING : column + " NOT IN (" + PERSONS + ")";
  }

  /**
   * Condition of SQL over cases, letters and messages.
   *
   * @param column column with a receipt number, never null
   * @return the condition
   */
  public String cases(String column) {
    return isEntitled() ? EVERYTHING : column + " NOT IN (" + CASES + ")";
  }

  /**
   * Whether a row is what the caller wrote, so that what he wrote a moment ago is not missing just
   * because of whom it is about: the gap would tell him.
   *
   * @param column column with the account that wrote it
   * @return a condition of SQL
   */
  public String own(String column) {
    byte[] id = context.caller().id().getBytes(StandardCharsets.UTF_8);
    return column + " = CONVERT(X'" + HexFormat.of().formatHex(id) + "' USING utf8mb4)";
  }

  /**
   * Condition of SQL over {@code audit_entry}: entries about protected persons or their cases are
   * read by the entitled only. For reports of officers.
   *
   * @param alias alias of the table, e.g. {@code e}
   * @return the condition
   */
  public String audit(String alias) {
    if (isEntitled()) {
      return EVERYTHING;
    }
    String person = alias + ".subject_ref";
    String file = alias + ".case_ref";
    return "(%1$s IS NULL OR %1$s NOT IN (%2$s)) AND (%3$s IS NULL OR %3$s NOT IN (%4$s))"
        .formatted(person, PERSONS, file, CASES);
  }

  /**
   * Whether a case is one of a hidden person, for whoever asks.
   *
   * @param column column or parameter with a receipt number
   * @return a condition of SQL
   */
  public String isHiddenCase(String column) {
    return column + " IN (" + CASES + ")";
  }

  /**
   * Whether a person is hidden, for whoever asks.
   *
   * @param column column or parameter with an addressee number
   * @return a condition of SQL
   */
  public String isHiddenPerson(String column) {
    return column + " IN (" + PERSONS + ")";
  }

  /**
   * Condition of JPQL over cases.
   *
   * @param path path with a receipt number, e.g. {@code c.receiptNumber}
   * @return the condition
   */
  public String casesInJpql(String path) {
    return isEntitled() ? EVERYTHING : jpql("? NOT IN (" + CASES + ")", path);
  }

  /**
   * Condition of JPQL over persons.
   *
   * @param path path with an addressee number
   * @return the condition
   */
  public String personsInJpql(String path) {
    return isEntitled() ? EVERYTHING : jpql("? NOT IN (" + PERSONS + ")", path);
  }

  /**
   * Condition of JPQL over those who are shown beside a person, for everybody: nobody hidden but
   * the person and those protected together with him or her. So the case of one member of a
   * household shows nothing of another who is protected, from that member perhaps.
   *
   * @param path path with the addressee number of the other
   * @param beside path or parameter with the addressee number of the person
   * @return the condition
   */
  public String besideInJpql(String path, String beside) {
    return jpql(
        "? NOT IN (" + PERSONS + ") OR ? IN (" + TOGETHER + ")",
        path + ", " + path + ", " + beside);
  }

  private static String jpql(String condition, String values) {
    return "SQL('CASE WHEN %s THEN 1 ELSE 0 END', %s) = 1"
        .formatted(condition.replace("'", "''"), values);
  }
}
