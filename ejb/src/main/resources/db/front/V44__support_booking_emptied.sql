-- Who booked is forgotten some time after the session; that the seat was taken stays.
ALTER TABLE support_booking MODIFY person BLOB NULL;
