-- What was taught in a class and what the next one needs; the application lets nothing about people through.
CREATE TABLE support_note (
  session_id BIGINT       NOT NULL,
  note       VARCHAR(400) NOT NULL,
  version    INT          NOT NULL,
  written_at DATETIME(6)  NOT NULL,
  written_by VARCHAR(64)  NOT NULL,
  PRIMARY KEY (session_id),
  CONSTRAINT fk_support_note_session FOREIGN KEY (session_id) REFERENCES support_session (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
