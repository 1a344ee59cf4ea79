-- How far a scheduled read of an outside system has come.
CREATE TABLE sync_cursor (
  source     VARCHAR(60)  NOT NULL,
  position   VARCHAR(200) NOT NULL,
  updated_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (source)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
