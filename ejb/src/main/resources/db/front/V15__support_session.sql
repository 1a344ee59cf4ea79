-- One session that can be booked (a class on a day at a place). Seats are taken by a conditional UPDATE of this row only.
CREATE TABLE support_session (
  id        BIGINT      NOT NULL AUTO_INCREMENT,
  kind      VARCHAR(40) NOT NULL,
  place     VARCHAR(40) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at   DATETIME(6) NOT NULL,
  opens_at  DATETIME(6) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  capacity  INT         NOT NULL,
  taken     INT         NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY uq_support_session_slot (kind, place, starts_at),
  KEY ix_support_session_starts_at (starts_at),
  CONSTRAINT ck_support_session_taken CHECK (taken >= 0 AND taken <= capacity)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
