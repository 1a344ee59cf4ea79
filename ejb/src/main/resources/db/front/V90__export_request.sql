-- A request to export a list, and the log of what was taken or printed. The file is made when it is taken and stands nowhere.
CREATE TABLE export_request (
  id         VARCHAR(20) NOT NULL,
  kind       VARCHAR(24) NOT NULL,
  purpose    VARCHAR(24) NOT NULL,
  parameters BLOB        NOT NULL,
  reason     BLOB        NOT NULL,
  row_count  INT         NOT NULL,
  state      VARCHAR(10) NOT NULL,
  asked_by   VARCHAR(64) NOT NULL,
  asked_at   DATETIME(6) NOT NULL,
  decided_by VARCHAR(64) NULL,
  decided_at DATETIME(6) NULL,
  taken_at   DATETIME(6) NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_export_request_asked_by (asked_by, asked_at),
  KEY ix_export_request_state (state, asked_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
