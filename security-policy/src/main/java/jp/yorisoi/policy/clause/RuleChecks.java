package jp.yorisoi.policy.clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.Clause;
import jp.yorisoi.policy.city.DataClass;
import jp.yorisoi.policy.city.RetentionRule;
import jp.yorisoi.policy.city.StoredField;
import jp.yorisoi.policy.city.TwoPersons;
import jp.yorisoi.policy.rule.RoleTable;
import jp.yorisoi.policy.zone.DeclaredFlows;
import jp.yorisoi.policy.zone.Flow;

/** Checks of what the policy's own data say: numbers against limits, tables against each other. */
@ApplicationScoped
public class RuleChecks {
  /** What the desk parts by person, since one permission is enough for both. */
  private static final Set<Permission> PARTED_BY_DESK = Set.of(Permission.HOLD_RECORDS);

  /** Sessions end after a rest. */
  @Produces
  ClauseCheck idle() {
    return ClauseCheck.of(
        "session-idle-minutes",
        (policy, term) ->
            Finding.atMost(policy.signIn().idle().toMinutes(), limit(term), "操作がないまま %d 分で終わる"));
  }

  /** A sign-in is good for a day's work. */
  @Produces
  ClauseCheck longest() {
    return ClauseCheck.of(
        "session-longest-hours",
        (policy, term) ->
            Finding.atMost(policy.signIn().longest().toHours(), limit(term), "使い続けても %d 時間で終わる"));
  }

  /** Who was dismissed is out soon. */
  @Produces
  ClauseCheck asked() {
    return ClauseCheck.of(
        "account-asked-seconds",
        (policy, term) ->
            Finding.atMost(
                policy.signIn().askedEach().toSeconds(), limit(term), "%d 秒ごとに権限を確かめ直す"));
  }

  /** Guessing passwords locks. */
  @Produces
  ClauseCheck lock() {
    return ClauseCheck.of(
        "lock-after-failures",
        (policy, term) ->
            Finding.atMost(policy.signIn().lockAfter(), limit(term), "続けて %d 回まちがえると止まる"));
  }

  /** Short passwords open nothing. */
  @Produces
  ClauseCheck passwordLetters() {
    return ClauseCheck.of(
        "password-letters",
        (policy, term) -> {
          int letters = policy.signIn().passwordLetters();
          return new Finding(
              letters >= limit(term), "パスワードは " + letters + " 文字以上（下限 " + limit(term) + "）");
        });
  }

  /** A lock lasts long enough to make guessing useless. */
  @Produces
  ClauseCheck lockTime() {
    return ClauseCheck.of(
        "lock-minutes",
        (policy, term) -> {
          long minutes = policy.signIn().lockFor().toMinutes();
          return new Finding(minutes >= limit(term), minutes + " 分間止まる（下限 " + limit(term) + "）");
        });
  }

  /** A role has to be granted anew before it becomes a habit. */
  @Produces
  ClauseCheck grants() {
    return ClauseCheck.of(
        "grant-days",
        (policy, term) ->
            Finding.atMost(
                policy.signIn().grantFor().toDays(), limit(term), "付与から %d 日で、期限の書き方によらず効かなくなる"));
  }

  /** Nothing is kept longer than the clause allows, unless a law that is named demands it. */
  @Produces
  ClauseCheck retention() {
    return ClauseCheck.of("retention-days", (policy, term) -> kept(policy, limit(term)));
  }

  private static Finding kept(CityPolicy policy, int limit) {
    List<RetentionRule> copies =
        policy.retention().stream().filter(rule -> rule.law().isEmpty()).toList();
    List<String> longer =
        copies.stream()
            .filter(rule -> rule.kept().years() > 0 || rule.kept().days() > limit)
            .map(RetentionRule::kind)
            .toList();
    int lawful = policy.retention().size() - copies.size();
    return new Finding(
        longer.isEmpty(),
        "控え %d 種類は %d 日まで、根拠の定めを示したもの %d 種類".formatted(copies.size(), limit, lawful)
            + named(longer));
  }

  /**
   * No role holds both ends of what two persons must do. Lifting a hold takes any two who hold one
   * permission: its desk refuses the second act to who did the first, and the policy has to name
   * it.
   */
  @Produces
  ClauseCheck twoPersons() {
    return ClauseCheck.of(
        "two-persons",
        (policy, term) -> {
          List<String> alone =
              policy.twoPersons().stream()
                  .filter(act -> !isPartedByDesk(act))
                  .flatMap(
                      act ->
                          Stream.of(Role.values())
                              .filter(
                                  role ->
                                      policy
                                          .roles()
                                          .permissions(role)
                                          .containsAll(List.of(act.first(), act.second())))
                              .map(role -> role.label() + "（" + act.what() + "）"))
                  .toList();
          return new Finding(
              alone.isEmpty() && partedByDesk(policy) == PARTED_BY_DESK.size(),
              words(policy) + named(alone));
        });
  }

  private static boolean isPartedByDesk(TwoPersons act) {
    return act.isOfOnePermission() && PARTED_BY_DESK.contains(act.first());
  }

  private static long partedByDesk(CityPolicy policy) {
    return policy.twoPersons().stream().filter(RuleChecks::isPartedByDesk).count();
  }

  private static String words(CityPolicy policy) {
    long same = partedByDesk(policy);
    return "%d つの行為は、一つの役割では始めと終わりの両方ができない。同じ権限のもう一人が終えるもの %d つ"
        .formatted(policy.twoPersons().size() - same, same);
  }

  /** Each permission is held by somebody and has a purpose. */
  @Produces
  ClauseCheck permissions() {
    return ClauseCheck.of("permissions-have-purposes", (policy, term) -> purposes(policy.roles()));
  }

