package jp.yorisoi.ejb.catalogue;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Until when who booked a kind can cancel on their own (docs/adr/0036).
 *
 * @param days so many days before it is held
 * @param at time of that day, Japanese time
 */
public record SupportCancel(int days, LocalTime at) {

  /**
   * Until when it is for one session.
   *
   * @param starts when it begins, Japanese time
   * @return the moment, Japanese time; from then on only the desk cancels
   */
  public LocalDateTime until(LocalDateTime starts) {
    LocalDateTime until = starts.toLocalDate().minusDays(days).atTime(at);
    return until.isBefore(starts) ? until : starts;
  }
}
