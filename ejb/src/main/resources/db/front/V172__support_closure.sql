-- Days on which a place is closed (works, elections): no class is planned there then. Lifted, not deleted.
CREATE TABLE support_closure (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  form_key   BINARY(32)  NOT NULL,
  place      VARCHAR(40) NOT NULL,
  from_on    DATE        NOT NULL,
  until_on   DATE        NOT NULL,
  reason     VARCHAR(16) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  entered_by VARCHAR(64) NOT NULL,
  lifted_at  DATETIME(6) NULL,
  lifted_by  VARCHAR(64) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_support_closure_form_key (form_key),
  KEY ix_support_closure_until_on (until_on, lifted_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
