-- Where a session comes from (the programme, or a series of the desk), and whether it is not held after all.
ALTER TABLE support_session
  ADD COLUMN origin        VARCHAR(16) NOT NULL DEFAULT 'PROGRAMME',
  ADD COLUMN series_id     BIGINT      NULL,
  ADD COLUMN cancelled_at  DATETIME(6) NULL,
  ADD COLUMN cancelled_by  VARCHAR(64) NULL,
  ADD COLUMN cancel_reason VARCHAR(16) NULL,
  ADD KEY ix_support_session_series (series_id, starts_at),
  ADD KEY ix_support_session_place (place, starts_at);
