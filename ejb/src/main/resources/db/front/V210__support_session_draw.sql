-- Of sessions whose seats are drawn by lot: until when people enter, and when it was drawn. Empty where seats go in order of arrival.
ALTER TABLE support_session
  ADD COLUMN draw_at  DATETIME(6) NULL,
  ADD COLUMN drawn_at DATETIME(6) NULL,
  ADD KEY ix_support_session_draw_at (draw_at);
