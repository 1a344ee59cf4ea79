package jp.yorisoi.ejb.identity.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** A row of staff_account. */
@Entity
@Table(name = "staff_account")
public class StaffAccountRow {
  @Id
  @Column(name = "user_id")
  String userId;

  @Column(name = "display_name", updatable = false)
  String displayName;

  @Column(name = "office", updatable = false)
  String office;

  @Column(name = "password_hash")
  String passwordHash;

  @Column(name = "failed_count")
  int failedCount;

  @Column(name = "locked_until")
  LocalDateTime lockedUntil;

  @Column(name = "disabled_at", updatable = false)
  LocalDateTime disabledAt;

  @Version
  @Column(name = "row_version")
  int rowVersion;

  /** Required by JPA. */
  protected StaffAccountRow() {}
}
