/**
 * Filling in a form, looking it over, sending it, and the receipt.
 *
 * <p>Belongs here: backing beans of {@code webapp/resident/request/*.xhtml}, what they show, the
 * cookie that holds the draft.
 *
 * <p>Does not belong here: what a form asks or when an answer fits; that stands in the definition
 * and the request desk.
 *
 * <p>Called by: those pages.
 */
package jp.yorisoi.web.resident.request;
