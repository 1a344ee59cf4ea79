package jp.yorisoi.integration.onlinerequest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.intake.IntakeOutcome;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.Refusal;
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.ejb.intake.WaitingPage;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineRequestMappingTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

  @Test
  void a_page_is_read_as_recorded() throws OnlineRequestFailure {
    assertThat(OnlineRequestMapping.page(Sample.bytes("list-first.response.json")))
        .isEqualTo(
            new WaitingPage(
                List.of(
                    new WaitingPage.Waiting(
                        "2026112200000001", Instant.parse("2026-11-22T00:00:03Z"), 51234),
                    new WaitingPage.Waiting(
                        "2026112200000002", Instant.parse("2026-11-22T00:01:00Z"), 49100)),
                Optional.of("2026112200000002")));
    assertThat(OnlineRequestMapping.page(Sample.bytes("list-empty.response.json")))
        .isEqualTo(new WaitingPage(List.of(), Optional.empty()));
  }

  @Test
  void a_token_is_renewed_before_it_ends() throws OnlineRequestFailure {
    Token token = OnlineRequestMapping.token(Sample.bytes("login.response.json"), NOW);
    assertThat(token.text()).isEqualTo("fictional-token");
    assertThat(token.until()).isEqualTo(NOW.plusSeconds(1770));
    assertThat(token.toString()).doesNotContain("fictional");
  }

  @Test
  void what_is_sent_is_as_recorded() {
    ReceiptNumber number = ReceiptNumber.of(YearMonth.of(2026, 11), 1);
    assertThat(OnlineRequestMapping.receipt(new IntakeOutcome.Accepted(number)))
        .isEqualTo(Sample.bytes("receipt-accepted.request.json"));
    Refusal refusal = new Refusal(RefusalReason.HASH_MISMATCH, "application.xml");
    assertThat(OnlineRequestMapping.receipt(new IntakeOutcome.Rejected(refusal)))
        .isEqualTo(Sample.bytes("receipt-rejected.request.json"));
    StatusReport status =
        new StatusReport(
            "2026112200000001", 2, "20", "受け付けました", Instant.parse("2026-11-22T00:05:00Z"));
    assertThat(OnlineRequestMapping.status(status)).isEqualTo(Sample.bytes("status.request.json"));
    assertThat(StatusReport.fromJson(status.toJson())).isEqualTo(status);
  }

  @Test
  void a_long_message_is_cut_between_characters() {
    assertThat(OnlineRequestMapping.shortened("あ".repeat(500))).hasSize(500).doesNotContain("…");
    assertThat(OnlineRequestMapping.shortened("あ".repeat(501))).hasSize(500).endsWith("あ…");
    assertThat(OnlineRequestMapping.shortened("あ".repeat(498) + "𠮷𠮷"))
        .hasSize(499)
        .endsWith("あ…");
  }

  @Test
  void an_undecided_package_is_never_acknowledged() {
    assertThatThrownBy(() -> OnlineRequestMapping.receipt(new IntakeOutcome.Deferred("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"items\":null,\"next\":null}",
        "{\"items\":[1],\"next\":null}",
        "{\"items\":[],\"next\":5}",
        "{\"items\":[],\"next\":\"a b\"}",
        "{\"items\":[{\"受付番号\":\"../../x\",\"到達日時\":\"2026-11-22T09:00:03+09:00\",\"size\":1}],\"next\":null}",
        "{\"items\":[{\"受付番号\":\"2026112200000001\",\"到達日時\":\"yesterday\",\"size\":1}],\"next\":null}",
        "{\"items\":[{\"受付番号\":\"2026112200000001\",\"到達日時\":\"2026-11-22T09:00:03+09:00\",\"size\":1.5}],\"next\":null}"
      })
  void another_form_is_one_failure(String body) {
    assertThatThrownBy(() -> OnlineRequestMapping.page(body.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            OnlineRequestFailure.class,
            failure -> assertThat(failure.kind()).isEqualTo(OnlineRequestFailure.Kind.CONFUSED));
  }
}
