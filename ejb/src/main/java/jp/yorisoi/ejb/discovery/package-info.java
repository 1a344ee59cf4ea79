/**
 * How residents find help: what is near them, the flyer, and whether the city reaches them.
 *
 * <p>Belongs here: distances, the drawn map, the printed flyer, counts of how often what was found
 * (never by whom).
 *
 * <p>Does not belong here: seats and who takes them (see {@code support}).
 *
 * <p>Called by: web. Calls: catalogue, support, kernel, platform.
 */
package jp.yorisoi.ejb.discovery;
