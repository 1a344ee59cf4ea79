-- A message a booking is followed by: what it tells, how it goes, and when it was put into the outbox or printed. Of whoever chose the telephone or nothing there is no row.
CREATE TABLE support_notice (
  booking_number CHAR(13)    NOT NULL,
  kind           VARCHAR(16) NOT NULL,
  way            VARCHAR(10) NOT NULL,
  done_at        DATETIME(6) NULL,
  done_by        VARCHAR(64) NULL,
  PRIMARY KEY (booking_number, kind),
  CONSTRAINT fk_support_notice_booking FOREIGN KEY (booking_number) REFERENCES support_booking (booking_number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
