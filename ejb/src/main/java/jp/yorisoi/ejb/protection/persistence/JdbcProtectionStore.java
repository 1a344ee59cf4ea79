package jp.yorisoi.ejb.protection.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.instant;
import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.protection.Protection;
import jp.yorisoi.ejb.protection.Protection.EndReason;
import jp.yorisoi.ejb.protection.ProtectionDetails;
import jp.yorisoi.ejb.protection.ProtectionStore;
import jp.yorisoi.ejb.protection.RegisterMark;
import jp.yorisoi.ejb.protection.ReleaseView;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vaults;

/** Protections in {@code core}; what nobody searches is sealed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcProtectionStore implements ProtectionStore {
  private static final String TABLE = "protection";
  private static final String RELEASE = "protection_release";
  private static final String ADD =
      "INSERT INTO protection (id, subject, asked_by, kind, source, inquiry_level, issue_level,"
          + " provisional, starts_on, ends_on, register_version, details, entered_at, entered_by)"
          + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
  private static final String UPDATE =
      "UPDATE protection SET asked_by = ?, inquiry_level = ?, issue_level = ?, provisional = ?,"
          + " starts_on = ?, ends_on = ?, register_version = ?, row_version = row_version + 1"
          + " WHERE id = ?";
  private static final String CHANGE =
      "UPDATE protection SET starts_on = ?, ends_on = ?, provisional = ?,"
          + " row_version = row_version + 1"
          + " WHERE id = ? AND row_version = ? AND ended_at IS NULL";
  private static final String END =
      "UPDATE protection SET ended_at = ?, ended_by = ?, end_reason = ?,"
          + " row_version = row_version + 1 WHERE id = ? AND ended_at IS NULL";
  private static final String OF_REGISTER =
      "SELECT * FROM protection WHERE source = 'REGISTER' AND ended_at IS NULL AND subject IN (";

  @Inject private DataSources sources;
  @Inject private Vaults vaults;

  @Override
  public List<Protection> inForce(String subject, Instant now) {
    return tables()
        .select(
            ProtectionReading.SELECT
                + " WHERE p.subject = ? AND p.ended_at IS NULL ORDER BY p.entered_at, p.id",
            row -> ProtectionReading.protection(row, now),
            subject);
  }

  @Override
  public List<Held> ofRegister(Collection<String> subjects) {
    if (subjects.isEmpty()) {
      return List.of();
    }
    String places = String.join(",", Collections.nCopies(subjects.size(), "?"));
    return tables().select(OF_REGISTER + places + ")", ProtectionReading::held, subjects.toArray());
  }

  @Override
  public List<Protection> list(Which which, LocalDate dueUntil, Instant now, int first, int size) {
    return tables()
        .select(
            ProtectionReading.SELECT
                + where(which)
                + " ORDER BY p.ends_on IS NULL, p.ends_on, p.subject, p.id LIMIT ? OFFSET ?",
            row -> ProtectionReading.protection(row, now),
            dueUntil,
            size,
            first);
  }

  @Override
  public int count(Which which, LocalDate dueUntil) {
    return tables()
        .select("SELECT COUNT(*) FROM protection p" + where(which), row -> row.getInt(1), dueUntil)
        .get(0);
  }

  /** Each takes the day as its one parameter. */
  private static String where(Which which) {
    return switch (which) {
      case IN_FORCE -> " WHERE p.ended_at IS NULL AND ? IS NOT NULL";
      case DUE -> " WHERE p.ended_at IS NULL AND p.ends_on <= ?";
      case ENDED -> " WHERE p.ended_at IS NOT NULL AND ? IS NOT NULL";
    };
  }

  @Override
  public Optional<Protection> find(String id, Instant now) {
    return tables()
        .select(
            ProtectionReading.SELECT + " WHERE p.id = ?",
            row -> ProtectionReading.protection(row, now),
            id)
        .stream()
        .findFirst();
  }

  @Override
  public boolean isResident(AddresseeNumber subject) {
    return !tables()
        .select(
            "SELECT 1 FROM resident WHERE addressee_number = ?",
            row -> row.getInt(1),
            subject.value())
        .isEmpty();
  }

  @Override
  public void add(Protection one, Long version, ProtectionDetails details) {
    tables()
        .update(
            ADD,
            one.id(),
            one.subject(),
            one.askedBy(),
            one.kind().name(),
            one.source().name(),
            one.inquiry().name(),
            one.issue().name(),
            one.provisional(),
            one.startsOn(),
            one.endsOn(),
            version,
            details.equals(ProtectionDetails.NONE)
                ? null
                : seal(details.toJson(), TABLE, "details", one.id()),
            utc(one.enteredAt()),
            one.enteredBy());
  }

  @Override
  public ProtectionDetails details(String id) {
    return tables()
        .select("SELECT details FROM protection WHERE id = ?", row -> row.getBytes(1), id)
        .stream()
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .map(bytes -> ProtectionDetails.fromJson(open(bytes, TABLE, "details", id)))
        .orElse(ProtectionDetails.NONE);
  }

  @Override
  public boolean change(
      String id, int version, LocalDate startsOn, LocalDate endsOn, boolean provisional) {
    return tables().update(CHANGE, startsOn, endsOn, provisional, id, version) == 1;
  }

  @Override
  public void update(String id, long version, RegisterMark mark) {
    tables()
        .update(
            UPDATE,
            mark.askedBy().value(),
            mark.inquiry().name(),
            mark.issue().name(),
            mark.provisional(),
            mark.from(),
            mark.until().orElse(null),
            version,
            id);
  }

  @Override
  public boolean end(String id, String by, EndReason reason, Instant at) {
    return tables().update(END, utc(at), by, reason.name(), id) == 1;
  }

  @Override
  public void release(String protectionId, String by, String reason, Instant at, Instant until) {
    String id = UUID.randomUUID().toString();
    tables()
        .update(
            "INSERT INTO protection_release (id, protection_id, released_at, until_at,"
                + " released_by, reason) VALUES (?,?,?,?,?,?)",
            id,
            protectionId,
            utc(at),
            utc(until),
            by,
            seal(reason, RELEASE, "reason", id));
  }

  @Override
  public boolean takeBack(String protectionId, String by, Instant now) {
    return tables()
            .update(
                "UPDATE protection_release SET taken_back_at = ?, taken_back_by = ?"
                    + " WHERE protection_id = ? AND taken_back_at IS NULL AND until_at > ?",
                utc(now),
                by,
                protectionId,
                utc(now))
        > 0;
  }

  @Override
  public List<ReleaseView> releases(String protectionId) {
    return tables()
        .select(
            "SELECT id, released_at, until_at, released_by, reason, taken_back_at"
                + " FROM protection_release WHERE protection_id = ?"
                + " ORDER BY released_at DESC, id LIMIT 50",
            row ->
                new ReleaseView(
                    instant(row, "released_at"),
                    instant(row, "until_at"),
                    row.getString("released_by"),
                    open(row.getBytes("reason"), RELEASE, "reason", row.getString("id")),
                    instant(row, "taken_back_at")),
            protectionId);
  }

  private byte[] seal(String text, String table, String column, String id) {
    return vaults.core().seal(text.getBytes(StandardCharsets.UTF_8), table, column, id);
  }

  private String open(byte[] sealed, String table, String column, String id) {
    return new String(vaults.core().open(sealed, table, column, id), StandardCharsets.UTF_8);
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.CORE), ProtectionsUnavailable::new);
  }
}
