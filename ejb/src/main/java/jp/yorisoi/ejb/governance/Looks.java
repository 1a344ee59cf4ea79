package jp.yorisoi.ejb.governance;

import java.time.Instant;
import java.util.List;

/** What publishing looks needs from the chain of {@code core}. */
public interface Looks {

  /**
   * An entry that may be a look.
   *
   * @param seal number of its seal
   * @param at when
   * @param actor who; goes no further than this side
   * @param office office, or null
   * @param event what was done
   * @param outcome how it ended
   * @param purpose purpose of use
   * @param receiptNumber the case
   */
  record Entry(
      long seal,
      Instant at,
      String actor,
      String office,
      String event,
      String outcome,
      String purpose,
      String receiptNumber) {}

  /**
   * The number of the last seal.
   *
   * @return 0 before the first
   */
  long lastSeal();

  /**
   * Sealed entries of a stretch about cases, without those of who manages protections. Which cases
   * are those of protected persons makes no difference.
   *
   * @param after the seal before the stretch
   * @param until its last seal
   * @return in order
   */
  List<Entry> between(long after, long until);
}
