package jp.yorisoi.ejb.governance;

import java.time.Instant;

/**
 * Staff to whom unusually much was shown.
 *
 * @param actor account
 * @param office office
 * @param begin beginning of the hour or day, Japan time
 * @param until first moment behind it
 * @param seen different persons and cases shown, those in lists too
 * @param searches lists and searches
 */
public record MuchSeen(
    String actor, String office, Instant begin, Instant until, int seen, int searches) {}
