/**
 * The tables of the audit trail, read only.
 *
 * <p>Belongs here: SQL of the reports.
 *
 * <p>Called by: {@code ejb.governance} only.
 */
package jp.yorisoi.ejb.governance.persistence;
