/**
 * Drafts and published states in {@code front}.
 *
 * <p>Belongs here: SQL on draft, draft_document, submission (reading) and status_step (reading),
 * and sealing of what stands there.
 *
 * <p>Called by: {@code ejb.request} only, through its store interfaces.
 */
package jp.yorisoi.ejb.request.persistence;
