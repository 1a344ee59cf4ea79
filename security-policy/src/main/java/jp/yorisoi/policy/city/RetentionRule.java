package jp.yorisoi.policy.city;

import java.time.Duration;

/**
 * How long one kind of record is kept.
 *
 * @param kind the record, a name of the application
 * @param kept how long after it has served its purpose
 * @param reason why so long
 */
public record RetentionRule(String kind, Duration kept, String reason) {}
