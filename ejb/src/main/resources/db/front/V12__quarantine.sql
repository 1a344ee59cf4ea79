-- A package that was refused, with the reason; staff look at it and clear it.
CREATE TABLE quarantine (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  source          VARCHAR(16)  NOT NULL,
  source_number   VARCHAR(64)  NOT NULL,
  reason          VARCHAR(60)  NOT NULL,
  detail          VARCHAR(200) NOT NULL,
  arrived_at      DATETIME(6)  NOT NULL,
  package         LONGBLOB     NULL,
  package_sha256  BINARY(32)   NOT NULL,
  package_size    BIGINT       NOT NULL,
  request_id      VARCHAR(36)  NOT NULL,
  acknowledged_at DATETIME(6)  NULL,
  cleared_at      DATETIME(6)  NULL,
  cleared_by      VARCHAR(64)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_quarantine_source (source, source_number),
  KEY ix_quarantine_cleared_at (cleared_at, arrived_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
