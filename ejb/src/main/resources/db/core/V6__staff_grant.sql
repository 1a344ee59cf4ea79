-- A role held by a person for a time; least privilege ends by itself.
CREATE TABLE staff_grant (
  user_id     VARCHAR(64) NOT NULL,
  role        VARCHAR(40) NOT NULL,
  valid_from  DATE        NOT NULL,
  valid_until DATE        NOT NULL,
  PRIMARY KEY (user_id, role),
  CONSTRAINT fk_staff_grant_account FOREIGN KEY (user_id) REFERENCES staff_account (user_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
