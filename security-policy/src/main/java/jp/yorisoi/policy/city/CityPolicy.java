package jp.yorisoi.policy.city;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.rule.RoleTable;

/**
 * The information security policy of one city, from {@code policies/<city>.yaml} and what is common
 * to all cities.
 *
 * @param city {@code yasugi} or {@code izumo}
 * @param title what the city calls it
 * @param version the edition of the file
 * @param source the rules of the city it writes out
 * @param clauses what it demands, in the order of the file
 * @param roles who may do what
 * @param twoPersons what no one does alone
 * @param signIn sessions and locks
 * @param watch what the security officer is shown of its own accord
 * @param retention how long what is kept
 * @param exportRows more rows than this of one list, in one export or several, need a second person
 * @param exportKept how long a request to export can be used
 * @param exportCounted how long what one person took of a list counts with what is asked next
 * @param notForAi classes that no text for an AI tool may contain
 * @param aiPace how often one person may have texts compared with the register
 * @param fields every column of both schemas
 */
public record CityPolicy(
    String city,
    String title,
    String version,
    String source,
    List<Clause> clauses,
    RoleTable roles,
    List<TwoPersons> twoPersons,
    SignInRules signIn,
    WatchRules watch,
    List<RetentionRule> retention,
    int exportRows,
    Duration exportKept,
    Duration exportCounted,
    Set<DataClass> notForAi,
    AiPace aiPace,
    List<StoredField> fields) {

  /** Takes copies of the collections. */
  public CityPolicy {
    clauses = List.copyOf(clauses);
    twoPersons = List.copyOf(twoPersons);
    retention = List.copyOf(retention);
    notForAi = Set.copyOf(notForAi);
    fields = List.copyOf(fields);
  }

  /**
   * How long a kind of record is kept.
   *
   * @param kind the record
   * @return its rule, or empty when the policy does not name it
   */
  public Optional<RetentionRule> retention(String kind) {
    return retention.stream().filter(rule -> rule.kind().equals(kind)).findFirst();
  }

  /**
   * The columns of a schema.
   *
   * @param chain the schema
   * @return what the policy says of each
   */
  public List<StoredField> fields(Chain chain) {
    return fields.stream().filter(field -> field.chain() == chain).toList();
  }
}
