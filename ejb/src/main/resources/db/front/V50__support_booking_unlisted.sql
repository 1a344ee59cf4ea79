-- 「名簿に名前を出さない」: anybody may ask for it, no reason is asked, and nothing of the register is known here.
ALTER TABLE support_booking ADD COLUMN unlisted TINYINT NOT NULL DEFAULT 0;
