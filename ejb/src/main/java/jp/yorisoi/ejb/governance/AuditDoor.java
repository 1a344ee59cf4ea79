package jp.yorisoi.ejb.governance;

import java.util.List;

/** Reports over the audit trail for the security officer; one door a schema. */
public interface AuditDoor {

  /**
   * Entries of the trail.
   *
   * @param filter which
   * @param first 0-based first row
   * @param size number of rows
   * @return newest first
   */
  AuditPage entries(AuditFilter filter, int first, int size);

  /**
   * Who saw a citizen, a case or a booking, in lists too.
   *
   * @param sought whom or what
   * @param filter which entries
   * @param first 0-based first row
   * @param size number of rows
   * @return newest first
   */
  AuditPage whoSaw(Sought sought, AuditFilter filter, int first, int size);

  /**
   * What staff did at night and on holidays (夜間・休日), by person and hour.
   *
   * @param filter which entries
   * @return newest hour first
   */
  List<ClosedHour> closedHours(AuditFilter filter);

  /**
   * To whom more was shown in an hour or a day than the policy expects (大量検索).
   *
   * @param filter which entries
   * @return days before hours, most first
   */
  List<MuchSeen> massSearches(AuditFilter filter);

  /**
   * Refused sign-ins and locked accounts.
   *
   * @param filter which
   * @return the report
   */
  SignInReport signIns(AuditFilter filter);

  /**
   * How far the proof of this chain has come; names nobody.
   *
   * @return what is sealed, anchored and stamped
   */
  ChainView chain();
}
