/**
 * Cleaning of documents (無害化): a picture is painted anew, a PDF is built anew from what its pages
 * show. One cleaner for every way a document can come (docs/adr/0027).
 *
 * <p>Belongs here: what is kept of a document and what is not, the text of a PDF, and the bounds of
 * the work. The only place that knows the PDF library, whose classes are loaded with the first
 * document.
 *
 * <p>Does not belong here: which documents a procedure asks for; where they are stored.
 *
 * <p>Called by: {@code ejb.request} when a resident attaches one, {@code ejb.gate} when a package
 * comes into the inner zone.
 */
package jp.yorisoi.ejb.cleaning;
