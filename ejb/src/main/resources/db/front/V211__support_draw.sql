-- A draw by lot. commitment stands before anybody can enter and is the hash of the seed, which is encrypted until it is drawn; the rest is known when it is drawn.
CREATE TABLE support_draw (
  session_id     BIGINT      NOT NULL,
  commitment     CHAR(64)    NOT NULL,
  committed_at   DATETIME(6) NOT NULL,
  secret         BLOB        NULL,
  seed           CHAR(64)    NULL,
  entries_digest CHAR(64)    NULL,
  entries        INT         NULL,
  winners        INT         NULL,
  last_lot       CHAR(64)    NULL,
  tickets        SMALLINT    NULL,
  rule           SMALLINT    NULL,
  drawn_at       DATETIME(6) NULL,
  PRIMARY KEY (session_id),
  CONSTRAINT fk_support_draw_session FOREIGN KEY (session_id) REFERENCES support_session (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
