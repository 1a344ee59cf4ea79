package jp.yorisoi.ejb.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.kernel.Sha256;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.DataClass;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;

class AiAnswerTest {
  private static final CityPolicy POLICY = Policies.serving("izumo").current();

  @Test
  void a_text_that_passed_can_be_proved_by_its_digest() {
    AiText asked = new AiText(DataClass.C2, "案内の文\n2行目");
    AiExamined examined = AiCheck.of(POLICY, asked, new InventedRegister(), () -> AiUsed.NOTHING);
    assertThat(examined.sha256())
        .isEqualTo(Sha256.hex("案内の文\n2行目".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Test
  void tickets_are_of_letters_and_differ() {
    Set<String> tickets = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      tickets.add(AiTicket.drawn());
    }
    assertThat(tickets)
        .hasSize(1000)
        .allMatch(one -> one.matches("AI-[A-HJ-NP-Z]{4}-[A-HJ-NP-Z]{4}"));
  }

  @Test
  void nothing_prints_the_text() {
    assertThat(new AiText(DataClass.C1, "秘密の文").toString()).doesNotContain("秘密");
  }

  @Test
  void the_clause_holds_in_both_cities_and_fails_when_the_policy_keeps_nothing_back() {
    for (String city : List.of("yasugi", "izumo")) {
      CityPolicy policy = Policies.serving(city).current();
      assertThat(AiGateCheck.look(policy).holds()).as(AiGateCheck.look(policy).evidence()).isTrue();
      CityPolicy open =
          new CityPolicy(
              policy.city(),
              policy.title(),
              policy.version(),
              policy.source(),
              policy.clauses(),
              policy.roles(),
              policy.twoPersons(),
              policy.signIn(),
              policy.watch(),
              policy.retention(),
              policy.exportRows(),
              policy.exportKept(),
              policy.exportCounted(),
              Set.of(),
              policy.aiPace(),
              policy.fields());
      assertThat(AiGateCheck.look(open).holds()).isFalse();
    }
  }
}
