-- A legal hold (法的保全): what retention passes over until it is lifted. target is a number, a kind of record or empty; reason and who ordered it are encrypted.
CREATE TABLE legal_hold (
  id         CHAR(36)    NOT NULL,
  scope      VARCHAR(16) NOT NULL,
  target     VARCHAR(64) NOT NULL,
  reason     BLOB        NOT NULL,
  ordered_by BLOB        NOT NULL,
  from_on    DATE        NOT NULL,
  until_on   DATE        NULL,
  entered_at DATETIME(6) NOT NULL,
  entered_by VARCHAR(64) NOT NULL,
  lifted_at  DATETIME(6) NULL,
  lifted_by  VARCHAR(64) NULL,
  PRIMARY KEY (id),
  KEY ix_legal_hold_lifted_at (lifted_at, scope, target)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
