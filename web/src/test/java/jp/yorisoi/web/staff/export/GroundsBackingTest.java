package jp.yorisoi.web.staff.export;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yorisoi.ejb.export.Asked;
import jp.yorisoi.ejb.export.ExportKind;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.Grounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsBackingTest {

  @ParameterizedTest
  @CsvSource({
    "PURPOSE_MISSING, '', purpose",
    "REASON_MISSING, '', reason",
    "REASON_TOO_LONG, x, reason",
    "INDIVIDUAL_NUMBER, 番号は1234-5678-9018, reason",
    "INDIVIDUAL_NUMBER, 月の報告, ''",
    "EMPTY, 月の報告, ''"
  })
  void what_is_wrong_is_told_at_its_field(ExportOutcome outcome, String reason, String field) {
    Form form = new Form(outcome);
    form.setReason(reason);
    assertThat(form.send()).isNull();
    for (String one : new String[] {"purpose", "reason", ""}) {
      assertThat(form.problem(one))
          .as(one)
          .isEqualTo(one.equals(field) ? ExportSentences.of(outcome) : "");
    }
    assertThat(form.getReason()).isEqualTo(reason);
  }

  private static final class Form extends GroundsBacking {
    private static final long serialVersionUID = 1L;
    private final ExportOutcome outcome;

    Form(ExportOutcome outcome) {
      this.outcome = outcome;
    }

    @Override
    protected ExportKind kind() {
      return ExportKind.WORK_LIST;
    }

    @Override
    protected Asked ask(Grounds grounds) {
      return new Asked(outcome, null, 0);
    }

    @Override
    protected String requests() {
      return "";
    }
  }
}
