/**
 * The benchmarks {@code booking-hot} and {@code booking-spread}: seats booked at the desk inside
 * the server, against the same statements over bare JDBC.
 *
 * <p>Belongs here: the archive with the driver, the peer, the deliberately broken variant, the
 * oracle, and running them in turn.
 *
 * <p>Called by: the entry point, by name.
 */
package jp.yorisoi.bench.booking;
