package jp.yorisoi.launcher.verify;

/**
 * What is wrong with a chain, and where.
 *
 * @param seq the number of the seal at which the chain breaks, 0 when it has no seal
 * @param what one sentence of plain Japanese
 */
public record Finding(long seq, String what) {}
