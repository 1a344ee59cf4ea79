package jp.yorisoi.integration.allowance;

import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import jp.yorisoi.ejb.catalogue.Answers;

/** Decisions as the outbox holds them; everybody is fictional. */
final class DecisionSample {
  private DecisionSample() {}

  static Answers answers() {
    return Answers.NONE
        .withEntries("children", 2)
        .with("child-name", 0, "安来　葵")
        .with("child-kana", 0, "ヤスギ　アオイ")
        .with("child-birth", 0, "2026-10-03")
        .with("child-relation", 0, "daughter")
        .with("child-lives-with", 0, "yes")
        .with("child-name", 1, "安来　𠮷央")
        .with("child-kana", 1, "ヤスギ　ヨシオ")
        .with("child-birth", 1, "2022-02-11")
        .with("child-relation", 1, "son")
        .with("child-lives-with", 1, "no")
        .with("pension-kind", "mutual-aid")
        .with("account-kind", "own")
        .with("bank-name", "架空銀行")
        .with("branch-name", "安来支店")
        .with("account-type", "ordinary")
        .with("account-number", "0000017")
        .with("account-holder-kana", "ヤスギ　タロウ");
  }

  static byte[] approved(Answers answers) {
    return payload(true, "", answers);
  }

  static byte[] rejected(String reason) {
    return payload(false, reason, answers());
  }

  private static byte[] payload(boolean approved, String reason, Answers answers) {
    try (var reader = Json.createReader(new StringReader(answers.toJson()))) {
      return Json.createObjectBuilder()
          .add("messageId", "2611-000001-3-d5")
          .add("receiptNumber", "2611-000001-3")
          .add("addresseeNumber", "1000002018")
          .add("approved", approved)
          .add("decidedOn", "2026-11-24")
          .add("claimedOn", "2026-11-22")
          .add("reason", reason)
          .add("answers", reader.readObject())
          .build()
          .toString()
          .getBytes(StandardCharsets.UTF_8);
    }
  }
}
