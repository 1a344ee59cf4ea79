/**
 * Paper: pages with text in large type, lines, frames and QR codes, as PDF files that carry their
 * letters with them.
 *
 * <p>Belongs here: how something is put on a page. What stands on it belongs to the feature.
 *
 * <p>Called by: support. Calls: nothing.
 */
package jp.yorisoi.ejb.platform.print;
