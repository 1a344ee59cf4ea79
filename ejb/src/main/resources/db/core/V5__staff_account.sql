-- Staff of the zones this schema serves; a password is a slow salted hash.
CREATE TABLE staff_account (
  user_id       VARCHAR(64)  NOT NULL,
  display_name  VARCHAR(80)  NOT NULL,
  office        VARCHAR(80)  NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  failed_count  INT          NOT NULL DEFAULT 0,
  locked_until  DATETIME(6)  NULL,
  disabled_at   DATETIME(6)  NULL,
  row_version   INT          NOT NULL DEFAULT 0,
  PRIMARY KEY (user_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
