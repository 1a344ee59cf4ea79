/**
 * Sessions and bookings in the database.
 *
 * <p>Belongs here: the SQL of support_session and support_booking, schema {@code front}.
 *
 * <p>Called by: {@code ejb.support} only.
 */
package jp.yorisoi.ejb.support.persistence;