  private static Finding purposes(RoleTable roles) {
    List<String> idle =
        Arrays.stream(Permission.values())
            .filter(
                permission ->
                    roles.purposes(permission).isEmpty()
                        || Arrays.stream(Role.values())
                            .noneMatch(role -> roles.permissions(role).contains(permission)))
            .map(Permission::name)
            .toList();
    return new Finding(
        idle.isEmpty(), Permission.values().length + " の権限すべてに役割と利用目的がある" + named(idle));
  }

  /** An account of the outer schema can never handle cases. */
  @Produces
  ClauseCheck outerRoles() {
    return ClauseCheck.of(
        "outer-accounts-open-no-case",
        (policy, term) -> {
          List<String> inner =
              policy.roles().grantedBy(Chain.FRONT).stream()
                  .filter(role -> policy.roles().permissions(role).contains(Permission.OPEN_CASE))
                  .map(Role::label)
                  .toList();
          return new Finding(inner.isEmpty(), "外側の台帳の職員に、案件を開く役割は付かない" + named(inner));
        });
  }

  /** What is personal and not searched is sealed. */
  @Produces
  ClauseCheck sealed() {
    return ClauseCheck.of("personal-fields-sealed", (policy, term) -> sealed(policy));
  }

  private static Finding sealed(CityPolicy policy) {
    List<StoredField> personal =
        policy.fields().stream().filter(field -> field.dataClass().atLeast(DataClass.C3B)).toList();
    List<String> open =
        personal.stream()
            .filter(field -> Arrays.stream(StoredField.Trait.values()).noneMatch(field::is))
            .map(StoredField::name)
            .toList();
    long sealed = personal.stream().filter(f -> f.is(StoredField.Trait.SEALED)).count();
    long searched = personal.stream().filter(f -> f.is(StoredField.Trait.SEARCHED)).count();
    return new Finding(
        open.isEmpty() && sealed > 0,
        "3B以上の " + personal.size() + " 項目のうち暗号化 " + sealed + "、検索のため平文 " + searched + named(open));
  }

  /** Nothing of class 3 goes to an AI tool. */
  @Produces
  ClauseCheck ai() {
    return ClauseCheck.of(
        "ai-refuses-class-3",
        (policy, term) -> {
          List<String> let =
              Stream.of(DataClass.C3A, DataClass.C3B, DataClass.C3C)
                  .filter(one -> !policy.notForAi().contains(one))
                  .map(DataClass::code)
                  .toList();
          return new Finding(let.isEmpty(), "機密性3A・3B・3Cの文は生成AIに渡さない" + named(let));
        });
  }

  /** Large exports need a second person. */
  @Produces
  ClauseCheck exports() {
    return ClauseCheck.of(
        "export-rows",
        (policy, term) -> Finding.atMost(policy.exportRows(), limit(term), "%d 行を超える出力は二人で行う"));
  }

  /** Slices of a list count together for long enough. */
  @Produces
  ClauseCheck exportsCounted() {
    return ClauseCheck.of(
        "export-counted-hours",
        (policy, term) ->
            new Finding(
                policy.exportCounted().toHours() >= limit(term),
                "一人で出した同じ一覧の行数は、%d 時間のあいだ合わせて数える（下限 %d）"
                    .formatted(policy.exportCounted().toHours(), limit(term))));
  }

  /** Nobody tries many texts for names of the register. */
  @Produces
  ClauseCheck aiChecks() {
    return ClauseCheck.of(
        "ai-checks-in-hour",
        (policy, term) ->
            Finding.atMost(policy.aiPace().checks(), limit(term), "一人が住民記録と照らし合わせる文章は、1時間に %d まで"));
  }

  /** Nobody finds many names of the register. */
  @Produces
  ClauseCheck aiPersons() {
    return ClauseCheck.of(
        "ai-persons-in-hour",
        (policy, term) ->
            Finding.atMost(policy.aiPace().persons(), limit(term), "一人の文章に見つける住民は、1時間に %d 人まで"));
  }

  /** Protections of persons are in the hands of one role. */
  @Produces
  ClauseCheck protection() {
    return ClauseCheck.of(
        "protection-in-one-role",
        (policy, term) -> {
          List<String> holders =
              Stream.of(Role.values())
                  .filter(
                      role ->
                          policy.roles().permissions(role).contains(Permission.MANAGE_PROTECTION))
                  .map(Role::label)
                  .toList();
          return new Finding(holders.size() == 1, "支援措置を扱う役割: " + String.join("、", holders));
        });
  }

  /** What crosses between the schemas is declared; what may not cross yet is closed. */
  @Produces
  ClauseCheck flows() {
    return ClauseCheck.of(
        "flows-declared",
        (policy, term) -> {
          List<Flow> flows = new DeclaredFlows().all().all();
          long open = flows.stream().filter(Flow::isOpen).count();
          return new Finding(
              open > 0,
              "台帳の間を渡る流れは " + open + " 本で、項目ごとに決めてある（閉じている流れ " + (flows.size() - open) + " 本）");
        });
  }

  /** What was asked for to be exported cannot be used for long. */
  @Produces
  ClauseCheck exportsKept() {
    return ClauseCheck.of(
        "export-kept-hours",
        (policy, term) ->
            Finding.atMost(policy.exportKept().toHours(), limit(term), "出力の申請は %d 時間で期限が切れる"));
  }

  private static int limit(Clause.Term term) {
    return term.limit()
        .orElseThrow(() -> new IllegalStateException(term.check() + " needs a limit"));
  }

  private static String named(List<String> wrong) {
    return wrong.isEmpty() ? "" : "。合わないもの: " + String.join("、", wrong);
  }
}
