-- What a run of the retention job did to one kind of record; names nobody.
CREATE TABLE retention_run (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  at          DATETIME(6) NOT NULL,
  kind        VARCHAR(40) NOT NULL,
  forgotten   INT         NOT NULL,
  held_back   INT         NOT NULL,
  oldest_left DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_retention_run_kind (kind, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
