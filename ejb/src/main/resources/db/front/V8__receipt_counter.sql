-- The last receipt number given in a month (YYMM).
CREATE TABLE receipt_counter (
  month_key   CHAR(4) NOT NULL,
  last_number INT     NOT NULL,
  PRIMARY KEY (month_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
