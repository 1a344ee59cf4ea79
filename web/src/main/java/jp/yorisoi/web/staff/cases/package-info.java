/**
 * The work list and the case, for case workers.
 *
 * <p>Belongs here: backing beans of {@code webapp/staff/cases}.
 *
 * <p>Called by: those pages. Calls: {@code ejb.procedure.ProcedureDesk}.
 */
package jp.yorisoi.web.staff.cases;
