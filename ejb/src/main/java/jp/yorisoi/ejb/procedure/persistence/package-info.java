/**
 * Cases in the core schema: rows, the queries of the work list, sealing of answers and documents.
 *
 * <p>Belongs here: everything that names a column of procedure_case, case_step, case_package or
 * case_document.
 *
 * <p>Called by: {@code ejb.procedure} only.
 */
package jp.yorisoi.ejb.procedure.persistence;
