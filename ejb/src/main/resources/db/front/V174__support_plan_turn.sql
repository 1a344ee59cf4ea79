-- Whoever plans sessions takes the one row here first, so that two who plan at once see what the other has written.
CREATE TABLE support_plan_turn (
  id    INT    NOT NULL,
  turns BIGINT NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
