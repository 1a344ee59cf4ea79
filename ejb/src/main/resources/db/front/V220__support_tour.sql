-- A tour of the vehicle: a route on a day. Its stops are sessions; who and what goes along is in support_allocation.
CREATE TABLE support_tour (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  form_key    BINARY(32)  NOT NULL,
  body_digest BINARY(32)  NOT NULL,
  route       VARCHAR(40) NOT NULL,
  kind        VARCHAR(40) NOT NULL,
  held_on     DATE        NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  made_by     VARCHAR(64) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_support_tour_form_key (form_key),
  KEY ix_support_tour_held_on (held_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
