package jp.yorisoi.ejb.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import jp.yorisoi.ejb.cleaning.Pictures;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.policy.attack.AttackRunner;

/** Drafts of others, more answers than a page asks for, and numbers as guessers write them. */
public final class DraftAttacks {
  private static final ReceiptNumber NUMBER = ReceiptNumber.of(YearMonth.of(2026, 11), 1);

  private DraftAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner
        .kind("page-field", DraftAttacks::pageField)
        .kind("draft-token", DraftAttacks::draftToken)
        .kind("number", DraftAttacks::number)
        .kind("pin", pin -> TypedPin.digits(pin).isEmpty() ? "empty" : TypedPin.digits(pin));
  }

  private static String pageField(String pair) {
    String[] field = pair.split("=", 2);
    RequestFixture fixture = new RequestFixture();
    String token = fixture.call(() -> fixture.desk.begin("child-allowance-claim"));
    Answers good = SampleAnswers.complete();
    PageView first = fixture.call(() -> fixture.desk.page(token, null));
    Map<String, List<String>> typed = new HashMap<>(RequestFixture.typed(first.page(), good));
    typed.put(field[0], List.of(field[1]));
    assertThat(fixture.call(() -> fixture.desk.save(token, first.page().id(), typed)))
        .isInstanceOf(SaveOutcome.Saved.class);
    Draft stored = fixture.drafts.drafts.get(DraftAccess.presented(token).key());
    Answers expected = Answers.NONE;
    for (var asked : first.page().fields()) {
      expected = expected.with(asked.id(), 0, good.value(asked.id()));
    }
    assertThat(stored.answers()).isEqualTo(expected);
    assertThat(stored.procedureVersion()).isEqualTo(1);
    assertThat(stored.receiptNumber()).isEmpty();
    return SampleAnswers.CLAIM.fields().anyMatch(known -> known.id().equals(field[0]))
        ? "answer of another page unchanged"
        : "nothing but the page is stored";
  }

  private static String draftToken(String how) {
    RequestFixture fixture = new RequestFixture();
    String victim = fixture.filledIn(SampleAnswers.complete(), Pictures.of("jpg", 20, 20));
    String tried =
        switch (how) {
          case "of another" -> DraftToken.fresh().value();
          case "empty" -> "";
          case "key of the row" -> keyOfTheRow(victim);
          case "expired" -> later(fixture, victim);
          case "sent" -> sent(fixture, victim);
          default -> throw new IllegalArgumentException(how);
        };
    try {
      fixture.call(() -> fixture.desk.page(tried, null));
      return "shown";
    } catch (RequestRefused refused) {
      return refused.code().code().replace("draft_", "");
    }
  }

  private static String keyOfTheRow(String victim) {
    byte[] key = DraftAccess.presented(victim).key().hash();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
  }

  private static String later(RequestFixture fixture, String token) {
    fixture.clock.move(Duration.ofDays(400));
    return token;
  }

  private static String sent(RequestFixture fixture, String token) {
    assertThat(fixture.call(() -> fixture.desk.submit(token)))
        .isInstanceOf(SubmitOutcome.Sent.class);
    return token;
  }

  private static String number(String typed) {
    String digit = NUMBER.value().substring(12);
    String wrong = digit.equals("0") ? "1" : "0";
    Optional<ReceiptNumber> read =
        ReceiptNumber.parse(typed.replace("{c}", digit).replace("{wrong}", wrong));
    return read.map(number -> number.equals(NUMBER) ? "counted as one" : "counted apart")
        .orElse("no number");
  }
}
