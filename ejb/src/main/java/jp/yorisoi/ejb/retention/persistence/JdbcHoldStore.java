package jp.yorisoi.ejb.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.platform.sight.Sight;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.retention.Hold;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.HoldStore;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vaults;

/**
 * Legal holds in {@code legal_hold}. Why and by whose order is sealed; a hold that names a
 * protected person, or a case of one, is not there for those who may not see that person; any other
 * is not there for the 支援措置責任者, who tends only those.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcHoldStore implements HoldStore {
  private static final String TABLE = "legal_hold";
  private static final String ADD =
      "INSERT INTO legal_hold (id, scope, target, reason, ordered_by, from_on, until_on,"
          + " entered_at, entered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String SELECT =
      "SELECT h.id, h.scope, h.target, h.reason, h.ordered_by, h.from_on, h.until_on,"
          + " h.entered_at, h.entered_by, h.lift_asked_at, h.lift_asked_by, h.lifted_at,"
          + " h.lifted_by FROM legal_hold h WHERE ";
  private static final String ORDER =
      " ORDER BY h.lifted_at IS NOT NULL, h.entered_at DESC, h.id LIMIT ?";

  private static final String SEEN =
      "(h.scope <> 'PERSON' OR %s) AND (h.scope <> 'CASE' OR %s) AND (h.scope <> 'SOURCE'"
          + " OR NOT EXISTS (SELECT 1 FROM procedure_case n WHERE n.source_number = h.target"
          + " AND NOT (%s)))";

  private static final String PROTECTED =
      "h.scope = 'PERSON' AND %s OR h.scope = 'CASE' AND %s OR h.scope = 'SOURCE'"
          + " AND EXISTS (SELECT 1 FROM procedure_case n WHERE n.source_number = h.target AND %s)";

  private DataSources sources;
  private Vaults vaults;
  private Sight sight;
  private CallerContext context;
  private Policies policies;

  /** For the container. */
  public JdbcHoldStore() {}

  /**
   * The tables of both schemas.
   *
   * @param sources where they are
   * @param vaults what seals the reasons
   * @param sight whom the caller may see
   * @param context who calls
   * @param policies who tends all holds
   */
  @Inject
  public JdbcHoldStore(
      DataSources sources, Vaults vaults, Sight sight, CallerContext context, Policies policies) {
    this.sources = sources;
    this.vaults = vaults;
    this.sight = sight;
    this.context = context;
    this.policies = policies;
  }

  @Override
  public void add(Chain chain, Hold hold) {
    tables(chain)
        .update(
            ADD,
            hold.id(),
            hold.scope().name(),
            hold.target(),
            seal(chain, hold.reason(), "reason", hold.id()),
            seal(chain, hold.orderedBy(), "ordered_by", hold.id()),
            hold.from(),
            hold.until(),
            Tables.utc(hold.enteredAt()),
            hold.enteredBy());
  }

  @Override
  public List<Hold> list(Chain chain, int limit) {
    return tables(chain).select(SELECT + visible(chain) + ORDER, row -> hold(chain, row), limit);
  }

  @Override
  public int liftsAskedByOthers(Chain chain, String who) {
    return tables(chain)
        .select(
            "SELECT COUNT(*) FROM legal_hold h WHERE h.lifted_at IS NULL AND h.lift_asked_by <> ?"
                + " AND "
                + visible(chain),
            row -> row.getInt(1),
            who)
        .get(0);
  }

  @Override
  public Optional<Hold> find(Chain chain, String id) {
    return tables(chain)
        .select(SELECT + visible(chain) + " AND h.id = ?", row -> hold(chain, row), id)
        .stream()
        .findFirst();
  }

  @Override
  public boolean askLift(Chain chain, String id, String by, Instant at) {
    return tables(chain)
            .update(
                "UPDATE legal_hold SET lift_asked_at = ?, lift_asked_by = ?"
                    + " WHERE id = ? AND lifted_at IS NULL AND lift_asked_by IS NULL",
                Tables.utc(at),
                by,
                id)
        == 1;
  }

  @Override
  public boolean keep(Chain chain, String id) {
    return tables(chain)
            .update(
                "UPDATE legal_hold SET lift_asked_at = NULL, lift_asked_by = NULL"
                    + " WHERE id = ? AND lifted_at IS NULL AND lift_asked_by IS NOT NULL",
                id)
        == 1;
  }

  /** Who asked is compared here once more: the row may have changed since it was read. */
  @Override
  public boolean lift(Chain chain, String id, String by, Instant at) {
    return tables(chain)
            .update(
                "UPDATE legal_hold SET lifted_at = ?, lifted_by = ?"
                    + " WHERE id = ? AND lifted_at IS NULL AND lift_asked_by <> ?",
                Tables.utc(at),
                by,
                id,
                by)
        == 1;
  }

  /** The outer schema knows no protected persons. What one entered oneself is always there. */
  private String visible(Chain chain) {
    return chain == Chain.FRONT
        ? "1 = 1"
        : "("
            + sight.own("h.entered_by")
            + " OR "
            + (tendsAll() ? unlessHidden() : ifHidden())
            + ")";
  }

  private boolean tendsAll() {
    return policies.roles().permits(context.caller().roles(), Permission.HOLD_ANY_RECORDS);
  }

  private String unlessHidden() {
    return SEEN.formatted(
        sight.persons("h.target"), sight.cases("h.target"), sight.cases("n.receipt_number"));
  }

  /** For the 支援措置責任者, who tends what is kept from other officers and nothing else. */
  private String ifHidden() {
    return sight.isEntitled()
        ? "("
            + PROTECTED.formatted(
                sight.isHiddenPerson("h.target"),
                sight.isHiddenCase("h.target"),
                sight.isHiddenCase("n.receipt_number"))
            + ")"
        : "1 = 0";
  }

  private Hold hold(Chain chain, ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new Hold(
        id,
        HoldScope.valueOf(row.getString("scope")),
        row.getString("target"),
        open(chain, row.getBytes("reason"), "reason", id),
        open(chain, row.getBytes("ordered_by"), "ordered_by", id),
        day(row.getDate("from_on")),
        day(row.getDate("until_on")),
        Tables.instant(row, "entered_at"),
        row.getString("entered_by"),
        Tables.instant(row, "lift_asked_at"),
        row.getString("lift_asked_by"),
        Tables.instant(row, "lifted_at"),
        row.getString("lifted_by"));
  }

  private static LocalDate day(Date date) {
    return date == null ? null : date.toLocalDate();
  }

  private byte[] seal(Chain chain, String text, String column, String id) {
    return vaults.of(chain).seal(text.getBytes(StandardCharsets.UTF_8), TABLE, column, id);
  }

  private String open(Chain chain, byte[] sealed, String column, String id) {
    return new String(vaults.of(chain).open(sealed, TABLE, column, id), StandardCharsets.UTF_8);
  }

  private Tables tables(Chain chain) {
    return new Tables(sources.of(chain), RetentionUnavailable::new);
  }
}
