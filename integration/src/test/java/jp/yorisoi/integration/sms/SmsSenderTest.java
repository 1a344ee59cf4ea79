package jp.yorisoi.integration.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import jp.yorisoi.ejb.support.NoticeMessage;
import jp.yorisoi.integration.outgoing.TokenServer;
import jp.yorisoi.integration.sync.DeliveryFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsSenderTest {
  private static final NoticeMessage NOTICE =
      new NoticeMessage("09012345678", "", "予約 123456789018", "B-1", Instant.EPOCH);

  @Test
  void the_gateway_is_told_number_text_and_our_id_and_nothing_else() throws Exception {
    try (TokenServer server = new TokenServer(202)) {
      new SmsSender(server.api()).send("id-1", NOTICE);
      assertThat(server.calls)
          .singleElement()
          .asString()
          .startsWith("POST /base/messages Bearer secret null ")
          .contains("{\"clientId\":\"id-1\",\"to\":\"09012345678\",\"text\":\"予約 ")
          .doesNotContain("123456789018", "B-1");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, true",
    "422, true",
    "401, false",
    "429, false",
    "500, false",
    "503, false",
    "302, false"
  })
  void what_the_gateway_refuses_is_parked_and_what_it_cannot_do_is_tried_again(
      int status, boolean forGood) throws Exception {
    try (TokenServer server = new TokenServer(status)) {
      assertThatThrownBy(() -> new SmsSender(server.api()).send("id-1", NOTICE))
          .isInstanceOfSatisfying(
              DeliveryFailure.class, failure -> assertThat(failure.isForGood()).isEqualTo(forGood))
          .hasMessageEndingWith("_" + status);
    }
  }

  @Test
  void a_gateway_that_is_away_is_tried_again() throws Exception {
    TokenServer server = new TokenServer(202);
    server.close();
    assertThatThrownBy(() -> new SmsSender(server.api()).send("id-1", NOTICE))
        .isInstanceOfSatisfying(
            DeliveryFailure.class, failure -> assertThat(failure.isForGood()).isFalse())
        .hasMessage("sms_unreachable");
  }
}
