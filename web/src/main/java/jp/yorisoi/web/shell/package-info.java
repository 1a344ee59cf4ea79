/**
 * What surrounds every page: which zone a path belongs to, who calls, which language, headers,
 * sign-in of staff, error pages.
 *
 * <p>Belongs here: filters, the session of staff, beans every page uses.
 *
 * <p>Does not belong here: anything of one feature.
 *
 * <p>Called by: the container; pages use its beans.
 */
package jp.yorisoi.web.shell;
