-- What happened on waiting lists, in order; only added to. The order of a list is worked out again from it.
CREATE TABLE support_line_log (
  id             BIGINT      NOT NULL AUTO_INCREMENT,
  session_id     BIGINT      NOT NULL,
  booking_number CHAR(13)    NOT NULL,
  what           VARCHAR(16) NOT NULL,
  points         SMALLINT    NOT NULL,
  rule           SMALLINT    NOT NULL,
  offer_until    DATETIME(6) NULL,
  happened_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_support_line_log_session (session_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
