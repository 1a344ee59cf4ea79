-- As wide as what they hold: names of accounts (64) and offices (80).
ALTER TABLE audit_entry
  MODIFY office VARCHAR(80) NULL,
  MODIFY subject_ref VARCHAR(64) NULL;
