/**
 * The package form (申請データパッケージ): one ZIP with a manifest, the application as XML and its documents,
 * the same for every channel. Plain Java, no container, never a file on disk.
 *
 * <p>Belongs here: reading with hard limits, writing, the records in between.
 *
 * <p>Does not belong here: signatures and certificates (a port of {@code intake}), whether a
 * procedure exists (the catalogue), where a package is kept.
 *
 * <p>Called by: intake, request (writes what a resident sends), procedure (reads what it fetched).
 */
package jp.yorisoi.ejb.intake.archive;
