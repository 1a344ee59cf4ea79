-- A document attached to a case; content is encrypted and each opening is recorded.
CREATE TABLE case_document (
  receipt_number CHAR(13)    NOT NULL,
  revision       INT         NOT NULL,
  position       INT         NOT NULL,
  document_id    VARCHAR(64) NOT NULL,
  media_type     VARCHAR(60) NOT NULL,
  size           INT         NOT NULL,
  sha256         BINARY(32)  NOT NULL,
  content        LONGBLOB    NOT NULL,
  PRIMARY KEY (receipt_number, revision, position),
  CONSTRAINT fk_case_document_case FOREIGN KEY (receipt_number) REFERENCES procedure_case (receipt_number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
