/**
 * The tables {@code export_request} of both schemas.
 *
 * <p>Belongs here: their SQL, and the sealing of reasons and filters.
 *
 * <p>Called by: {@code ejb.export} only.
 */
package jp.yorisoi.ejb.export.persistence;
