/**
 * Rules of what the security officer is shown and of what may leave, in plain Java: what counts as
 * outside office hours; what may not stand in a text for an AI tool, and where it stands
 * (docs/adr/0032), in a time proportional to the length of the text.
 *
 * <p>Belongs here: office hours, finders of numbers, candidates for names, placeholders.
 *
 * <p>Does not belong here: the names of the register (see {@code ejb.register.RegisterNames}).
 *
 * <p>Called by: {@code ejb.governance} and its persistence.
 */
package jp.yorisoi.ejb.governance.domain;
