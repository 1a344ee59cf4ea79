/**
 * The benchmark {@code page}: requests of a page that a second of processor time pays for, and
 * bytes a visit costs, against a static Faces page of the same size.
 *
 * <p>Belongs here: the peer's archive, a visitor with a cache, load over HTTP, the oracle.
 *
 * <p>Called by: the entry point, by name.
 */
package jp.yorisoi.bench.page;
