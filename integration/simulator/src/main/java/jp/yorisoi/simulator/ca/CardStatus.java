package jp.yorisoi.simulator.ca;

import java.time.Instant;

/**
 * What is known of a certificate.
 *
 * @param known whether the authority issued it
 * @param revokedAt since when it is revoked, null when it is not
 */
record CardStatus(boolean known, Instant revokedAt) {}
