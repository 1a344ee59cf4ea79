-- Who agreed to be counted: whether an online procedure was used after a class. follow_key is a keyed hash of its own, not the one of bookings; nobody can be read out of it, and it is taken away when its days are over.
CREATE TABLE class_follow (
  booking_number CHAR(13)   NOT NULL,
  follow_key     BINARY(32) NULL,
  kind           VARCHAR(64) NOT NULL,
  district       VARCHAR(64) NOT NULL,
  held_on        DATE       NOT NULL,
  used_on        DATE       NULL,
  PRIMARY KEY (booking_number),
  KEY ix_class_follow_follow_key (follow_key),
  KEY ix_class_follow_held_on (held_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
