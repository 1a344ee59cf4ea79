/**
 * The list of a session, a day or a tour for places without network: taken along as one encrypted
 * file, joined again when the tablet is back (docs/adr/0044).
 *
 * <p>Belongs here: the doors {@link jp.yorisoi.ejb.support.offline.OfflineDesk} and {@link
 * jp.yorisoi.ejb.support.offline.OfflineJoinDesk}, the file that opens in a browser without this
 * server, the file that comes back, and their keys.
 *
 * <p>Does not belong here: what may be joined ({@code ejb.support.domain.join}), by which door the
 * file leaves ({@code ejb.export}), pages.
 *
 * <p>Called by: {@code ejb.export}, {@code web.staff.support}.
 */
package jp.yorisoi.ejb.support.offline;
