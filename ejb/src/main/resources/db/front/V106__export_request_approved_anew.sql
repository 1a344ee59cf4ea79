-- What was approved before is bound to nothing and waits for another approval.
UPDATE export_request SET state = 'WAITING', decided_by = NULL, decided_at = NULL WHERE state = 'APPROVED';
