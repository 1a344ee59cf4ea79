package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * Which messages a booking is followed by, and when. Nobody is told the same thing twice within a
 * day, and nothing goes out once the class has begun.
 *
 * @param remindFrom from when on the eve people are reminded, Japanese time
 * @param travelDays how many days a postcard may be on its way
 * @param remindDays how many days before the class the postcard of the reminder is printed
 */
public record NoticePlan(LocalTime remindFrom, int travelDays, int remindDays) {

  /**
   * The messages that follow a booking somebody wants to be told of by mail, SMS or LINE.
   *
   * @param booked when the seat was booked
   * @param starts when the class begins
   * @return without the reminder when the class is today or tomorrow: the confirmation has just
   *     said it
   */
  public Set<NoticeKind> sent(Instant booked, Instant starts) {
    return day(starts).isAfter(day(booked).plusDays(1))
        ? Set.of(NoticeKind.CONFIRMATION, NoticeKind.REMINDER)
        : Set.of(NoticeKind.CONFIRMATION);
  }

  /**
   * The postcards that follow a booking.
   *
   * @param booked when the seat was booked
   * @param starts when the class begins
   * @return without the reminder when it would be printed before the confirmation has arrived
   */
  public Set<NoticeKind> posted(Instant booked, Instant starts) {
    LocalDate arrived = day(booked).plusDays(travelDays);
    return day(starts).minusDays(remindDays).isAfter(arrived)
        ? Set.of(NoticeKind.CONFIRMATION, NoticeKind.REMINDER)
        : Set.of(NoticeKind.CONFIRMATION);
  }

  /**
   * Until when the classes begin of which people are reminded now.
   *
   * @param now present time
   * @return the end of tomorrow, before the hour of reminding the end of today
   */
  public Instant remindUntil(Instant now) {
    boolean begun = !now.atZone(SchedulePlan.JAPAN).toLocalTime().isBefore(remindFrom);
    return startOf(day(now).plusDays(begun ? 2 : 1));
  }

  /**
   * Until when the classes begin whose postcard of the reminder is due.
   *
   * @param now present time
   * @return the first moment too far away
   */
  public Instant postcardUntil(Instant now) {
    return startOf(day(now).plusDays(remindDays + 1L));
  }

  /**
   * Whether a postcard posted now may come too late, so that somebody has to call.
   *
   * @param now present time
   * @param starts when the class begins
   * @return true if it may
   */
  public boolean comesTooLate(Instant now, Instant starts) {
    return !day(starts).isAfter(day(now).plusDays(travelDays));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, SchedulePlan.JAPAN);
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(SchedulePlan.JAPAN).toInstant();
  }
}
