/**
 * Callers that book, cancel and send again, and the ledger of what they were told.
 *
 * <p>Belongs here: plain Java that runs alike inside the server, against the desk, and outside of
 * it, against the bare database.
 *
 * <p>Called by: the driver in the server ({@code bench.door}) and the booking benchmarks.
 */
package jp.yorisoi.bench.load;
