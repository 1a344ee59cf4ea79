-- The package of a case as it came, and the answers read from it; both encrypted. A correction adds a revision.
CREATE TABLE case_package (
  receipt_number CHAR(13)    NOT NULL,
  revision       INT         NOT NULL,
  package        LONGBLOB    NOT NULL,
  package_sha256 BINARY(32)  NOT NULL,
  answers        MEDIUMBLOB  NOT NULL,
  verification   BLOB        NOT NULL,
  added_at       DATETIME(6) NOT NULL,
  PRIMARY KEY (receipt_number, revision),
  CONSTRAINT fk_case_package_case FOREIGN KEY (receipt_number) REFERENCES procedure_case (receipt_number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
