-- A place on the waiting list of a full session: its points by the published rule, its order of acceptance, and until when
-- a seat is held for it. Empty for who has a seat or asks for nothing any more; the key lets no place be given twice.
ALTER TABLE support_booking
  ADD COLUMN line_points   SMALLINT    NULL,
  ADD COLUMN line_seq      BIGINT      NULL,
  ADD COLUMN offer_until   DATETIME(6) NULL,
  ADD COLUMN offer_told_at DATETIME(6) NULL,
  ADD COLUMN offer_told_by VARCHAR(64) NULL,
  ADD UNIQUE KEY uq_support_booking_line (session_id, line_seq),
  ADD KEY ix_support_booking_offer_until (offer_until);
