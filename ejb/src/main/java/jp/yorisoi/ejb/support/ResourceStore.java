package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.List;
import jp.yorisoi.ejb.support.domain.Allocation;
import jp.yorisoi.ejb.support.domain.SessionOffer;

/** Who and what is in use, as it stands in the database. */
public interface ResourceStore {

  /**
   * What is in use in a span of time.
   *
   * @param from first instant
   * @param until instant after the last
   * @return every use that overlaps it, by time and resource
   */
  List<Allocation> between(Instant from, Instant until);

  /**
   * Writes uses.
   *
   * @param taken what was taken; the database refuses one that overlaps another of its resource
   */
  void write(List<Allocation> taken);

  /**
   * Ends all uses of a session, e.g. before it is moved.
   *
   * @param session row id
   */
  void release(long session);

  /**
   * Writes what a session offers.
   *
   * @param session row id
   * @param offer what it offers now
   */
  void offer(long session, SessionOffer offer);
}
