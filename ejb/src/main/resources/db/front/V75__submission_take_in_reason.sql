-- What kept a package from becoming a case the last time, a stable code for staff.
ALTER TABLE submission
  ADD COLUMN take_in_reason VARCHAR(80) NULL;
