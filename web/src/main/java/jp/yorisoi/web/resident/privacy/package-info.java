/**
 * The public pages of the privacy impact assessments: what is asked, why, who is sent what, when it
 * goes, how many people (docs/adr/0028).
 *
 * <p>Belongs here: backing beans of {@code webapp/resident/privacy/*.xhtml}, assessments in words.
 *
 * <p>Called by: those pages. Calls: {@code ejb.catalogue}, {@code ejb.privacy}.
 */
package jp.yorisoi.web.resident.privacy;
