-- What the applicant may read of a case, published by the inner zone through the gate; the highest sequence is the present state.
CREATE TABLE status_step (
  receipt_number CHAR(13)    NOT NULL,
  sequence       INT         NOT NULL,
  status         CHAR(2)     NOT NULL,
  message        BLOB        NOT NULL,
  changed_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (receipt_number, sequence)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
