-- Which of the few bookings a person may have open at once this one is; empty when cancelled or over. The key holds the limit against simultaneous requests.
ALTER TABLE support_booking
  ADD COLUMN open_slot TINYINT NULL AFTER seat_holder,
  ADD UNIQUE KEY uq_support_booking_open_slot (person_key, open_slot);
