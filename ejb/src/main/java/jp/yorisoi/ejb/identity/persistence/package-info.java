/**
 * Staff accounts in the database.
 *
 * <p>Belongs here: rows and queries of staff_account and staff_grant, in either schema.
 *
 * <p>Called by: {@code ejb.identity} only.
 */
package jp.yorisoi.ejb.identity.persistence;
