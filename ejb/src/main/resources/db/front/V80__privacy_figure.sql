-- How many people's data are held for a procedure or a booking kind, for the public page. Rounded before it is stored: 0 is "below ten".
CREATE TABLE privacy_figure (
  assessed    VARCHAR(80) NOT NULL,
  counted_in  VARCHAR(8)  NOT NULL,
  people      INT         NOT NULL,
  people_from INT         NOT NULL,
  handlers    INT         NOT NULL,
  counted_on  DATE        NOT NULL,
  PRIMARY KEY (assessed, counted_in)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
