/**
 * The driver inside the server: a servlet that lets callers knock at the desk itself, without pages
 * and HTTP in between. Part of the archive that {@code bench.booking} puts together, never of one
 * that is shipped.
 *
 * <p>Belongs here: classes that run in the server, on the jars of the shipped archive.
 *
 * <p>Called by: {@code bench.booking}, over HTTP on 127.0.0.1.
 */
package jp.yorisoi.bench.door;
