package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.Hash;

/**
 * A series of classes somebody wants to hold.
 *
 * @param rule kind, place, weekday, weeks, time, seats
 * @param from first day
 * @param until last day
 * @param teacher keyed hash of who teaches, empty when nobody is named
 */
public record SeriesWish(
    SessionRule rule, LocalDate from, LocalDate until, Optional<Hash> teacher) {

  Instant begins(LocalDate day) {
    return day.atTime(rule.at()).atZone(SchedulePlan.JAPAN).toInstant();
  }

  Instant ends(LocalDate day) {
    return begins(day).plusSeconds(60L * rule.minutes());
  }
}
