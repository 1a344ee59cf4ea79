/**
 * Sessions and bookings in the database.
 *
 * <p>Belongs here: the SQL of support_session, support_booking and support_line_log, schema {@code
 * front}.
 *
 * <p>Called by: {@code ejb.support} only.
 */
package jp.yorisoi.ejb.support.persistence;
