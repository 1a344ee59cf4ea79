/**
 * Lists and letters that leave the system as a file or on paper.
 *
 * <p>Belongs here: the doors of both schemas ({@link jp.yorisoi.ejb.export.CoreExportDesk}, {@link
 * jp.yorisoi.ejb.export.FrontExportDesk}), requests to export and who approves them, watermarks,
 * the form of the file. A file is made when it is taken and never stored (docs/adr/0029).
 *
 * <p>Does not belong here: which rows somebody may see (the desks of the features, {@code Sight}).
 *
 * <p>Called by: {@code web.staff}. Calls: the desks of {@code procedure}, {@code support} and
 * {@code identity}.
 */
package jp.yorisoi.ejb.export;
