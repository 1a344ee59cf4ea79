/**
 * The one door by which this system opens connections to others: HTTP, SOAP and mail, bounded in
 * time and size, to addresses out of the settings and to no other (docs/adr/0005).
 *
 * <p>Belongs here: everything that opens a connection. A test finds what opens one elsewhere.
 *
 * <p>Does not belong here: what is said to one system.
 *
 * <p>Called by: the clients of the outside systems.
 */
package jp.yorisoi.integration.outgoing;
