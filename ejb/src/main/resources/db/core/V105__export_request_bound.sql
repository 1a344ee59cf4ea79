-- What was approved is bound: how many rows, and a keyed digest of which and what for. The index is for retention.
ALTER TABLE export_request
  ADD COLUMN decided_rows INT NULL AFTER decided_at,
  ADD COLUMN decided_digest BINARY(32) NULL AFTER decided_rows,
  ADD KEY ix_export_request_expires_at (expires_at);
