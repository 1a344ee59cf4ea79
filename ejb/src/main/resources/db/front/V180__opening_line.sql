-- Numbers drawn before the pages of booking when sessions open; nothing of who drew them.
CREATE TABLE opening_line (
  opens_at DATETIME(6) NOT NULL,
  drawn    BIGINT      NOT NULL,
  PRIMARY KEY (opens_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
