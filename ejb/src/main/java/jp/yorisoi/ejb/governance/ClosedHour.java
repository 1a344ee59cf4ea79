package jp.yorisoi.ejb.governance;

import java.time.Instant;

/**
 * What a member of staff did in an hour in which the office was closed.
 *
 * @param actor account
 * @param office office
 * @param hour beginning of the hour
 * @param entries how many entries
 * @param cases how many of them name a case or a person
 */
public record ClosedHour(String actor, String office, Instant hour, int entries, int cases) {}
