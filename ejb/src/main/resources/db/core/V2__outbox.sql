-- What must be told to others: written with the change that caused it, delivered later, at least once.
CREATE TABLE outbox (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  topic           VARCHAR(40)  NOT NULL,
  ordering_key    VARCHAR(32)  NOT NULL,
  message_id      CHAR(36)     NOT NULL,
  payload         MEDIUMBLOB   NOT NULL,
  request_id      VARCHAR(36)  NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  next_attempt_at DATETIME(6)  NOT NULL,
  attempts        INT          NOT NULL DEFAULT 0,
  last_error      VARCHAR(80)  NULL,
  delivered_at    DATETIME(6)  NULL,
  parked_at       DATETIME(6)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_outbox_message_id (message_id),
  KEY ix_outbox_topic_due (topic, delivered_at, parked_at, next_attempt_at),
  KEY ix_outbox_ordering (topic, ordering_key, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
