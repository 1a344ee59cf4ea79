-- What staff did about a refused package, in their words; encrypted.
ALTER TABLE quarantine ADD COLUMN cleared_note BLOB NULL;
