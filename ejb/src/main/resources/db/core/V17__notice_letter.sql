-- Notices to be printed and posted, one a step of a case; what the letter says is encrypted.
CREATE TABLE notice_letter (
  receipt_number CHAR(13)    NOT NULL,
  sequence       INT         NOT NULL,
  kind           VARCHAR(20) NOT NULL,
  content        BLOB        NOT NULL,
  created_at     DATETIME(6) NOT NULL,
  sent_at        DATETIME(6) NULL,
  sent_by        VARCHAR(64) NULL,
  PRIMARY KEY (receipt_number, sequence),
  KEY ix_notice_letter_sent_at (sent_at, created_at),
  CONSTRAINT fk_notice_letter_case FOREIGN KEY (receipt_number) REFERENCES procedure_case (receipt_number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
