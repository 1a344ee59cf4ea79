package jp.yorisoi.ejb.privacy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.policy.Chain;

/** Counting what is held. Every method takes part in the desk's transaction. */
public interface PrivacyCounts {

  /**
   * People whose data a schema holds: who made requests that became cases ({@code core}), whose
   * bookings still say who they are ({@code front}).
   *
   * @param chain the schema
   * @return how many different people, by {@code procedure:<id>} or {@code kind:<id>}
   */
  Map<String, Integer> people(Chain chain);

  /**
   * Staff who hold one of some roles on a day, by grants that count (they end by themselves some
   * time after they were made), and are not disabled.
   *
   * @param chain the schema that holds their accounts
   * @param roles names of roles
   * @param day the day
   * @param grantedFrom first day of a grant that counts
   * @return how many different persons
   */
  int staff(Chain chain, Set<String> roles, LocalDate day, LocalDate grantedFrom);
}
