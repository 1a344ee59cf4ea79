-- What the desk wrote to the people of a session, once for a form; the text is encrypted and forgotten some time after.
CREATE TABLE support_message (
  id         CHAR(36)    NOT NULL,
  form_key   BINARY(32)  NOT NULL,
  session_id BIGINT      NOT NULL,
  purpose    VARCHAR(16) NOT NULL,
  body       BLOB        NULL,
  people     INT         NOT NULL,
  by_phone   INT         NOT NULL,
  sent_at    DATETIME(6) NOT NULL,
  sent_by    VARCHAR(64) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_support_message_form_key (form_key),
  KEY ix_support_message_session (session_id, sent_at),
  KEY ix_support_message_sent_by (sent_by, sent_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
