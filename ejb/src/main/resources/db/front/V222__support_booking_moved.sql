-- The stop of the vehicle a booking was made for, when that is not made and a seat of another stop is held instead.
ALTER TABLE support_booking ADD COLUMN moved_from BIGINT NULL;
