/**
 * Packages that were refused, for case workers and the officer.
 *
 * <p>Belongs here: backing beans of {@code webapp/staff/intake}.
 *
 * <p>Called by: those pages. Calls: {@code ejb.intake.IntakeDesk}.
 */
package jp.yorisoi.web.staff.intake;
