-- Who looked at a request, as its owner may read it: office, time and purpose, never a person. Published by the inner zone.
CREATE TABLE access_look (
  receipt_number CHAR(13)    NOT NULL,
  look_key       BINARY(32)  NOT NULL,
  looked_at      DATETIME(6) NOT NULL,
  office         VARCHAR(80) NOT NULL,
  purpose        VARCHAR(60) NOT NULL,
  kind           VARCHAR(16) NOT NULL,
  PRIMARY KEY (receipt_number, look_key),
  UNIQUE KEY uq_access_look_look_key (look_key),
  KEY ix_access_look_looked_at (looked_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
