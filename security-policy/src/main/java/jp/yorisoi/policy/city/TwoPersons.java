package jp.yorisoi.policy.city;

import jp.yorisoi.policy.Permission;

/**
 * What one person begins and another must finish.
 *
 * @param what the act, in words
 * @param first what the first person needs
 * @param second what the second person needs; no role holds both
 */
public record TwoPersons(String what, Permission first, Permission second) {}
