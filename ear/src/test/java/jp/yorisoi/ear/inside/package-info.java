/**
 * Tests that run inside Payara Micro, in a copy of the shipped WAR (docs/adr/0025): what only the
 * container can show, such as transactions, interceptors, timers and the mapping of rows.
 *
 * <p>Belongs here: classes that are added to that copy. The server finds them together, so a bean
 * here is a bean of every test.
 *
 * <p>Called by: Arquillian, from {@code mvn verify}.
 */
package jp.yorisoi.ear.inside;
