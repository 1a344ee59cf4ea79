/**
 * Cases: requests of residents on their way to a decision.
 *
 * <p>Belongs here: taking a package in, the work list, checking, returning, proposing and deciding,
 * and what has to be told to others then.
 *
 * <p>Does not belong here: reading packages ({@code intake.archive}), the resident register ({@code
 * register}), delivering messages ({@code integration.sync}).
 *
 * <p>Called by: {@code web.staff.cases}, {@code integration.sync}. Calls: {@code
 * register.RegisterDesk}, {@code catalogue}, {@code platform.outbox}.
 */
package jp.yorisoi.ejb.procedure;
