-- A file that came back from such a place; its id is the SHA-256 of the file. content (what still has to be decided) is encrypted, and empty when nothing is left.
CREATE TABLE support_offline_result (
  id         CHAR(64)    NOT NULL,
  list_id    CHAR(32)    NOT NULL,
  joined_at  DATETIME(6) NOT NULL,
  joined_by  VARCHAR(64) NOT NULL,
  written    INT         NOT NULL,
  content    MEDIUMBLOB  NULL,
  PRIMARY KEY (id),
  KEY ix_support_offline_result_list_id (list_id),
  CONSTRAINT fk_support_offline_result_list FOREIGN KEY (list_id) REFERENCES support_offline_list (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
