package jp.yorisoi.ejb.governance;

import java.time.Instant;

/**
 * Staff to whom unusually much was shown, or who were stopped at the gate for texts to AI tools.
 *
 * @param actor account
 * @param office office
 * @param begin beginning of the hour or day, Japan time
 * @param until first moment behind it
 * @param seen different persons and cases shown, those in lists too
 * @param searches lists and searches
 * @param stopped texts the gate did not compare, or not tell of, since it was asked too often
 */
public record MuchSeen(
    String actor,
    String office,
    Instant begin,
    Instant until,
    int seen,
    int searches,
    int stopped) {}
