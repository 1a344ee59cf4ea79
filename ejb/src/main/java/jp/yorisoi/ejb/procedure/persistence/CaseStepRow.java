package jp.yorisoi.ejb.procedure.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;

/** A row of case_step. */
@Entity
@Table(name = "case_step")
@IdClass(CaseStepRow.Key.class)
public class CaseStepRow {
  @Id
  @Column(name = "receipt_number")
  String receiptNumber;

  @Id
  @Column(name = "sequence")
  int sequence;

  @Column(name = "event")
  String event;

  @Column(name = "state")
  String state;

  @Column(name = "actor")
  String actor;

  @Column(name = "at")
  LocalDateTime at;

  @Column(name = "public_message")
  byte[] publicMessage;

  @Column(name = "internal_note")
  byte[] internalNote;

  /** Required by JPA. */
  protected CaseStepRow() {}

  CaseStepRow(String receiptNumber, int sequence) {
    this.receiptNumber = receiptNumber;
    this.sequence = sequence;
  }

  /** Key of a step: case and position. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    String receiptNumber;
    int sequence;

    /** Required by JPA. */
    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && sequence == that.sequence
          && Objects.equals(receiptNumber, that.receiptNumber);
    }

    @Override
    public int hashCode() {
      return Objects.hash(receiptNumber, sequence);
    }
  }
}
