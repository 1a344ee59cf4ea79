package jp.yorisoi.ejb.procedure.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

/** A row of case_package. The package itself is only written through JPA; see {@code CaseSeals}. */
@Entity
@Table(name = "case_package")
@IdClass(CasePackageRow.Key.class)
public class CasePackageRow {
  @Id
  @Column(name = "receipt_number")
  String receiptNumber;

  @Id
  @Column(name = "revision")
  int revision;

  @Column(name = "package")
  byte[] archive;

  @Column(name = "package_sha256")
  byte[] sha256;

  @Column(name = "answers")
  byte[] answers;

  @Column(name = "verification")
  byte[] verification;

  @Column(name = "added_at")
  LocalDateTime addedAt;

  /** Required by JPA. */
  protected CasePackageRow() {}

  CasePackageRow(String receiptNumber, int revision) {
    this.receiptNumber = receiptNumber;
    this.revision = revision;
  }

  /** Key of a package: case and revision. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    String receiptNumber;
    int revision;

    /** Required by JPA. */
    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && revision == that.revision
          && Objects.equals(receiptNumber, that.receiptNumber);
    }

    @Override
    public int hashCode() {
      return Objects.hash(receiptNumber, revision);
    }
  }
}
