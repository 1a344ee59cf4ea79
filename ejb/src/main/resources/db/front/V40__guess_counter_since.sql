-- Counters nobody touched for a day are found without looking at the others, which look-ups hold.
CREATE INDEX ix_guess_counter_since ON guess_counter (since);
