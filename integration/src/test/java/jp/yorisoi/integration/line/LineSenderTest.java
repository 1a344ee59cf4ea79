package jp.yorisoi.integration.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import jp.yorisoi.ejb.support.NoticeMessage;
import jp.yorisoi.integration.outgoing.TokenServer;
import jp.yorisoi.integration.sync.DeliveryFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSenderTest {
  private static final NoticeMessage NOTICE =
      new NoticeMessage("08000001234", "", "予約できました", "B-1", Instant.EPOCH);

  /** The example of LINE's own documentation. */
  private static final String HASH =
      "d41e0ad70dddfeb68f149ad6fc61574b9c5780ab7bcb2fba5517771ffbb2409c";

  @Test
  void a_number_is_hashed_as_line_documents_it() {
    assertThat(LineSender.hashed("08000001234")).isEqualTo(HASH);
  }

  @Test
  void line_is_told_the_hash_and_the_text_and_never_the_number() throws Exception {
    try (TokenServer server = new TokenServer(202)) {
      new LineSender(server.api()).send("id-1", NOTICE);
      assertThat(server.calls)
          .containsExactly(
              "POST /base/bot/pnp/push Bearer secret id-1 {\"to\":\""
                  + HASH
                  + "\",\"messages\":[{\"type\":\"text\",\"text\":\"予約できました\"}]}");
    }
  }

  @Test
  void one_that_line_took_before_is_delivered() throws Exception {
    try (TokenServer server = new TokenServer(409)) {
      assertThatCode(() -> new LineSender(server.api()).send("id-1", NOTICE))
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @CsvSource({"400, true", "422, true", "401, false", "429, false", "500, false"})
  void what_line_refuses_is_parked_and_what_it_cannot_do_is_tried_again(int status, boolean forGood)
      throws Exception {
    try (TokenServer server = new TokenServer(status)) {
      assertThatThrownBy(() -> new LineSender(server.api()).send("id-1", NOTICE))
          .isInstanceOfSatisfying(
              DeliveryFailure.class, failure -> assertThat(failure.isForGood()).isEqualTo(forGood));
    }
  }
}
