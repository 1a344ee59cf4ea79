/**
 * Pages of residents that belong to no single feature: the first page, following a request, what is
 * done with personal data.
 *
 * <p>Belongs here: backing beans of {@code webapp/index.xhtml} and {@code webapp/resident/*.xhtml}.
 *
 * <p>Does not belong here: rules and stores; beans ask desks and the catalogue.
 *
 * <p>Called by: those pages.
 */
package jp.yorisoi.web.resident;
