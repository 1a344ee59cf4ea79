-- How often a package was tried that is not decided yet; the row goes when it is stored or quarantined.
CREATE TABLE intake_attempt (
  source        VARCHAR(16) NOT NULL,
  source_number VARCHAR(64) NOT NULL,
  attempts      INT         NOT NULL,
  failures      INT         NOT NULL,
  next_at       DATETIME(6) NOT NULL,
  last_error    VARCHAR(80) NULL,
  PRIMARY KEY (source, source_number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
