-- Who runs a scheduled job right now; the row is the lock (one instance works, the others pass).
CREATE TABLE job_lease (
  job              VARCHAR(60) NOT NULL,
  held_until       DATETIME(6) NOT NULL,
  holder           VARCHAR(64) NOT NULL,
  last_started_at  DATETIME(6) NULL,
  last_finished_at DATETIME(6) NULL,
  last_result      VARCHAR(80) NULL,
  PRIMARY KEY (job)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
