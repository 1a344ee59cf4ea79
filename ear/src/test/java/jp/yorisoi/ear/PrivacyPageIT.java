package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.ear.Resident.Page;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public privacy pages of a running system, and what a form may bring along. */
@ExtendWith(SharedWar.class)
class PrivacyPageIT {
  private static final String CLAIM =
      "/resident/privacy/show.xhtml?procedure=child-allowance-claim";
  private static final String UNDECLARED =
      "SELECT COUNT(*) FROM audit_entry WHERE event = '%s' AND fields LIKE '%%undeclared=%d'";
  private final RunningSystem system;

  PrivacyPageIT(RunningSystem system) {
    this.system = system;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "ja~児童手当の認定請求：使う情報~市の児童手当システム~30日で消します~マイナンバーを持たないので~10人未満",
        "ja-easy~申し込み：使う 情報~市の 児童手当の コンピューター~30日で 消します~マイナンバーが ありません~10人より 少ない",
        "en~Claim for child allowance: information used~The city's child-allowance system~deleted after 30 days~This system holds none~fewer than 10",
        "pt~informações usadas~Sistema de abono infantil~apagado após 30 dias~Este sistema não o guarda~menos de 10"
      })
  void a_procedure_is_explained_in_the_language_of_the_reader(
      String language, String title, String recipient, String kept, String number, String few)
      throws Exception {
    RunningSystem.until(
        "both zones have counted",
        () ->
            system.count(Schema.FRONT, "SELECT COUNT(DISTINCT counted_in) FROM privacy_figure")
                == 2);
    Resident resident = new Resident(system, language);
    Page page = resident.open(CLAIM);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.words()).contains(title, recipient, kept, number);
    assertThat(page.body()).contains("data-test=\"recipient\"");
    assertThat(page.marked("handlers")).as("two zones counted staff").contains(few);
    assertThat(page.words()).doesNotContain("???", "privacy.");
    Page booking = resident.open("/resident/privacy/show.xhtml?kind=first-steps");
    assertThat(booking.status()).isEqualTo(200);
    assertThat(booking.body().split("data-test=\"recipient\"", -1))
        .as("mail, SMS, LINE and the post, each for who chose it")
        .hasSize(5);
    assertThat(resident.open("/resident/privacy/list.xhtml").words())
        .doesNotContain("???", "privacy.");
  }

  @Test
  void the_page_is_reached_from_the_data_page_the_form_and_the_booking() throws Exception {
    Resident resident = new Resident(system);
    assertThat(resident.open("/resident/data.xhtml").body()).contains("privacy/list.xhtml");
    Claim claim = Claim.begunBy(resident);
    assertThat(claim.page().body()).contains(CLAIM);
    long session = new Classes(system).fresh(3);
    assertThat(resident.open("/resident/support/book.xhtml?session=" + session).body())
        .contains("/resident/privacy/show.xhtml?kind=");
  }

  @Test
  void an_input_nobody_declared_is_dropped_recorded_and_turns_nobody_away() throws Exception {
    RunningSystem.until(
        "the register is mirrored",
        () -> system.count(Schema.CORE, "SELECT COUNT(*) FROM resident") > 300);
    int before = system.count(Schema.FRONT, UNDECLARED.formatted("REQUEST_FILLED_IN", 1));
    Claim claim = Claim.begunBy(new Resident(system));
    String asked = claim.page().path();
    Map<String, String> answers = new HashMap<>(Claim.answers(Claimant.from(system)).get(0));
    claim.next(answers);
    assertThat(system.count(Schema.FRONT, UNDECLARED.formatted("REQUEST_FILLED_IN", 1)))
        .as("our own page brings nothing along")
        .isEqualTo(before);
    Claim other = Claim.begunBy(new Resident(system));
    answers.put("religion", "x");
    assertThat(other.next(answers).path()).isNotEqualTo(asked);
    assertThat(system.count(Schema.FRONT, UNDECLARED.formatted("REQUEST_FILLED_IN", 1)))
        .isEqualTo(before + 1);
  }
}
