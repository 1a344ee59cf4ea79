package jp.yorisoi.ejb.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.register.RegisterNames;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.DataClass;
import jp.yorisoi.policy.clause.ClauseCheck;
import jp.yorisoi.policy.clause.Finding;

/** Tries the gate for AI texts: what the policy names is refused, what is harmless passes. */
@ApplicationScoped
public class AiGateCheck {
  private static final String HARMLESS = "広報の文章を、やさしい日本語に直す。";
  private static final List<String> WITH_PERSONS =
      List.of("電話 0852-00-0000 に折り返す", "宛先 someone@example.jp", "生年月日 昭和50年1月2日", "隠田守子のこと");

  /** Knows one invented person. */
  private static final RegisterNames SAMPLE =
      new RegisterNames() {
        @Override
        public Map<String, Set<String>> known(Set<String> names) {
          return names.contains("隠田守子") ? Map.of("隠田守子", Set.of("1000000000")) : Map.of();
        }

        @Override
        public Map<String, Set<String>> knownReadings(Set<String> readings) {
          return Map.of();
        }
      };

  /** The gate is there and refuses. */
  @Produces
  ClauseCheck gate() {
    return ClauseCheck.of("ai-gate-refuses", (policy, term) -> look(policy));
  }

  static Finding look(CityPolicy policy) {
    List<DataClass> let =
        policy.notForAi().stream()
            .filter(one -> reason(policy, one, HARMLESS) != AiReason.CLASS)
            .toList();
    boolean all = policy.notForAi().contains(DataClass.C1); // a city that lets nothing through
    boolean blind =
        !all
            && WITH_PERSONS.stream()
                .anyMatch(text -> reason(policy, DataClass.C1, text) != AiReason.FOUND);
    boolean shut = !all && reason(policy, DataClass.C1, HARMLESS) != AiReason.PASSED;
    boolean holds = !policy.notForAi().isEmpty() && let.isEmpty() && !blind && !shut;
    return new Finding(
        holds,
        "生成AIに渡す前の関門は、機密性"
            + codes(policy.notForAi().stream())
            + "の文と、氏名・番号・連絡先のある文を通さない"
            + (let.isEmpty() ? "" : "。通してしまう分類: " + codes(let.stream()))
            + (blind ? "。見本の文を通してしまう" : "")
            + (shut ? "。無害な文も通さない" : ""));
  }

  private static AiReason reason(CityPolicy policy, DataClass dataClass, String text) {
    return AiCheck.of(policy, new AiText(dataClass, text), SAMPLE, () -> AiUsed.NOTHING).reason();
  }

  private static String codes(Stream<DataClass> classes) {
    return classes.sorted().map(DataClass::code).collect(Collectors.joining("・"));
  }
}
