/**
 * What may not stand in a text for an AI tool, and where it stands (docs/adr/0032). Plain Java; the
 * time is proportional to the length of the text, whatever it is.
 *
 * <p>Belongs here: finders of numbers, candidates for names, placeholders.
 *
 * <p>Does not belong here: the names of the register (see {@code ejb.register.RegisterNames}).
 *
 * <p>Called by: {@code ejb.governance} only.
 */
package jp.yorisoi.ejb.governance.domain;
