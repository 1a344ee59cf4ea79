-- A message refused for good that somebody gave up: it stays, undelivered, and those behind it go on.
ALTER TABLE outbox
  ADD COLUMN given_up_at DATETIME(6) NULL,
  ADD KEY ix_outbox_parked_at (parked_at);
