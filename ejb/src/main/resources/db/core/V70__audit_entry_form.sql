-- Which canonical form an entry has (docs/audit-chain.md), what it says of further persons, and room
-- for the names of all fields a page shows. Entries of an older release have form 1 and stay valid.
ALTER TABLE audit_entry
  ADD form TINYINT NOT NULL DEFAULT 1,
  ADD subjects_hash BINARY(32) NULL,
  MODIFY fields VARCHAR(1000) NULL;
