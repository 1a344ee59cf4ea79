-- A seat held by a person. person is encrypted; person_key is a keyed hash that finds the same person again without telling who.
CREATE TABLE support_booking (
  booking_number  CHAR(13)     NOT NULL,
  session_id      BIGINT       NOT NULL,
  state           VARCHAR(12)  NOT NULL,
  channel         VARCHAR(12)  NOT NULL,
  idempotency_key BINARY(32)   NOT NULL,
  body_digest     BINARY(32)   NOT NULL,
  pin_hash        VARCHAR(200) NOT NULL,
  person          BLOB         NOT NULL,
  person_key      BINARY(32)   NOT NULL,
  seat_holder     BINARY(32)   NULL,
  booked_by       VARCHAR(64)  NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  cancelled_at    DATETIME(6)  NULL,
  PRIMARY KEY (booking_number),
  UNIQUE KEY uq_support_booking_idempotency_key (idempotency_key),
  UNIQUE KEY uq_support_booking_seat (session_id, seat_holder),
  KEY ix_support_booking_person_key (person_key, created_at),
  CONSTRAINT fk_support_booking_session FOREIGN KEY (session_id) REFERENCES support_session (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
