package jp.yorisoi.ejb.procedure.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.instant;
import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.platform.sight.Sight;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.procedure.Letter;
import jp.yorisoi.ejb.procedure.LetterHead;
import jp.yorisoi.ejb.procedure.LetterStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** Notices that go by post, in {@code core}; what they say is sealed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcLetterStore implements LetterStore {
  private static final String TABLE = "notice_letter";
  private static final String INSERT =
      "INSERT INTO notice_letter (receipt_number, sequence, kind, content, created_at)"
          + " VALUES (?,?,?,?,?)";
  private static final String HEADS =
      "SELECT l.receipt_number, l.sequence, l.kind, c.applicant_kana, l.created_at, l.sent_at,"
          + " l.sent_by, %s AS held FROM notice_letter l"
          + " JOIN procedure_case c ON c.receipt_number = l.receipt_number";

  @Inject private DataSources sources;
  @Inject private CaseSeals seals;
  @Inject private Sight sight;

  @Override
  public void add(Letter letter) {
    String place = place(letter.receiptNumber(), letter.sequence());
    tables()
        .update(
            INSERT,
            letter.receiptNumber(),
            letter.sequence(),
            letter.kind(),
            seals.sealText(letter.content().toJson(), TABLE, "content", place),
            utc(letter.createdAt()));
  }

  @Override
  public List<LetterHead> list(boolean sent, int first, int size) {
    String order = sent ? " ORDER BY l.sent_at DESC" : " ORDER BY l.created_at";
    return tables()
        .select(
            heads() + where(sent) + order + ", l.receipt_number, l.sequence LIMIT ? OFFSET ?",
            JdbcLetterStore::head,
            size,
            first);
  }

  @Override
  public int count(boolean sent) {
    return tables()
        .select("SELECT COUNT(*) FROM notice_letter l" + where(sent), row -> row.getInt(1))
        .get(0);
  }

  @Override
  public Optional<Letter> find(String receiptNumber, int sequence) {
    return tables()
        .select(
            "SELECT l.kind, l.content, l.created_at, "
                + isHeld()
                + " AS held FROM notice_letter l"
                + " WHERE l.receipt_number = ? AND l.sequence = ? AND "
                + visible(),
            row -> letter(row, receiptNumber, sequence),
            receiptNumber,
            sequence)
        .stream()
        .findFirst();
  }

  @Override
  public boolean sent(String receiptNumber, int sequence, String by, Instant at) {
    return tables()
            .update(
                "UPDATE notice_letter l SET l.sent_at = ?, l.sent_by = ? WHERE l.receipt_number = ?"
                    + " AND l.sequence = ? AND l.sent_at IS NULL AND NOT "
                    + isHeld()
                    + " AND "
                    + visible(),
                utc(at),
                by,
                receiptNumber,
                sequence)
        == 1;
  }

  private Letter letter(ResultSet row, String receiptNumber, int sequence) throws SQLException {
    String content =
        seals.openText(row.getBytes("content"), TABLE, "content", place(receiptNumber, sequence));
    return new Letter(
        receiptNumber,
        sequence,
        row.getString("kind"),
        instant(row, "created_at"),
        Letter.Content.fromJson(content),
        row.getBoolean("held"));
  }

  private static LetterHead head(ResultSet row) throws SQLException {
    return new LetterHead(
        row.getString("receipt_number"),
        row.getInt("sequence"),
        row.getString("kind"),
        row.getString("applicant_kana"),
        instant(row, "created_at"),
        instant(row, "sent_at"),
        row.getString("sent_by"),
        row.getBoolean("held"));
  }

  @Override
  public List<LetterHead> held() {
    return tables()
        .select(
            heads()
                + where(false)
                + " AND "
                + isHeld()
                + " ORDER BY l.created_at, l.receipt_number, l.sequence LIMIT 200",
            JdbcLetterStore::head);
  }

  @Override
  public boolean confirm(String receiptNumber, int sequence, String by, Instant at) {
    return tables()
            .update(
                "UPDATE notice_letter l SET l.confirmed_at = ?, l.confirmed_by = ?"
                    + " WHERE l.receipt_number = ? AND l.sequence = ? AND l.confirmed_at IS NULL"
                    + " AND "
                    + visible(),
                utc(at),
                by,
                receiptNumber,
                sequence)
        == 1;
  }

  private String heads() {
    return HEADS.formatted(isHeld());
  }

  private String where(boolean sent) {
    return " WHERE " + visible() + " AND l.sent_at IS " + (sent ? "NOT NULL" : "NULL");
  }

  private String visible() {
    return sight.cases("l.receipt_number");
  }

  /** Of a protected person, also of one protected after it was written. */
  private String isHeld() {
    return "(l.confirmed_at IS NULL AND " + sight.isHiddenCase("l.receipt_number") + ")";
  }

  private static String place(String receiptNumber, int sequence) {
    return receiptNumber + "/" + sequence;
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.CORE), LettersUnavailable::new);
  }
}
