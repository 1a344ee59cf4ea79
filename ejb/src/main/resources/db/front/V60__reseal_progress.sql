-- How far the sealing anew under the newest key has come in each column; a pass is finished when nothing older is left.
CREATE TABLE reseal_progress (
  table_name  VARCHAR(64) NOT NULL,
  column_name VARCHAR(64) NOT NULL,
  epoch       INT         NOT NULL,
  waiting     BIGINT      NOT NULL,
  resealed    BIGINT      NOT NULL,
  unreadable  BIGINT      NOT NULL,
  begun_at    DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  PRIMARY KEY (table_name, column_name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
