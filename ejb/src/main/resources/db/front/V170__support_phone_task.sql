-- A call the desk has to make. callee (name, number, what to say) is encrypted; occasion is a keyed hash that makes it one call and no second.
CREATE TABLE support_phone_task (
  id             CHAR(36)    NOT NULL,
  occasion       BINARY(32)  NOT NULL,
  reason         VARCHAR(24) NOT NULL,
  session_id     BIGINT      NULL,
  booking_number CHAR(13)    NULL,
  callee         BLOB        NOT NULL,
  person_key     BINARY(32)  NOT NULL,
  unlisted       TINYINT     NOT NULL DEFAULT 0,
  call_by        DATETIME(6) NOT NULL,
  created_at     DATETIME(6) NOT NULL,
  created_by     VARCHAR(64) NOT NULL,
  tries          INT         NOT NULL DEFAULT 0,
  tried_at       DATETIME(6) NULL,
  tried_by       VARCHAR(64) NULL,
  result         VARCHAR(16) NULL,
  done_at        DATETIME(6) NULL,
  done_by        VARCHAR(64) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_support_phone_task_occasion (occasion),
  KEY ix_support_phone_task_done_at (done_at, call_by),
  KEY ix_support_phone_task_session (session_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
