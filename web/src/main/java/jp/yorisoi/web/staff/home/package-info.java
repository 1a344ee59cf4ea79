/**
 * Signing in and out, and the first page of staff.
 *
 * <p>Belongs here: backing beans of {@code webapp/staff/sign-in.xhtml} and {@code index.xhtml}.
 *
 * <p>Called by: those pages.
 */
package jp.yorisoi.web.staff.home;
