-- Who and what is used by which session. The key holds the rule that nothing is in two places at overlapping times.
CREATE TABLE support_allocation (
  resource   VARCHAR(40) NOT NULL,
  from_at    DATETIME(6) NOT NULL,
  until_at   DATETIME(6) NOT NULL,
  session_id BIGINT      NOT NULL,
  PERIOD FOR used (from_at, until_at),
  PRIMARY KEY (resource, used WITHOUT OVERLAPS),
  KEY ix_support_allocation_session (session_id),
  KEY ix_support_allocation_from_at (from_at),
  CONSTRAINT fk_support_allocation_session FOREIGN KEY (session_id) REFERENCES support_session (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
