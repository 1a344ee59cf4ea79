-- The tour a session is a stop of; empty for what is no stop of the vehicle.
ALTER TABLE support_session
  ADD COLUMN tour_id BIGINT NULL,
  ADD KEY ix_support_session_tour (tour_id, starts_at);
