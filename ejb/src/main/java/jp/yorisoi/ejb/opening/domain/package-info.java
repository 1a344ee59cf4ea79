/**
 * Who may enter at which moment.
 *
 * <p>Belongs here: the rule of the line; plain Java.
 *
 * <p>Called by: {@code ejb.opening}.
 */
package jp.yorisoi.ejb.opening.domain;
