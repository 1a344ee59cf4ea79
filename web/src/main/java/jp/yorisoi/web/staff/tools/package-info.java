/**
 * Pages with tools of daily work: the check of texts for AI tools.
 *
 * <p>Belongs here: what those pages show. Called by: {@code webapp/staff/tools}.
 */
package jp.yorisoi.web.staff.tools;
