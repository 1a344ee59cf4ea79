-- The booking a booking was given up for, when its holder or the desk moved it to another day; moved_from of that one is then the session of this.
ALTER TABLE support_booking ADD COLUMN moved_to CHAR(13) NULL;
