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
          + " l.sent_by FROM notice_letter l"
          + " JOIN procedure_case c ON c.receipt_number = l.receipt_number";

  @Inject private DataSources sources;
  @Inject private CaseSeals seals;

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
            HEADS + where(sent, "l.") + order + ", l.receipt_number, l.sequence LIMIT ? OFFSET ?",
            JdbcLetterStore::head,
            size,
            first);
  }

  @Override
  public int count(boolean sent) {
    return tables()
        .select("SELECT COUNT(*) FROM notice_letter" + where(sent, ""), row -> row.getInt(1))
        .get(0);
  }

  @Override
  public Optional<Letter> find(String receiptNumber, int sequence) {
    return tables()
        .select(
            "SELECT kind, content, created_at FROM notice_letter"
                + " WHERE receipt_number = ? AND sequence = ?",
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
                "UPDATE notice_letter SET sent_at = ?, sent_by = ?"
                    + " WHERE receipt_number = ? AND sequence = ? AND sent_at IS NULL",
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
        Letter.Content.fromJson(content));
  }

  private static LetterHead head(ResultSet row) throws SQLException {
    return new LetterHead(
        row.getString("receipt_number"),
        row.getInt("sequence"),
        row.getString("kind"),
        row.getString("applicant_kana"),
        instant(row, "created_at"),
        instant(row, "sent_at"),
        row.getString("sent_by"));
  }

  private static String where(boolean sent, String of) {
    return " WHERE " + of + (sent ? "sent_at IS NOT NULL" : "sent_at IS NULL");
  }

  private static String place(String receiptNumber, int sequence) {
    return receiptNumber + "/" + sequence;
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.CORE), LettersUnavailable::new);
  }
}
