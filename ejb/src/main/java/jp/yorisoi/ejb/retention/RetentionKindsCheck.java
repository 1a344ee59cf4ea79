package jp.yorisoi.ejb.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.Clause;
import jp.yorisoi.policy.city.Keeping;
import jp.yorisoi.policy.city.RetentionRule;
import jp.yorisoi.policy.clause.ClauseCheck;
import jp.yorisoi.policy.clause.Finding;

/**
 * The policy names a period, and what happens then, for everything the jobs forget and for nothing
 * else; and each table falls under such a rule or says why it stays.
 */
@ApplicationScoped
public class RetentionKindsCheck implements ClauseCheck {

  @Override
  public String name() {
    return "retention-kinds-complete";
  }

  @Override
  public Finding look(CityPolicy policy, Clause.Term term) {
    return look(policy, Keeping.read());
  }

  static Finding look(CityPolicy policy, List<Keeping.Line> keeping) {
    List<String> wrong = new ArrayList<>();
    differ("定め", done(), said(policy), wrong);
    differ(
        "台帳の表",
        names(policy.fields().stream().map(f -> f.chain().schema() + "." + f.table())),
        names(keeping.stream().map(line -> line.chain().schema() + "." + line.table())),
        wrong);
    differ(
        "表に当てはまる定め",
        names(Stream.of(KeptFor.values()).map(KeptFor::name)),
        names(keeping.stream().flatMap(line -> line.rules().stream())),
        wrong);
    return wrong.isEmpty()
        ? Finding.good(
            "消すべき記録 "
                + KeptFor.values().length
                + " 種類のすべてに期間があり、"
                + keeping.size()
                + " の表のすべてに、消すか残すかの定めがある")
        : Finding.bad(String.join("。", wrong));
  }

  private static Set<String> done() {
    return names(Stream.of(KeptFor.values()).map(kind -> kind.name() + " " + kind.then()));
  }

  private static Set<String> said(CityPolicy policy) {
    return names(
        policy.retention().stream()
            .map((RetentionRule rule) -> rule.kind() + " " + rule.then().word()));
  }

  private static void differ(
      String what, Set<String> needed, Set<String> written, List<String> wrong) {
    if (!needed.equals(written)) {
      wrong.add(what + "：決めてあるもの " + written + "、必要なもの " + needed);
    }
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }
}
