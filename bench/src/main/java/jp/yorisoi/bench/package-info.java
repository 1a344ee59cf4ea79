/**
 * The benchmarks: how fast and how heavy the product is, always as a ratio to a peer in the same
 * run (docs/benchmarks.md, docs/adr/0021).
 *
 * <p>Belongs here: the entry point, the options of the command line and the list of benchmarks.
 * Nothing of this module is shipped in the WAR or the EAR.
 *
 * <p>Called by: the script {@code yorisoi} ({@code ./yorisoi bench}).
 */
package jp.yorisoi.bench;
