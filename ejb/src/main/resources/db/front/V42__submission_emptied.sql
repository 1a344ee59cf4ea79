-- A package leaves the outer zone some time after the inner zone has fetched it; the row stays for its number and state.
ALTER TABLE submission
  MODIFY package LONGBLOB NULL,
  MODIFY verification BLOB NULL;
