package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yorisoi.policy.attack.AttackRunner;

/** Forms with more fields than their page has, and steps left out. */
final class StepAttacks {
  private static final String RECEIPT = "/resident/request/receipt.xhtml";
  private final Scene scene;

  StepAttacks(Scene scene) {
    this.scene = scene;
  }

  void in(AttackRunner runner) {
    runner.kind("form-extra", this::extra).kind("form-step", this::step).kind("draft", this::draft);
  }

  /** A good first page with fields of others; the later pages know nothing of them. */
  private String extra(String fields) throws Exception {
    Claim claim = Claim.begunBy(new Resident(scene.system()));
    Map<String, String> all =
        new LinkedHashMap<>(Claim.answers(Claimant.from(scene.system())).get(0));
    for (String field : fields.split("&")) {
      String[] pair = field.split("=", 2);
      all.put(pair[0], pair[1]);
    }
    Resident.Page next = claim.next(all);
    assertThat(next.path()).contains("page=").doesNotContain("review");
    assertThat(scene.sentAs(claim.resident().cookies())).isNull();
    Resident.Page contact = claim.resident().open("/resident/request/form.xhtml?page=contact");
    Resident.Page review = claim.resident().open(Claim.REVIEW);
    assertThat(contact.body() + review.body()).doesNotContain("0854-99-9999");
    return "the page is stored and nothing more";
  }

  private String step(String how) throws Exception {
    Claim claim = Claim.begunBy(new Resident(scene.system()));
    if (!how.equals("send")) {
      claim.throughQuestions(Claimant.from(scene.system()));
    }
    Resident resident = claim.resident();
    Resident.Page page = resident.send(Claim.REVIEW, Map.of());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.path()).doesNotContain("receipt");
    assertThat(resident.open(RECEIPT).marked("receipt-number")).isEmpty();
    return scene.sentAs(resident.cookies()) == null ? "led back, nothing sent" : "sent";
  }

  private String draft(String how) throws Exception {
    Intruder intruder = new Intruder(scene.system()).with(new HashMap<>());
    if (how.equals("cookie of another form")) {
      intruder.with(Map.of("YORISOI_DRAFT", "A".repeat(43)));
    }
    RawHttp.Answer answer = intruder.get(how.startsWith("receipt") ? RECEIPT : Claim.REVIEW);
    assertThat(answer.body()).doesNotContain("data-test=\"pin\"", scene.first().number());
    return answer.status() == 303 && answer.location().startsWith("/resident/")
        ? "led away, nothing shown"
        : "status " + answer.status() + " to " + answer.location();
  }
}
