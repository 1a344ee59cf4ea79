-- A notice to a protected person waits until the responsible officer has confirmed where it goes.
ALTER TABLE notice_letter
  ADD COLUMN confirmed_at DATETIME(6) NULL,
  ADD COLUMN confirmed_by VARCHAR(64) NULL;
