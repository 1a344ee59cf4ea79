-- A series of classes the desk has made. teacher (who teaches, in words) is encrypted; teacher_key is a keyed hash that finds the same teacher elsewhere.
CREATE TABLE support_series (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  form_key    BINARY(32)  NOT NULL,
  body_digest BINARY(32)  NOT NULL,
  kind        VARCHAR(40) NOT NULL,
  place       VARCHAR(40) NOT NULL,
  weekday     VARCHAR(9)  NOT NULL,
  weeks       VARCHAR(9)  NOT NULL,
  begins      CHAR(5)     NOT NULL,
  minutes     INT         NOT NULL,
  capacity    INT         NOT NULL,
  from_on     DATE        NOT NULL,
  until_on    DATE        NOT NULL,
  teacher     BLOB        NULL,
  teacher_key BINARY(32)  NULL,
  made_at     DATETIME(6) NOT NULL,
  made_by     VARCHAR(64) NOT NULL,
  changed_at  DATETIME(6) NULL,
  changed_by  VARCHAR(64) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_support_series_form_key (form_key),
  KEY ix_support_series_teacher (teacher_key, until_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
