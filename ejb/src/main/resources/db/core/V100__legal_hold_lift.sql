-- Lifting a legal hold takes two persons: one asks for it, another does it.
ALTER TABLE legal_hold
  ADD COLUMN lift_asked_at DATETIME(6) NULL,
  ADD COLUMN lift_asked_by VARCHAR(64) NULL;
