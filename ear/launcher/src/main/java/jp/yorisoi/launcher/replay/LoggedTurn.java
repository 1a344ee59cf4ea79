package jp.yorisoi.launcher.replay;

import java.time.LocalDateTime;

/**
 * A line of the log of a waiting list.
 *
 * @param number booking number
 * @param what what happened, as logged
 * @param points points of the person
 * @param rule version of the rule
 * @param until when an offer ends, UTC, null for anything else
 * @param at when it happened, UTC
 */
public record LoggedTurn(
    String number, String what, int points, int rule, LocalDateTime until, LocalDateTime at) {}
