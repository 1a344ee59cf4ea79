package jp.yorisoi.ejb.support.plan;

import java.time.LocalDateTime;

/**
 * A room, a person, a kit or the vehicle in use.
 *
 * @param resource its id
 * @param slot the session that uses it
 * @param from from when, Japanese time
 * @param until until when nobody else can have it, the way back included
 */
public record ResourceUseView(
    String resource, SlotView slot, LocalDateTime from, LocalDateTime until) {

  /**
   * Whether it is in use in a span of time.
   *
   * @param begins first moment
   * @param ends moment after the last
   */
  public boolean within(LocalDateTime begins, LocalDateTime ends) {
    return from.isBefore(ends) && begins.isBefore(until);
  }
}
