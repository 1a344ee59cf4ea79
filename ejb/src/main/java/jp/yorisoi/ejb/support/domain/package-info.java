/**
 * Rules of booking human help, in plain Java.
 *
 * <p>Belongs here: when a seat may be booked or given back, how many bookings a person may have,
 * what a person may type, which sessions a weekly rule makes.
 *
 * <p>Called by: {@code ejb.support} only.
 */
package jp.yorisoi.ejb.support.domain;
