/**
 * When an export may be taken, and by whom.
 *
 * <p>Belongs here: the states of a request and the rules about them, in plain Java.
 *
 * <p>Called by: {@code ejb.export} only.
 */
package jp.yorisoi.ejb.export.domain;
