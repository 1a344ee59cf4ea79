package jp.yorisoi.ejb.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of the applications that wait at the online-request service.
 *
 * @param items the applications, oldest number first
 * @param next cursor of the next page, or empty after the last
 */
public record WaitingPage(List<Waiting> items, Optional<String> next) {

  /** Takes a copy of the list. */
  public WaitingPage {
    items = List.copyOf(items);
  }

  /**
   * One application that waits.
   *
   * @param number its number there, 16 digits
   * @param arrivedAt when it arrived there
   * @param size bytes of its package, as the service says
   */
  public record Waiting(String number, Instant arrivedAt, long size) {}
}
