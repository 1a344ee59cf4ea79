-- A verified package, kept encrypted until the inner zone has fetched it. (source, source_number) makes intake idempotent.
CREATE TABLE submission (
  receipt_number    CHAR(13)     NOT NULL,
  source            VARCHAR(16)  NOT NULL,
  source_number     VARCHAR(64)  NOT NULL,
  procedure_id      VARCHAR(64)  NOT NULL,
  procedure_version INT          NOT NULL,
  arrived_at        DATETIME(6)  NOT NULL,
  pin_hash          VARCHAR(200) NULL,
  package           LONGBLOB     NOT NULL,
  package_sha256    BINARY(32)   NOT NULL,
  package_size      INT          NOT NULL,
  verification      BLOB         NOT NULL,
  request_id        VARCHAR(36)  NOT NULL,
  acknowledged_at   DATETIME(6)  NULL,
  fetched_at        DATETIME(6)  NULL,
  PRIMARY KEY (receipt_number),
  UNIQUE KEY uq_submission_source (source, source_number),
  KEY ix_submission_fetched_at (fetched_at, arrived_at),
  KEY ix_submission_acknowledged_at (source, acknowledged_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
