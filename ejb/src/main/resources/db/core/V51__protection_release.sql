-- A protection lifted for some minutes (一時解除); it comes back by the clock alone.
CREATE TABLE protection_release (
  id            CHAR(36)    NOT NULL,
  protection_id CHAR(36)    NOT NULL,
  released_at   DATETIME(6) NOT NULL,
  until_at      DATETIME(6) NOT NULL,
  released_by   VARCHAR(64) NOT NULL,
  reason        BLOB        NOT NULL,
  taken_back_at DATETIME(6) NULL,
  taken_back_by VARCHAR(64) NULL,
  PRIMARY KEY (id),
  KEY ix_protection_release_protection (protection_id, until_at),
  CONSTRAINT fk_protection_release_protection FOREIGN KEY (protection_id) REFERENCES protection (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
