/**
 * The pages people look at: what each simulated system holds, and the switches.
 *
 * <p>Belongs here: HTML and its style sheet.
 *
 * <p>Called by: the process, which mounts them; people with a browser.
 */
package jp.yorisoi.simulator.page;
