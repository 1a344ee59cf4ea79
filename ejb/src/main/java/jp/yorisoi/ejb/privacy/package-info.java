/**
 * How many people's data are held for what is assessed, and how many staff can open them: the
 * numbers of the public privacy page (docs/adr/0028).
 *
 * <p>Belongs here: counting in each schema, rounding before anything is stored or sent, reading for
 * the page.
 *
 * <p>Does not belong here: what is assessed and how numbers are judged ({@code catalogue.privacy}).
 *
 * <p>Called by: jobs in {@code integration.sync}, the gate, {@code web.resident.privacy}.
 */
package jp.yorisoi.ejb.privacy;
