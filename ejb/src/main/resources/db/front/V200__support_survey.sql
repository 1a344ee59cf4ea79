-- A slip handed out after a class: whoever holds it answers three questions once. Nothing says who got which slip, and of
-- an answer the day is kept, not the hour.
CREATE TABLE support_survey (
  slip        CHAR(13)    NOT NULL,
  session_id  BIGINT      NOT NULL,
  closes_at   DATETIME(6) NOT NULL,
  answered_on DATE        NULL,
  on_paper    TINYINT     NOT NULL DEFAULT 0,
  understood  TINYINT     NULL,
  alone       TINYINT     NULL,
  again       TINYINT     NULL,
  PRIMARY KEY (slip),
  KEY ix_support_survey_session_id (session_id),
  CONSTRAINT fk_support_survey_session FOREIGN KEY (session_id) REFERENCES support_session (id),
  CONSTRAINT ck_support_survey_answers CHECK (understood BETWEEN 1 AND 4 AND alone BETWEEN 1 AND 4 AND again BETWEEN 1 AND 4)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
