package jp.yorisoi.ejb.governance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.governance.AuditFilter;
import jp.yorisoi.ejb.governance.AuditLine;
import jp.yorisoi.ejb.governance.AuditPage;
import jp.yorisoi.ejb.governance.AuditReports;
import jp.yorisoi.ejb.governance.ClosedHour;
import jp.yorisoi.ejb.governance.LockedAccount;
import jp.yorisoi.ejb.governance.MuchSeen;
import jp.yorisoi.ejb.governance.RefusedSignIns;
import jp.yorisoi.ejb.governance.Sought;
import jp.yorisoi.ejb.governance.domain.OfficeHours;
import jp.yorisoi.ejb.platform.sight.Sight;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditTrail;
import jp.yorisoi.policy.city.WatchRules;
import jp.yorisoi.policy.database.DataSources;

/**
 * The reports over {@code audit_entry} and {@code audit_subject}, grouped and cut by the database.
 * Staff are those who have an office; hours and days are those of Japan.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcAuditReports implements AuditReports {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int MOST_ROWS = 500;

  /** Events that show a list or the result of a search. */
  private static final String SEARCHES =
      "'WORKLIST_VIEWED','REGISTER_READ','LETTERS_VIEWED','QUARANTINE_VIEWED','SUPPORT_VIEWED',"
          + "'OUTBOX_VIEWED','PROTECTION_VIEWED','AI_TEXT_CHECKED'";

  /** Whoever looked at nothing has seen nobody; tries are in the list of all entries. */
  private static final String SAW = "e.outcome <> '" + AuditTrail.NOT_FOUND + "'";

  /** Whom the gate for texts to AI tools stopped: AiReason.PACE. */
  private static final String STOPPED =
      "e.event = 'AI_TEXT_REFUSED' AND e.fields LIKE '%reason=PACE'";

  private static final String STAFF = " AND e.office IS NOT NULL";

  @Inject private DataSources sources;
  @Inject private Sight sight;

  /** For the container. */
  public JdbcAuditReports() {}

  /**
   * Reports on these tables.
   *
   * @param sources where they are
   * @param sight what the caller may see
   */
  JdbcAuditReports(DataSources sources, Sight sight) {
    this.sources = sources;
    this.sight = sight;
  }

  @Override
  public AuditPage entries(Chain chain, AuditFilter filter, int first, int size) {
    Conditions where =
        new Conditions().add(" FROM audit_entry e WHERE ").within(filter).add(visible(chain, "e"));
    return page(chain, where, first, size);
  }

  @Override
  public AuditPage about(Chain chain, Sought sought, AuditFilter filter, int first, int size) {
    Conditions where = new Conditions().add(" FROM (");
    if (sought instanceof Sought.Citizen citizen) {
      ofCitizen(where, chain, citizen.number().value());
    } else if (sought instanceof Sought.Matter matter) {
      ofMatter(where, chain, matter.number());
    }
    where.add(") way JOIN audit_entry e ON e.id = way.id WHERE " + SAW + " AND ").within(filter);
    return page(chain, where.add(visible(chain, "e")), first, size);
  }

  /** In {@code front} nobody's number is known, and no table of cases. */
  private void ofCitizen(Conditions ways, Chain chain, String number) {
    ways.add("SELECT d.id FROM audit_entry d WHERE d.subject_ref = ?", number)
        .add(visible(chain, "d"))
        .add(" UNION SELECT s.entry_id FROM audit_subject s WHERE s.subject_ref = ?", number)
        .add(visible(chain, "s"));
    if (chain == Chain.CORE) {
      ways.add(" UNION SELECT d.id FROM procedure_case c JOIN audit_entry d")
          .add(" ON d.case_ref = c.receipt_number WHERE c.addressee_number = ?", number)
          .add(" AND " + sight.cases("c.receipt_number"))
          .add(" UNION SELECT s.entry_id FROM procedure_case c JOIN audit_subject s")
          .add(" ON s.case_ref = c.receipt_number WHERE c.addressee_number = ?", number)
          .add(" AND " + sight.cases("c.receipt_number"));
    }
  }

  private void ofMatter(Conditions ways, Chain chain, String number) {
    ways.add("SELECT d.id FROM audit_entry d WHERE d.case_ref = ?", number)
        .add(visible(chain, "d"))
        .add(" UNION SELECT s.entry_id FROM audit_subject s WHERE s.case_ref = ?", number)
        .add(visible(chain, "s"));
  }

  private AuditPage page(Chain chain, Conditions where, int first, int size) {
    Conditions counted =
        new Conditions()
            .add("SELECT COUNT(*) FROM (SELECT e.id")
            .add(where.sql(), where.values())
            .add(" LIMIT " + AuditPage.COUNTED + ") n");
    int total = tables(chain).select(counted.sql(), row -> row.getInt(1), counted.values()).get(0);
    Conditions rows =
        new Conditions()
            .add("SELECT e.id, e.at, e.actor, e.office, e.origin, e.zone, e.event, e.outcome,")
            .add(" e.purpose, e.case_ref, e.subject_ref, e.fields, e.my_number,")
            .add(" (SELECT COUNT(*) FROM audit_subject s WHERE s.entry_id = e.id")
            .add(visible(chain, "s") + ") AS shown")
            .add(where.sql(), where.values())
            .add(" ORDER BY e.at DESC, e.id DESC LIMIT ? OFFSET ?", size, first);
    return new AuditPage(
        tables(chain).select(rows.sql(), JdbcAuditReports::line, rows.values()), total);
  }

  @Override
  public List<ClosedHour> closedHours(
      Chain chain, List<OfficeHours.Window> closed, AuditFilter filter) {
    if (closed.isEmpty()) {
      return List.of();
    }
    Conditions sql =
        new Conditions()
            .add("SELECT e.actor, MAX(e.office) AS office, " + hour("e.at") + " AS slot,")
            .add(" COUNT(*) AS entries,")
            .add(" SUM(e.case_ref IS NOT NULL OR e.subject_ref IS NOT NULL) AS cases")
            .add(" FROM audit_entry e WHERE (")
            .add(
                closed.stream()
                    .map(window -> "(e.at >= ? AND e.at < ?)")
                    .collect(Collectors.joining(" OR ")));
    for (OfficeHours.Window window : closed) {
      sql.add("", Tables.utc(window.from()), Tables.utc(window.until()));
    }
    sql.add(")" + STAFF)
        .narrowed(filter)
        .add(visible(chain, "e"))
        .add(" GROUP BY e.actor, slot ORDER BY slot DESC, entries DESC LIMIT " + MOST_ROWS);
    return tables(chain)
        .select(
            sql.sql(),
            row ->
                new ClosedHour(
                    row.getString("actor"),
                    row.getString("office"),
                    slot(row),
                    row.getInt("entries"),
                    row.getInt("cases")),
            sql.values());
  }

  @Override
  public List<MuchSeen> muchInHour(Chain chain, AuditFilter filter, WatchRules rules) {
    return much(
        chain,
        filter,
        hour("e.at"),
        Duration.ofHours(1),
        rules.seenInHour(),
        rules.searchesInHour(),
        0);
  }

  @Override
  public List<MuchSeen> muchInDay(Chain chain, AuditFilter filter, WatchRules rules) {
    return much(
        chain,
        filter,
        day("e.at"),
        Duration.ofDays(1),
        rules.seenInDay(),
        Integer.MAX_VALUE,
        Integer.MAX_VALUE);
  }

  /**
   * Each person and case counts once in its hour or day, however often it was shown, and a case
   * shown by its number is the person it is about.
   */
  private List<MuchSeen> much(
      Chain chain,
      AuditFilter filter,
      String slot,
      Duration length,
      int seen,
      int searches,
      int stopped) {
    Conditions sql =
        new Conditions()
            .add("SELECT x.actor, MAX(x.office) AS office, x.slot AS slot,")
            .add(" COUNT(DISTINCT x.who) AS seen, COUNT(DISTINCT x.search) AS searches,")
            .add(" COUNT(DISTINCT x.stop) AS stopped FROM (")
            .add("SELECT e.actor, e.office, " + slot + " AS slot,")
            .add(" " + who(chain, "e") + " AS who,")
            .add(" CASE WHEN e.event IN (" + SEARCHES + ") THEN e.id END AS search,")
            .add(" CASE WHEN " + STOPPED + " THEN e.id END AS stop")
            .add(" FROM audit_entry e" + file(chain, "e") + " WHERE ")
            .within(filter)
            .add(" AND e.outcome = 'done'" + STAFF + visible(chain, "e"))
            .add(" UNION ALL SELECT e.actor, e.office, " + slot + ",")
            .add(" " + who(chain, "s") + ", NULL, NULL")
            .add(" FROM audit_entry e JOIN audit_subject s ON s.entry_id = e.id")
            .add(file(chain, "s") + " WHERE ")
            .within(filter)
            .add(" AND e.outcome = 'done'" + STAFF + visible(chain, "e") + visible(chain, "s"))
            .add(") x GROUP BY x.actor, x.slot HAVING seen > ? OR searches > ?", seen, searches)
            .add(" OR stopped > ?", stopped)
            .add(" ORDER BY seen DESC, slot DESC LIMIT " + MOST_ROWS);
    return tables(chain)
        .select(
            sql.sql(),
            row ->
                new MuchSeen(
                    row.getString("actor"),
                    row.getString("office"),
                    slot(row),
                    slot(row).plus(length),
                    row.getInt("seen"),
                    row.getInt("searches"),
                    row.getInt("stopped")),
            sql.values());
  }

  /** In {@code front} no number leads to a person. */
  private static String who(Chain chain, String alias) {
    return chain == Chain.FRONT
        ? "COALESCE(%1$s.subject_ref, %1$s.case_ref)".formatted(alias)
        : "COALESCE(%1$s.subject_ref, f.addressee_number, %1$s.case_ref)".formatted(alias);
  }

  private static String file(Chain chain, String alias) {
    return chain == Chain.FRONT
        ? ""
        : " LEFT JOIN procedure_case f ON f.receipt_number = " + alias + ".case_ref";
  }

  @Override
  public List<RefusedSignIns> refusedSignIns(Chain chain, AuditFilter filter) {
    Conditions sql =
        new Conditions()
            .add("SELECT e.subject_ref, e.origin, SUM(e.fields = 'wrong_password') AS wrong,")
            .add(" SUM(e.fields = 'locked') AS locked, SUM(e.fields = 'unknown_account') AS")
            .add(" unknown_name, COUNT(*) AS tries, MAX(e.at) AS latest")
            .add(" FROM audit_entry e WHERE e.at >= ?", Tables.utc(filter.from()))
            .add(" AND e.at < ? AND e.event = 'SIGN_IN_TRIED'", Tables.utc(filter.until()))
            .add(" AND COALESCE(e.fields, '') <> 'signed_in'")
            .add(visible(chain, "e"))
            .add(" GROUP BY e.subject_ref, e.origin ORDER BY tries DESC, latest DESC LIMIT ")
            .add(String.valueOf(MOST_ROWS));
    return tables(chain).select(sql.sql(), JdbcAuditReports::refused, sql.values());
  }

  private static RefusedSignIns refused(ResultSet row) throws SQLException {
    int wrong = row.getInt("wrong");
    int locked = row.getInt("locked");
    int unknown = row.getInt("unknown_name");
    return new RefusedSignIns(
        row.getString("subject_ref"),
        row.getString("origin"),
        wrong,
        locked,
        unknown,
        row.getInt("tries") - wrong - locked - unknown,
        Tables.instant(row, "latest"));
  }

  @Override
  public List<LockedAccount> locked(Chain chain, Instant now) {
    return tables(chain)
        .select(
            "SELECT user_id, failed_count, locked_until FROM staff_account"
                + " WHERE locked_until > ? ORDER BY locked_until DESC, user_id",
            row ->
                new LockedAccount(
                    row.getString("user_id"),
                    row.getInt("failed_count"),
                    Tables.instant(row, "locked_until")),
            Tables.utc(now));
  }

  @Override
  public Optional<Seal> lastSeal(Chain chain) {
    return tables(chain)
        .select(
            "SELECT seq, sealed_at FROM audit_seal ORDER BY seq DESC LIMIT 1",
            row -> new Seal(row.getLong("seq"), Tables.instant(row, "sealed_at")))
        .stream()
        .findFirst();
  }

  /**
   * What the caller may see. His own searches a moment ago are always there: were they missing, he
   * would learn that whom he searched for is protected. Rows of {@code audit_subject} are {@code
   * s}.
   */
  private String visible(Chain chain, String alias) {
    if (chain == Chain.FRONT) {
      return "";
    }
    String shown = sight.audit(alias);
    return "s".equals(alias)
        ? " AND " + shown
        : " AND ((%1$s) OR %2$s.event = 'AUDIT_VIEWED' AND %3$s)"
            .formatted(shown, alias, sight.own(alias + ".actor"));
  }

  private Tables tables(Chain chain) {
    return new Tables(sources.of(chain), AuditUnreadable::new);
  }

  /** Japan has no summer time: its hours begin with those of UTC, its days nine hours before. */
  private static String hour(String column) {
    return "DATE_FORMAT(DATE_ADD(" + column + ", INTERVAL 9 HOUR), '%Y-%m-%dT%H:00:00')";
  }

  private static String day(String column) {
    return "DATE_FORMAT(DATE_ADD(" + column + ", INTERVAL 9 HOUR), '%Y-%m-%dT00:00:00')";
  }

  private static Instant slot(ResultSet row) throws SQLException {
    return LocalDateTime.parse(row.getString("slot")).atZone(JAPAN).toInstant();
  }

  private static AuditLine line(ResultSet row) throws SQLException {
    return new AuditLine(
        row.getLong("id"),
        Tables.instant(row, "at"),
        row.getString("actor"),
        row.getString("office"),
        row.getString("origin"),
        row.getString("zone"),
        row.getString("event"),
        row.getString("outcome"),
        row.getString("purpose"),
        row.getString("case_ref"),
        row.getString("subject_ref"),
        row.getString("fields"),
        row.getBoolean("my_number"),
        row.getInt("shown"));
  }
}
