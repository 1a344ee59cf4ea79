package jp.yorisoi.ejb.governance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.governance.domain.OfficeHours;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.WatchRules;

/**
 * What the reports need from the tables of an audit chain. In {@code core} each leaves out what is
 * about protected persons, unless the caller may handle them.
 */
public interface AuditReports {

  /**
   * Entries.
   *
   * @param chain schema
   * @param filter which
   * @param first 0-based first row
   * @param size number of rows
   * @return newest first
   */
  AuditPage entries(Chain chain, AuditFilter filter, int first, int size);

  /**
   * Entries that showed somebody or something, by all ways of docs/audit-chain.md.
   *
   * @param chain schema
   * @param sought whom or what
   * @param filter which
   * @param first 0-based first row
   * @param size number of rows
   * @return newest first
   */
  AuditPage about(Chain chain, Sought sought, AuditFilter filter, int first, int size);

  /**
   * What staff did while the office was closed, by person and hour.
   *
   * @param chain schema
   * @param closed when it was closed
   * @param filter whose
   * @return newest hour first
   */
  List<ClosedHour> closedHours(Chain chain, List<OfficeHours.Window> closed, AuditFilter filter);

  /**
   * To whom more was shown in an hour than the policy expects.
   *
   * @param chain schema
   * @param filter which entries
   * @param rules thresholds
   * @return most first
   */
  List<MuchSeen> muchInHour(Chain chain, AuditFilter filter, WatchRules rules);

  /**
   * To whom more was shown in a day.
   *
   * @param chain schema
   * @param filter which entries
   * @param rules thresholds
   * @return most first
   */
  List<MuchSeen> muchInDay(Chain chain, AuditFilter filter, WatchRules rules);

  /**
   * Refused sign-ins.
   *
   * @param chain schema of the accounts
   * @param filter which
   * @return most first
   */
  List<RefusedSignIns> refusedSignIns(Chain chain, AuditFilter filter);

  /**
   * Accounts locked at a moment.
   *
   * @param chain schema of the accounts
   * @param now the moment
   * @return those that open last first
   */
  List<LockedAccount> locked(Chain chain, Instant now);

  /**
   * The last seal.
   *
   * @param seq its number
   * @param at when
   */
  record Seal(long seq, Instant at) {}

  /**
   * The last seal of the chain.
   *
   * @param chain schema
   * @return empty before the first
   */
  Optional<Seal> lastSeal(Chain chain);
}
