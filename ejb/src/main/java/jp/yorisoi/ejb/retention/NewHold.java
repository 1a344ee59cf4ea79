package jp.yorisoi.ejb.retention;

import java.time.LocalDate;

/**
 * A hold as an officer enters it.
 *
 * @param scope what it covers
 * @param target number or kind as typed
 * @param reason why
 * @param orderedBy who ordered it, e.g. 総務課長 or 監査委員
 * @param from first day
 * @param until last day, or null
 */
public record NewHold(
    HoldScope scope,
    String target,
    String reason,
    String orderedBy,
    LocalDate from,
    LocalDate until) {}
