-- A list that was taken along to a place without network. content (the key of its file, and what the list said then) is encrypted; sessions are their row ids with commas.
CREATE TABLE support_offline_list (
  id         CHAR(32)     NOT NULL,
  place      VARCHAR(40)  NOT NULL,
  held_on    DATE         NOT NULL,
  sessions   VARCHAR(400) NOT NULL,
  content    MEDIUMBLOB   NOT NULL,
  made_at    DATETIME(6)  NOT NULL,
  made_by    VARCHAR(64)  NOT NULL,
  taken_at   DATETIME(6)  NULL,
  expires_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY ix_support_offline_list_expires_at (expires_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
