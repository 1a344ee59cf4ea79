/**
 * The mirror of the resident register: what the city knows of a person, as the inner zone reads it.
 *
 * <p>Belongs here: keeping the mirror, finding the resident an applicant is.
 *
 * <p>Does not belong here: how the register is asked (see {@code integration.register}), changing
 * anything of it: the register is the truth.
 *
 * <p>Called by: {@code ejb.procedure}, {@code integration.sync}. Calls: the port in this package,
 * {@code ejb.protection}.
 */
package jp.yorisoi.ejb.register;
