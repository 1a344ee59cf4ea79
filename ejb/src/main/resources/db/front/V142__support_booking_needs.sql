-- Help needed at the place and the answer to the kind's own question, encrypted on their own: deleted the night after the session.
ALTER TABLE support_booking ADD COLUMN needs BLOB NULL AFTER person;
