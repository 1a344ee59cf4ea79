package jp.yorisoi.policy.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
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
import jp.yorisoi.policy.zone.DeclaredFlows;
import jp.yorisoi.policy.zone.Flow;
import org.junit.jupiter.api.Test;
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
        spoilt(CHECKS.idle(), p -> signIn(p, rules(11, 10, 60, 5, 15, 12, 400))),
        spoilt(CHECKS.longest(), p -> signIn(p, rules(10, 13, 60, 5, 15, 12, 400))),
        spoilt(CHECKS.asked(), p -> signIn(p, rules(10, 10, 61, 5, 15, 12, 400))),
        spoilt(CHECKS.lock(), p -> signIn(p, rules(10, 10, 60, 6, 15, 12, 400))),
        spoilt(CHECKS.lockTime(), p -> signIn(p, rules(10, 10, 60, 5, 14, 12, 400))),
        spoilt(CHECKS.passwordLetters(), p -> signIn(p, rules(10, 10, 60, 5, 15, 11, 400))),
        spoilt(CHECKS.grants(), p -> signIn(p, rules(10, 10, 60, 5, 15, 12, 401))),
        spoilt(CHECKS.retention(), p -> kept(p, new RetentionPeriod(91, 0))),
        spoilt(CHECKS.retention(), p -> kept(p, new RetentionPeriod(0, 1))),
        spoilt(CHECKS.twoPersons(), p -> also(p, Role.CLERK, Permission.DECIDE_CASE)),
        spoilt(CHECKS.twoPersons(), p -> two(p, Permission.DECIDE_CASE, Permission.DECIDE_CASE)),
        spoilt(
            CHECKS.twoPersons(), p -> two(p, Permission.PROPOSE_DECISION, Permission.DECIDE_CASE)),
        spoilt(CHECKS.permissions(), p -> roles(p, new RoleTable(Map.of(), Map.of()))),
        spoilt(CHECKS.permissions(), p -> roles(p, new RoleTable(Map.of(), purposes(p)))),
        spoilt(CHECKS.outerRoles(), p -> also(p, Role.OFFICER, Permission.OPEN_CASE)),
        spoilt(CHECKS.sealed(), p -> open(p)),
        spoilt(CHECKS.sealed(), p -> fields(p, List.of(column(StoredField.Trait.SEARCHED)))),
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
    assertThat(good.evidence()).doesNotContain("合わないもの");
    Finding bad = check.look(spoilt, term);
    assertThat(bad.holds()).as(bad.evidence()).isFalse();
    assertThat(bad.evidence()).isNotEqualTo(good.evidence());
  }

  /** What the security officer reads: figures and names, and nothing wrong where nothing is. */
  @Test
  void what_a_check_saw_is_told_in_figures() {
    long lawful = GOOD.retention().stream().filter(rule -> rule.law().isPresent()).count();
    assertThat(lawful).isPositive();
    assertThat(seen(CHECKS.retention(), GOOD))
        .startsWith("控え " + (GOOD.retention().size() - lawful) + " 種類は 90 日まで")
        .endsWith("根拠の定めを示したもの " + lawful + " 種類");
    assertThat(seen(CHECKS.twoPersons(), GOOD))
        .startsWith((GOOD.twoPersons().size() - 1) + " つの行為は")
        .endsWith("同じ権限のもう一人が終えるもの 1 つ");
    assertThat(seen(CHECKS.permissions(), GOOD)).startsWith(Permission.values().length + " の権限");
    List<Flow> flows = new DeclaredFlows().all().all();
    long closed = flows.stream().filter(flow -> !flow.isOpen()).count();
    assertThat(closed).isPositive();
    assertThat(seen(CHECKS.flows(), GOOD))
        .contains("流れは " + (flows.size() - closed) + " 本")
        .endsWith("（閉じている流れ " + closed + " 本）");
  }

  @Test
  void columns_of_class_3b_and_above_are_counted_by_how_they_are_kept() {
    CityPolicy five =
        fields(
            GOOD,
            List.of(
                column(StoredField.Trait.SEALED),
                column(StoredField.Trait.SEALED),
                column(StoredField.Trait.SEARCHED),
                column(StoredField.Trait.HASHED),
                new StoredField(Chain.FRONT, "t", "c", DataClass.C3C, Set.of())));
    assertThat(seen(CHECKS.sealed(), five)).isEqualTo("3B以上の 4 項目のうち暗号化 2、検索のため平文 1");
  }

  @Test
  void who_could_do_alone_what_two_persons_must_do_is_named() {
    CityPolicy spoilt = also(GOOD, Role.CLERK, Permission.DECIDE_CASE);
    assertThat(seen(CHECKS.twoPersons(), spoilt))
        .contains("。合わないもの: " + Role.CLERK.label() + "（")
        .endsWith("）");
  }

  @Test
  void a_number_without_a_limit_to_hold_it_against_is_no_finding() {
    ClauseCheck check = CHECKS.idle();
    Clause.Term unbound = new Clause.Term(check.name(), Optional.empty());
    assertThatThrownBy(() -> check.look(GOOD, unbound))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("session-idle-minutes needs a limit");
  }

  private static String seen(ClauseCheck check, CityPolicy policy) {
    return check.look(policy, new Clause.Term(check.name(), Optional.of(90))).evidence();
  }

  private static StoredField column(StoredField.Trait trait) {
    return new StoredField(Chain.FRONT, "t", "c", DataClass.C3B, Set.of(trait));
  }

  private static CityPolicy fields(CityPolicy p, List<StoredField> fields) {
    return copy(p, p.roles(), p.signIn(), p.retention(), p.exportRows(), p.notForAi(), fields);
  }

  private static Map<Permission, Set<Purpose>> purposes(CityPolicy p) {
    return Stream.of(Permission.values())
        .collect(Collectors.toMap(Function.identity(), one -> p.roles().purposes(one)));
  }

  private static SignInRules rules(
      int idle, int longest, int asked, int after, int lock, int letters, int grant) {
    return new SignInRules(
        Duration.ofMinutes(idle),
        Duration.ofHours(longest),
        Duration.ofSeconds(asked),
        after,
        Duration.ofMinutes(lock),
        letters,
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
