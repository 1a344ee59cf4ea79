-- Failed guesses of a PIN, per number looked up; throttles whoever tries them all.
CREATE TABLE guess_counter (
  subject_hash BINARY(32)  NOT NULL,
  failures     INT         NOT NULL,
  since        DATETIME(6) NOT NULL,
  PRIMARY KEY (subject_hash)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
