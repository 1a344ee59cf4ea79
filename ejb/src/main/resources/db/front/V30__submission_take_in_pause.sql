-- A package the inner zone could not make a case of rests: how often that failed, and when it is tried again.
ALTER TABLE submission
  ADD COLUMN take_in_failures INT NOT NULL DEFAULT 0,
  ADD COLUMN take_in_next_at DATETIME(6) NULL;
