package jp.yorisoi.integration.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.integration.outgoing.Destinations;
import jp.yorisoi.integration.soap.SoapServer;
import jp.yorisoi.integration.sync.DeliveryFailure;
import jp.yorisoi.policy.trace.CurrentRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceReceiverTest {
  private static final byte[] DECISION = DecisionSample.approved(DecisionSample.answers());
  private final SoapServer server = new SoapServer();
  private final AllowanceReceiver receiver =
      new AllowanceReceiver(
          new AllowanceSettings(
              Destinations.of(server.address()), Duration.ofSeconds(2), Duration.ofSeconds(2)),
          Cities.serving("yasugi"));
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  private DeliveryFailure failure(byte[] payload) {
    return catchThrowableOfType(DeliveryFailure.class, () -> receiver.handOver(payload));
  }

  @ParameterizedTest
  @ValueSource(strings = {"register-acknowledged", "register-already-taken"})
  void taken_now_or_before_is_taken(String answer) {
    server.gives("allowance/" + answer + ".xml");
    assertThatCode(() -> receiver.handOver(DECISION)).doesNotThrowAnyException();
    assertThat(server.seen())
        .contains("urn:yorisoi:allowance:1", "2611-000001-3-d5", "322067", "安来　𠮷央", "MUTUAL_AID");
  }

  @Test
  void the_request_id_goes_along_and_outside_of_requests_there_is_none() throws Exception {
    server.gives("allowance/register-acknowledged.xml");
    CurrentRequest.bind("request-0001");
    try {
      receiver.handOver(DECISION);
    } finally {
      CurrentRequest.release();
    }
    assertThat(server.trace()).isEqualTo("request-0001");
    receiver.handOver(DECISION);
    assertThat(server.trace()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "ALREADY_DECIDED, true",
    "MESSAGE_CONFLICT, true",
    "UNKNOWN_MUNICIPALITY, true",
    "UNKNOWN_ADDRESSEE, true",
    "INCOMPLETE, true",
    "UNAVAILABLE, false",
    "SOMETHING_NEW, false"
  })
  void a_fault_means_never_only_when_it_says_so(String code, boolean forGood) {
    server.gives(500, SoapServer.text("allowance/fault.xml").replace("ALREADY_DECIDED", code));
    DeliveryFailure failure = failure(DECISION);
    assertThat(failure.isForGood()).isEqualTo(forGood);
    assertThat(failure).hasMessage("allowance_fault_" + code);
  }

  @Test
  void a_message_the_schema_of_the_core_refuses_is_for_staff() {
    server.gives(500, SoapServer.text("allowance/schema-fault.xml"));
    DeliveryFailure failure = failure(DECISION);
    assertThat(failure.isForGood()).isTrue();
    assertThat(failure).hasMessage("allowance_message_refused");
  }

  @Test
  void a_fault_of_the_core_itself_is_tried_again() {
    server.gives(
        500, SoapServer.text("allowance/schema-fault.xml").replace("S:Client", "S:Server"));
    DeliveryFailure failure = failure(DECISION);
    assertThat(failure.isForGood()).isFalse();
    assertThat(failure).hasMessage("allowance_fault");
  }

  @Test
  void an_answer_of_another_namespace_is_not_believed_and_tried_again() {
    server.gives("allowance/wrong-namespace.xml");
    assertThat(failure(DECISION).isForGood()).isFalse();
  }

  @Test
  void an_answer_that_names_a_file_is_refused_and_the_file_is_not_read() throws Exception {
    Path canary = Files.writeString(folder.resolve("canary.txt"), "CANARY-CONTENT");
    server.gives(
        200,
        SoapServer.text("allowance/xxe.xml")
            .replace("file:///etc/hostname", canary.toUri().toString()));
    DeliveryFailure failure = failure(DECISION);
    assertThat(failure.isForGood()).isFalse();
    StringWriter everything = new StringWriter();
    failure.printStackTrace(new PrintWriter(everything));
    assertThat(everything.toString()).doesNotContain("CANARY-CONTENT");
  }

  @Test
  void a_system_that_hangs_is_given_up_in_time_and_tried_again() {
    server.hangs();
    long start = System.nanoTime();
    assertThat(failure(DECISION).isForGood()).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void a_system_that_is_not_there_is_tried_again() {
    server.close();
    DeliveryFailure failure = failure(DECISION);
    assertThat(failure.isForGood()).isFalse();
    assertThat(failure).hasMessage("allowance_unreachable");
  }

  @Test
  void a_message_that_cannot_be_made_is_for_staff_and_nothing_is_sent() {
    byte[] impossible =
        DecisionSample.approved(DecisionSample.answers().with("pension-kind", "moon"));
    assertThat(failure(impossible).isForGood()).isTrue();
    assertThat(failure("not json".getBytes(StandardCharsets.UTF_8)).isForGood()).isTrue();
    assertThat(failure("{}".getBytes(StandardCharsets.UTF_8)).isForGood()).isTrue();
    assertThat(server.seen()).isEmpty();
  }
}
