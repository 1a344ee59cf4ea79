package jp.yorisoi.ejb.governance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the proof of an audit chain has come.
 *
 * @param sealed number of the last seal, 0 before the first
 * @param sealedAt when it was made
 * @param anchored number of the last seal that is anchored outside the database
 * @param behind age of the oldest entry that is not anchored; empty when this instance cannot read
 *     the anchors
 * @param stampedAt when the head was last stamped by the time-stamping authority
 */
public record ChainView(
    long sealed,
    Optional<Instant> sealedAt,
    Optional<Long> anchored,
    Optional<Duration> behind,
    Optional<Instant> stampedAt) {}
