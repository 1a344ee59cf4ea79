-- A form being filled in. The token is the only key to it and is stored as its hash; answers are encrypted.
CREATE TABLE draft (
  token_hash        BINARY(32)  NOT NULL,
  procedure_id      VARCHAR(64) NOT NULL,
  procedure_version INT         NOT NULL,
  answers           MEDIUMBLOB  NOT NULL,
  created_at        DATETIME(6) NOT NULL,
  expires_at        DATETIME(6) NOT NULL,
  receipt_number    CHAR(13)    NULL,
  row_version       INT         NOT NULL DEFAULT 0,
  PRIMARY KEY (token_hash),
  KEY ix_draft_expires_at (expires_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
