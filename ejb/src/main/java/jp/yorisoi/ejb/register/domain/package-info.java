/**
 * Rules of matching an applicant with a resident, in plain Java.
 *
 * <p>Belongs here: which items make two people the same, and when a person must decide.
 *
 * <p>Called by: {@code ejb.register} only.
 */
package jp.yorisoi.ejb.register.domain;
