package jp.yorisoi.ejb.retention;

import jp.yorisoi.policy.Chain;

/** How much a legal hold would cover now, in the transaction of the desk. */
public interface HeldRecords {

  /**
   * Counts what a hold would cover, as far as the caller may see it: of a protected person's
   * records as many as of a number nobody has.
   *
   * @param chain the schema
   * @param scope what the hold covers; one the schema has
   * @param target number or kind, as {@link HoldScope#target} gives it
   * @return cases, requests, protections or bookings for a number; for a kind, records that wait to
   *     be forgotten
   */
  long count(Chain chain, HoldScope scope, String target);
}
