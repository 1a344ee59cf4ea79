-- What happened to a case, in order; the text for the applicant and the note of the office are apart, both encrypted.
CREATE TABLE case_step (
  receipt_number CHAR(13)    NOT NULL,
  sequence       INT         NOT NULL,
  event          VARCHAR(40) NOT NULL,
  state          CHAR(2)     NOT NULL,
  actor          VARCHAR(64) NOT NULL,
  at             DATETIME(6) NOT NULL,
  public_message BLOB        NULL,
  internal_note  BLOB        NULL,
  PRIMARY KEY (receipt_number, sequence),
  CONSTRAINT fk_case_step_case FOREIGN KEY (receipt_number) REFERENCES procedure_case (receipt_number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
