package jp.yorisoi.ejb.request.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.instant;
import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.intake.archive.DocumentType;
import jp.yorisoi.ejb.intake.archive.PackageDocument;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.kernel.Sha256;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.request.AttachedDocument;
import jp.yorisoi.ejb.request.Draft;
import jp.yorisoi.ejb.request.DraftKey;
import jp.yorisoi.ejb.request.DraftStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vaults;

/** Drafts in {@code front}; answers and documents are sealed for their draft. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcDraftStore implements DraftStore {
  private static final String FIND =
      "SELECT procedure_id, procedure_version, answers, expires_at, receipt_number FROM draft"
          + " WHERE token_hash = ? AND expires_at > ?";

  @Inject private DataSources sources;
  @Inject private Vaults vaults;

  @Override
  public void add(Draft draft, Instant now) {
    tables()
        .update(
            "INSERT INTO draft (token_hash, procedure_id, procedure_version, answers, created_at,"
                + " expires_at) VALUES (?,?,?,?,?,?)",
            draft.key().hash(),
            draft.procedureId(),
            draft.procedureVersion(),
            sealed(draft.key(), draft.answers()),
            utc(now),
            utc(draft.expiresAt()));
  }

  @Override
  public Optional<Draft> find(DraftKey key, Instant now, boolean forChange) {
    return tables()
        .select(
            forChange ? FIND + " FOR UPDATE" : FIND, row -> draft(key, row), key.hash(), utc(now))
        .stream()
        .findFirst();
  }

  @Override
  public void save(Draft draft) {
    tables()
        .update(
            "UPDATE draft SET answers = ?, row_version = row_version + 1 WHERE token_hash = ?",
            sealed(draft.key(), draft.answers()),
            draft.key().hash());
  }

  @Override
  public void sent(DraftKey key, ReceiptNumber number) {
    tables().update("DELETE FROM draft_document WHERE token_hash = ?", (Object) key.hash());
    tables()
        .update(
            "UPDATE draft SET receipt_number = ?, answers = ?, row_version = row_version + 1"
                + " WHERE token_hash = ?",
            number.value(),
            sealed(key, Answers.NONE),
            key.hash());
  }

  @Override
  public void attach(DraftKey key, PackageDocument document, Instant now) {
    // one statement: deleting what is not there would lock the gap others insert into
    tables()
        .update(
            "INSERT INTO draft_document (token_hash, document_id, media_type, size, sha256,"
                + " content, added_at) VALUES (?,?,?,?,?,?,?) ON DUPLICATE KEY UPDATE"
                + " media_type = VALUES(media_type), size = VALUES(size),"
                + " sha256 = VALUES(sha256), content = VALUES(content),"
                + " added_at = VALUES(added_at)",
            key.hash(),
            document.documentId(),
            document.type().mediaType(),
            document.content().length,
            Sha256.of(document.content()),
            vaults
                .front()
                .seal(
                    document.content(),
                    "draft_document",
                    "content",
                    place(key, document.documentId())),
            utc(now));
  }

  @Override
  public void detach(DraftKey key, String documentId) {
    tables()
        .update(
            "DELETE FROM draft_document WHERE token_hash = ? AND document_id = ?",
            key.hash(),
            documentId);
  }

  @Override
  public List<AttachedDocument> attached(DraftKey key) {
    return tables()
        .select(
            "SELECT document_id, media_type, size FROM draft_document WHERE token_hash = ?"
                + " ORDER BY added_at, document_id",
            row ->
                new AttachedDocument(
                    row.getString("document_id"), row.getString("media_type"), row.getInt("size")),
            (Object) key.hash());
  }

  @Override
  public List<PackageDocument> documents(DraftKey key) {
    return tables()
        .select(
            "SELECT document_id, media_type, content FROM draft_document WHERE token_hash = ?"
                + " ORDER BY added_at, document_id",
            row -> document(key, row),
            (Object) key.hash());
  }

  @Override
  public int forgetExpired(Instant now) {
    return tables().update("DELETE FROM draft WHERE expires_at <= ?", utc(now));
  }

  private Draft draft(DraftKey key, ResultSet row) throws SQLException {
    byte[] answers = vaults.front().open(row.getBytes("answers"), "draft", "answers", key.hex());
    return new Draft(
        key,
        row.getString("procedure_id"),
        row.getInt("procedure_version"),
        Answers.fromJson(new String(answers, StandardCharsets.UTF_8)),
        instant(row, "expires_at"),
        Optional.ofNullable(row.getString("receipt_number")).map(ReceiptNumber::new));
  }

  private PackageDocument document(DraftKey key, ResultSet row) throws SQLException {
    String documentId = row.getString("document_id");
    byte[] content =
        vaults
            .front()
            .open(row.getBytes("content"), "draft_document", "content", place(key, documentId));
    return new PackageDocument(
        documentId, DocumentType.ofMediaType(row.getString("media_type")).orElseThrow(), content);
  }

  private byte[] sealed(DraftKey key, Answers answers) {
    return vaults
        .front()
        .seal(answers.toJson().getBytes(StandardCharsets.UTF_8), "draft", "answers", key.hex());
  }

  private static String place(DraftKey key, String documentId) {
    return key.hex() + "/" + documentId;
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), RequestUnavailable::new);
  }
}
