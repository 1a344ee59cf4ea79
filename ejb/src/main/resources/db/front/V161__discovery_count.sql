-- How often classes were looked for and found, by day; counts of what happened, not of persons.
CREATE TABLE discovery_count (
  counted_on DATE        NOT NULL,
  stage      VARCHAR(8)  NOT NULL,
  district   VARCHAR(64) NOT NULL,
  age_band   VARCHAR(8)  NOT NULL,
  seen       INT         NOT NULL,
  PRIMARY KEY (counted_on, stage, district, age_band)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
