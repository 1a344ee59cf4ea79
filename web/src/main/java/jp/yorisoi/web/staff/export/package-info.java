/**
 * What the pages about exports of both zones share.
 *
 * <p>Belongs here: the list of requests, words for what came of them, and the one place that sends
 * a list as a file.
 *
 * <p>Called by: {@code web.staff.cases}, {@code web.staff.support} and their pages.
 */
package jp.yorisoi.web.staff.export;
