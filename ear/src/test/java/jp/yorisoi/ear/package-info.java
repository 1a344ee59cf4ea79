/**
 * Tests of the whole system, from outside: real servers, a real database, the simulators in their
 * own process, a real browser.
 *
 * <p>Belongs here: what only shows when everything runs together.
 *
 * <p>Called by: {@code mvn verify}.
 */
package jp.yorisoi.ear;
