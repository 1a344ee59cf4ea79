package jp.yorisoi.policy.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.AiPace;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.Clause;
import jp.yorisoi.policy.city.DataClass;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.city.RetentionPeriod;
import jp.yorisoi.policy.city.RetentionRule;
import jp.yorisoi.policy.city.SignInRules;
import jp.yorisoi.policy.city.StoredField;
import jp.yorisoi.policy.city.TwoPersons;
import jp.yorisoi.policy.rule.RoleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check sees the policy of the city as good, and one that was spoiled as bad. */
class RuleChecksTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final RuleChecks CHECKS = new RuleChecks();
  private static final CityPolicy GOOD = Policies.serving("yasugi").current();

  private static Stream<Arguments> checks() {
    return Stream.of(
        spoilt(CHECKS.idle(), p -> signIn(p, rules(11, 10, 60, 5, 15, 400))),
        spoilt(CHECKS.longest(), p -> signIn(p, rules(10, 13, 60, 5, 15, 400))),
        spoilt(CHECKS.asked(), p -> signIn(p, rules(10, 10, 61, 5, 15, 400))),
        spoilt(CHECKS.lock(), p -> signIn(p, rules(10, 10, 60, 6, 15, 400))),
        spoilt(CHECKS.lockTime(), p -> signIn(p, rules(10, 10, 60, 5, 14, 400))),
        spoilt(CHECKS.grants(), p -> signIn(p, rules(10, 10, 60, 5, 15, 401))),
        spoilt(CHECKS.retention(), p -> kept(p, new RetentionPeriod(91, 0))),
        spoilt(CHECKS.retention(), p -> kept(p, new RetentionPeriod(0, 1))),
        spoilt(CHECKS.twoPersons(), p -> also(p, Role.CLERK, Permission.DECIDE_CASE)),
        spoilt(CHECKS.twoPersons(), p -> two(p, Permission.DECIDE_CASE, Permission.DECIDE_CASE)),
        spoilt(
            CHECKS.twoPersons(), p -> two(p, Permission.PROPOSE_DECISION, Permission.DECIDE_CASE)),
        spoilt(CHECKS.permissions(), p -> roles(p, new RoleTable(Map.of(), Map.of()))),
        spoilt(CHECKS.outerRoles(), p -> also(p, Role.OFFICER, Permission.OPEN_CASE)),
        spoilt(CHECKS.sealed(), p -> open(p)),
        spoilt(CHECKS.ai(), p -> ai(p, Set.of(DataClass.C3A, DataClass.C3B))),
        spoilt(CHECKS.protection(), p -> also(p, Role.OFFICER, Permission.MANAGE_PROTECTION)),
        spoilt(CHECKS.exports(), p -> exports(p, 101)),
        spoilt(CHECKS.exportsKept(), p -> paced(p, Duration.ofHours(25), WEEK, p.aiPace())),
        spoilt(CHECKS.exportsCounted(), p -> paced(p, DAY, WEEK.minusHours(1), p.aiPace())),
        spoilt(CHECKS.aiChecks(), p -> paced(p, DAY, WEEK, new AiPace(61, 60))),
        spoilt(CHECKS.aiPersons(), p -> paced(p, DAY, WEEK, new AiPace(40, 101))));
  }

  private static Arguments spoilt(ClauseCheck check, UnaryOperator<CityPolicy> spoil) {
    return Arguments.of(check.name(), check, spoil.apply(GOOD));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("checks")
  void the_policy_of_the_city_holds_and_a_spoilt_one_does_not(
      String name, ClauseCheck check, CityPolicy spoilt) {
    assertThat(GOOD.clauses())
        .flatExtracting(Clause::terms)
        .extracting(Clause.Term::check)
        .as("a clause asks for it")
        .contains(name);
    Clause.Term term =
        GOOD.clauses().stream()
            .flatMap(clause -> clause.terms().stream())
            .filter(one -> one.check().equals(name))
            .findFirst()
            .orElseThrow();
    Finding good = check.look(GOOD, term);
    assertThat(good.holds()).as(good.evidence()).isTrue();
    Finding bad = check.look(spoilt, term);
    assertThat(bad.holds()).as(bad.evidence()).isFalse();
    assertThat(bad.evidence()).isNotEqualTo(good.evidence());
  }

  private static SignInRules rules(
      int idle, int longest, int asked, int after, int lock, int grant) {
    return new SignInRules(
        Duration.ofMinutes(idle),
        Duration.ofHours(longest),
        Duration.ofSeconds(asked),
        after,
        Duration.ofMinutes(lock),
        Duration.ofDays(grant));
  }

  private static CityPolicy signIn(CityPolicy p, SignInRules rules) {
    return copy(p, p.roles(), rules, p.retention(), p.exportRows(), p.notForAi(), p.fields());
  }

  private static CityPolicy kept(CityPolicy p, RetentionPeriod period) {
    List<RetentionRule> rules =
        List.of(
            new RetentionRule(
                "X", period, RetentionRule.Fate.EMPTIED, "no law says so", Optional.empty()));
    return copy(p, p.roles(), p.signIn(), rules, p.exportRows(), p.notForAi(), p.fields());
  }

  private static CityPolicy roles(CityPolicy p, RoleTable roles) {
    return copy(p, roles, p.signIn(), p.retention(), p.exportRows(), p.notForAi(), p.fields());
  }

  private static CityPolicy ai(CityPolicy p, Set<DataClass> refused) {
    return copy(p, p.roles(), p.signIn(), p.retention(), p.exportRows(), refused, p.fields());
  }

  private static CityPolicy exports(CityPolicy p, int rows) {
    return copy(p, p.roles(), p.signIn(), p.retention(), rows, p.notForAi(), p.fields());
  }

  /** With this act for two persons instead of lifting a legal hold. */
  private static CityPolicy two(CityPolicy p, Permission first, Permission second) {
    return new CityPolicy(
        p.city(),
        p.title(),
        p.version(),
        p.source(),
        p.clauses(),
        p.roles(),
        p.twoPersons().stream()
            .map(
                act ->
                    act.first() == Permission.HOLD_RECORDS
                        ? new TwoPersons("x", first, second)
                        : act)
            .toList(),
        p.signIn(),
        p.watch(),
        p.retention(),
        p.exportRows(),
        p.exportKept(),
        p.exportCounted(),
        p.notForAi(),
        p.aiPace(),
        p.fields());
  }

  private static CityPolicy paced(CityPolicy p, Duration kept, Duration counted, AiPace pace) {
    return new CityPolicy(
        p.city(),
        p.title(),
        p.version(),
        p.source(),
        p.clauses(),
        p.roles(),
        p.twoPersons(),
        p.signIn(),
        p.watch(),
        p.retention(),
        p.exportRows(),
        kept,
        counted,
        p.notForAi(),
        pace,
        p.fields());
  }

  private static CityPolicy open(CityPolicy p) {
    List<StoredField> fields =
        Stream.concat(
                p.fields().stream(),
                Stream.of(new StoredField(Chain.FRONT, "t", "c", DataClass.C3B, Set.of())))
            .toList();
    return copy(p, p.roles(), p.signIn(), p.retention(), p.exportRows(), p.notForAi(), fields);
  }

  private static CityPolicy also(CityPolicy p, Role role, Permission more) {
    Map<Role, RoleTable.Grant> grants = new EnumMap<>(Role.class);
    for (Role one : Role.values()) {
      Set<Permission> may = new java.util.HashSet<>(p.roles().permissions(one));
      if (one == role) {
        may.add(more);
      }
      Set<Chain> in = new java.util.HashSet<>();
      for (Chain chain : Chain.values()) {
        if (p.roles().grantedBy(chain).contains(one)) {
          in.add(chain);
        }
      }
      grants.put(one, new RoleTable.Grant(may, in));
    }
    return roles(p, new RoleTable(grants, Map.of()));
  }

  private static CityPolicy copy(
      CityPolicy p,
      RoleTable roles,
      SignInRules signIn,
      List<RetentionRule> retention,
      int exportRows,
      Set<DataClass> notForAi,
      List<StoredField> fields) {
    return new CityPolicy(
        p.city(),
        p.title(),
        p.version(),
        p.source(),
        p.clauses(),
        roles,
        p.twoPersons(),
        signIn,
        p.watch(),
        retention,
        exportRows,
        p.exportKept(),
        p.exportCounted(),
        notForAi,
        p.aiPace(),
        fields);
  }
}
