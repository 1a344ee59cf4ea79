-- What a message said is forgotten some time after its delivery; that it was delivered stays.
ALTER TABLE outbox MODIFY payload MEDIUMBLOB NULL;
