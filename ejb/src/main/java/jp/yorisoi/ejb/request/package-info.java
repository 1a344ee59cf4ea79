/**
 * Requests of residents: the form being filled in, sending it, and following what became of it.
 *
 * <p>Belongs here: drafts and their documents, the package made of them, receipt number and PIN,
 * the look-up of a state.
 *
 * <p>Does not belong here: what a form asks (see {@code catalogue}), packages of other channels
 * (see {@code intake}), what is decided (see {@code procedure}).
 *
 * <p>Called by: web.resident, integration.sync. Calls: catalogue, intake (where sent packages
 * wait), platform, kernel.
 */
package jp.yorisoi.ejb.request;
