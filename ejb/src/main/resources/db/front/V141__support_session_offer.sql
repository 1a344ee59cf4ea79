-- Which needs a session meets (codes with commas), and whether it has all it needs; without it is not offered.
ALTER TABLE support_session
  ADD COLUMN meets VARCHAR(120) NOT NULL DEFAULT '',
  ADD COLUMN ready TINYINT      NOT NULL DEFAULT 1;
