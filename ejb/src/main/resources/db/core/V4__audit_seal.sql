-- The hash chain over audit_entry, written by the sealer; see docs/audit-chain.md.
CREATE TABLE audit_seal (
  seq       BIGINT      NOT NULL,
  entry_id  BIGINT      NOT NULL,
  hash      BINARY(32)  NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (seq),
  UNIQUE KEY uq_audit_seal_entry_id (entry_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
