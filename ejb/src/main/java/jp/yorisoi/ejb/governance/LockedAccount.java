package jp.yorisoi.ejb.governance;

import java.time.Instant;

/**
 * An account that cannot sign in now because of wrong passwords.
 *
 * @param account account
 * @param failures wrong passwords in a row
 * @param until when it opens again
 */
public record LockedAccount(String account, int failures, Instant until) {}
