package jp.yorisoi.ejb.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.platform.outbox.ParkedMessage;
import jp.yorisoi.ejb.platform.outbox.ParkedMessages;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParkedDeskTest {
  private static final ParkedMessage MAIL =
      new ParkedMessage(
          7,
          "mail",
          "2611-000001-3",
          Instant.parse("2026-11-22T00:00:00Z"),
          Instant.parse("2026-11-22T00:01:00Z"),
          1,
          "mail_address_refused",
          2);

  private final List<String> done = new ArrayList<>();
  private final AuditDetails details = new AuditDetails();
  private final FrontParkedDesk desk = new FrontParkedDesk(new OneMail(), details);

  /** An outbox with one parked mail. */
  private final class OneMail extends ParkedMessages {
    @Override
    public Optional<ParkedMessage> find(Chain chain, long id) {
      return id == MAIL.id() && done.isEmpty() ? Optional.of(MAIL) : Optional.empty();
    }

    @Override
    public boolean retry(Chain chain, long id) {
      return done.add(chain + " retry " + id);
    }

    @Override
    public boolean giveUp(Chain chain, long id) {
      return done.add(chain + " give up " + id);
    }
  }

  @BeforeEach
  void begin() {
    details.begin(null);
  }

  @Test
  void a_message_is_tried_again_and_the_audit_names_its_case_and_topic() {
    assertThat(desk.retry(7)).isTrue();
    assertThat(done).containsExactly("FRONT retry 7");
    assertThat(details.end()).isEqualTo(new AuditDetails.Note("2611-000001-3", null, "mail"));
  }

  @Test
  void a_message_is_given_up_and_the_audit_names_the_reason() {
    assertThat(desk.giveUp(7, GiveUpReason.TOLD_OTHERWISE)).isTrue();
    assertThat(done).containsExactly("FRONT give up 7");
    assertThat(details.end().fields()).isEqualTo("mail,reason=told_otherwise");
  }

  @Test
  void what_somebody_dealt_with_before_is_left_alone() {
    desk.giveUp(7, GiveUpReason.OVERTAKEN);
    assertThat(desk.retry(7)).isFalse();
    assertThat(desk.giveUp(8, GiveUpReason.OVERTAKEN)).isFalse();
    assertThat(done).hasSize(1);
    assertThat(details.end().found()).isFalse();
  }

  @Test
  void who_looks_for_a_message_that_is_not_there_has_seen_nothing() {
    assertThat(desk.find(8)).isEmpty();
    assertThat(details.end().found()).isFalse();
    details.begin(null);
    assertThat(desk.find(7)).isPresent();
    assertThat(details.end().found()).isTrue();
  }
}
