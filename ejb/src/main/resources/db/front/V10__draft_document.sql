-- A document attached to a draft; content is encrypted.
CREATE TABLE draft_document (
  token_hash  BINARY(32)   NOT NULL,
  document_id VARCHAR(64)  NOT NULL,
  media_type  VARCHAR(60)  NOT NULL,
  size        INT          NOT NULL,
  sha256      BINARY(32)   NOT NULL,
  content     LONGBLOB     NOT NULL,
  added_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (token_hash, document_id),
  CONSTRAINT fk_draft_document_draft FOREIGN KEY (token_hash) REFERENCES draft (token_hash) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
