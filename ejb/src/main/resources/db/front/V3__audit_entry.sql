-- Who did or saw what. Rows are only ever inserted; the runtime accounts hold no other right here.
CREATE TABLE audit_entry (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  at          DATETIME(6)  NOT NULL,
  actor       VARCHAR(64)  NOT NULL,
  office      VARCHAR(64)  NULL,
  origin      VARCHAR(64)  NULL,
  zone        VARCHAR(16)  NOT NULL,
  event       VARCHAR(60)  NOT NULL,
  outcome     VARCHAR(16)  NOT NULL,
  purpose     VARCHAR(60)  NOT NULL,
  case_ref    VARCHAR(40)  NULL,
  subject_ref VARCHAR(40)  NULL,
  fields      VARCHAR(400) NULL,
  my_number   TINYINT      NOT NULL DEFAULT 0,
  request_id  VARCHAR(36)  NOT NULL,
  PRIMARY KEY (id),
  KEY ix_audit_entry_case_ref (case_ref),
  KEY ix_audit_entry_subject_ref (subject_ref, at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
