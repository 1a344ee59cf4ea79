/**
 * Intake: takes in applications of every channel as one package form, checks them, stores them
 * durably and only then says yes.
 *
 * <p>Belongs here: the door of intake, its ports to signatures and to the online-request service,
 * the closed list of refusals, the quarantine.
 *
 * <p>Does not belong here: HTTP, CMS and OCSP (see {@code integration.onlinerequest} and {@code
 * integration.signature}), what becomes of a case (see {@code procedure}).
 *
 * <p>Called by: integration.sync, web.staff, request. Calls: catalogue, platform, its own ports.
 */
package jp.yorisoi.ejb.intake;
