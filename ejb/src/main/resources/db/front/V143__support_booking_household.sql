-- Of kinds one household may book so often only: keyed hash of the telephone number, and which of its bookings this is.
-- household_seat is empty as soon as the booking is no longer open; the key holds the limit against simultaneous requests.
ALTER TABLE support_booking
  ADD COLUMN household_key  BINARY(32) NULL,
  ADD COLUMN household_slot SMALLINT   NULL,
  ADD COLUMN household_seat SMALLINT   GENERATED ALWAYS AS (IF(open_slot IS NULL, NULL, household_slot)) PERSISTENT,
  ADD UNIQUE KEY uq_support_booking_household (household_key, household_seat);
