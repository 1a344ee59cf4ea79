-- Whom a list or a page showed beside the one person its entry names: who has seen this citizen?
-- The entry carries the hash over its rows here, so that the chain covers them.
CREATE TABLE audit_subject (
  entry_id    BIGINT      NOT NULL,
  position    INT         NOT NULL,
  case_ref    VARCHAR(40) NULL,
  subject_ref VARCHAR(64) NULL,
  PRIMARY KEY (entry_id, position),
  KEY ix_audit_subject_subject_ref (subject_ref, entry_id),
  KEY ix_audit_subject_case_ref (case_ref, entry_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
