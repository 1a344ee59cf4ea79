package jp.yorisoi.ejb.support.domain;

import java.time.Instant;

/**
 * A resource in use.
 *
 * @param session row id of the session that uses it
 * @param resource id of the resource
 * @param from from when
 * @param until until when nobody else can have it, the way back included
 */
public record Allocation(long session, String resource, Instant from, Instant until) {

  /** Whether it is in the way of somebody who wants the resource in a span of time. */
  boolean overlaps(Instant otherFrom, Instant otherUntil) {
    return from.isBefore(otherUntil) && otherFrom.isBefore(until);
  }
}
