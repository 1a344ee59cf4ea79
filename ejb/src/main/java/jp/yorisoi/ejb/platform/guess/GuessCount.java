package jp.yorisoi.ejb.platform.guess;

import java.time.Instant;

/** Failures and the moment they are counted from. */
record GuessCount(int failures, Instant since) {}
