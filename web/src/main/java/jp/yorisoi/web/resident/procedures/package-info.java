/**
 * Finding a procedure and reading what it needs, from the catalogue.
 *
 * <p>Belongs here: backing beans of {@code webapp/resident/procedures/*.xhtml}, the search in plain
 * words.
 *
 * <p>Called by: those pages and the first page.
 */
package jp.yorisoi.web.resident.procedures;
