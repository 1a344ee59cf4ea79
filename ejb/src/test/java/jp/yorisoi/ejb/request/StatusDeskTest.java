package jp.yorisoi.ejb.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.kernel.SlowHash;
import jp.yorisoi.ejb.platform.guess.Guesses;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.vault.Vaults;
import org.junit.jupiter.api.Test;

class StatusDeskTest {
  private static final Instant ARRIVED = Instant.parse("2026-11-22T00:00:00Z");
  private static final ReceiptNumber NUMBER = ReceiptNumber.of(YearMonth.of(2026, 11), 1);
  private static final ReceiptNumber WITHOUT_PIN = ReceiptNumber.of(YearMonth.of(2026, 11), 2);
  private static final ReceiptNumber UNKNOWN = ReceiptNumber.of(YearMonth.of(2026, 11), 3);
  private static final ReceiptNumber OLD = ReceiptNumber.of(YearMonth.of(2026, 11), 4);
  private static final Vaults VAULTS = new RequestFixture.TestVaults();
  private static final String HASH = StatusDesk.pins(VAULTS).of(NUMBER.value(), "012345");
  private static final String OLD_HASH = SlowHash.of("012345");

  private final AuditDetails details = new AuditDetails();
  private final FiveGuesses guesses = new FiveGuesses();
  private final StatusDesk desk =
      new StatusDesk(new MemoryStatus(), guesses, Catalogue.packaged(), VAULTS, details);

  @Test
  void number_and_pin_show_the_steps_in_the_readers_words() {
    StatusOutcome outcome = look("２６１１ " + NUMBER.value().substring(5), "０１２３４５", Language.EN);
    StatusView status = ((StatusOutcome.Found) outcome).status();
    assertThat(status.steps())
        .extracting(StatusView.Step::label)
        .containsExactly("Arrived", "Something needs correction");
    assertThat(status.steps().get(0).note()).isEmpty();
    assertThat(status.present().note()).contains("口座の名義を確かめてください。");
    assertThat(status.expectedBy()).isEqualTo(LocalDate.of(2027, 1, 8));
    assertThat(status.looks()).extracting(StatusStore.Look::kind).containsExactly("CASE");
  }

  @Test
  void unknown_wrong_and_without_pin_are_one_answer() {
    assertThat(look(NUMBER.value(), "012346", Language.JA)).isEqualTo(new StatusOutcome.NotFound());
    assertThat(look(UNKNOWN.value(), "012345", Language.JA))
        .isEqualTo(new StatusOutcome.NotFound());
    assertThat(look(WITHOUT_PIN.value(), "012345", Language.JA))
        .isEqualTo(new StatusOutcome.NotFound());
    assertThat(look("12345", "012345", Language.JA)).isEqualTo(new StatusOutcome.NotFound());
    assertThat(look(NUMBER.value(), null, Language.JA)).isEqualTo(new StatusOutcome.NotFound());
  }

  @Test
  void a_pin_stored_by_the_first_release_still_opens() {
    assertThat(look(OLD.value(), "012345", Language.JA)).isInstanceOf(StatusOutcome.Found.class);
    assertThat(look(OLD.value(), "012346", Language.JA)).isEqualTo(new StatusOutcome.NotFound());
  }

  @Test
  void a_number_is_closed_after_five_failures_whether_it_exists_or_not() {
    for (ReceiptNumber number : List.of(NUMBER, UNKNOWN)) {
      guesses.failures = 0;
      for (int i = 0; i < 5; i++) {
        assertThat(look(number.value(), "999999", Language.JA))
            .isInstanceOf(StatusOutcome.NotFound.class);
      }
      assertThat(look(number.value(), "012345", Language.JA))
          .isEqualTo(new StatusOutcome.Closed(15));
    }
  }

  private StatusOutcome look(String number, String pin, Language language) {
    details.begin(null);
    try {
      return desk.look(number, pin, language);
    } finally {
      details.end();
    }
  }

  private static final class FiveGuesses extends Guesses {
    private int failures;

    @Override
    public boolean mayGuess(String use, String number) {
      return failures < 5;
    }

    @Override
    public void record(String use, String number, boolean right) {
      failures = right ? 0 : failures + 1;
    }
  }

  private static final class MemoryStatus implements StatusStore {
    @Override
    public Optional<Sent> find(ReceiptNumber number) {
      return number.equals(UNKNOWN)
          ? Optional.empty()
          : Optional.of(
              new Sent(
                  "child-allowance-claim",
                  1,
                  ARRIVED,
                  number.equals(NUMBER)
                      ? Optional.of(HASH)
                      : Optional.of(OLD_HASH).filter(old -> number.equals(OLD))));
    }

    @Override
    public List<Look> looks(ReceiptNumber number) {
      return List.of(new Look(ARRIVED, "子ども未来課（仮）", "CASE"));
    }

    @Override
    public List<Published> steps(ReceiptNumber number) {
      return List.of(
          new Published("10", "", ARRIVED),
          new Published("35", "口座の名義を確かめてください。", ARRIVED.plusSeconds(60)));
    }
  }
}
