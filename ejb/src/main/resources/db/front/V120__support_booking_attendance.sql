-- Whether the person came: empty until the desk says so, when it was said and by whom. What was said stays for the
-- figures when the person is forgotten; when and by whom goes with the person.
ALTER TABLE support_booking
  ADD COLUMN attendance    VARCHAR(8)  NULL,
  ADD COLUMN attendance_at DATETIME(6) NULL,
  ADD COLUMN attendance_by VARCHAR(64) NULL;
