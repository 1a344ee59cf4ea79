package jp.yorisoi.ejb.procedure.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A row of case_document. */
@Entity
@Table(name = "case_document")
@IdClass(CaseDocumentRow.Key.class)
public class CaseDocumentRow {
  @Id
  @Column(name = "receipt_number")
  String receiptNumber;

  @Id
  @Column(name = "revision")
  int revision;

  @Id
  @Column(name = "position")
  int position;

  @Column(name = "document_id")
  String documentId;

  @Column(name = "media_type")
  String mediaType;

  @Column(name = "size")
  int size;

  @Column(name = "sha256")
  byte[] sha256;

  @Column(name = "cleaning")
  String cleaning;

  @Column(name = "content")
  byte[] content;

  /** Required by JPA. */
  protected CaseDocumentRow() {}

  CaseDocumentRow(String receiptNumber, int revision, int position) {
    this.receiptNumber = receiptNumber;
    this.revision = revision;
    this.position = position;
  }

  /** Key of a document: case, revision and position. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    String receiptNumber;
    int revision;
    int position;

    /** Required by JPA. */
    public Key() {}

    Key(String receiptNumber, int revision, int position) {
      this.receiptNumber = receiptNumber;
      this.revision = revision;
      this.position = position;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && revision == that.revision
          && position == that.position
          && Objects.equals(receiptNumber, that.receiptNumber);
    }

    @Override
    public int hashCode() {
      return Objects.hash(receiptNumber, revision, position);
    }
  }
}
