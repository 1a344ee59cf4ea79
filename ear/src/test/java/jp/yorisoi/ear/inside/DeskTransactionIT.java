package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.register.RegisterDesk;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditUnavailable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** One transaction holds the work of a desk, its audit entry and its messages. */
@InsideTheServer
class DeskTransactionIT {
  /** An actor the audit table has no room for: the way to an entry that cannot be written. */
  private static final String UNRECORDABLE = "x".repeat(65);

  private static final String NUMBER = "2611-000001-3";

  private static final byte[] NOTICE =
      ("{\"receiptNumber\":\""
              + NUMBER
              + "\",\"to\":\"hanako@example.jp\",\"subject\":\"a\",\"body\":\"b\"}")
          .getBytes(StandardCharsets.UTF_8);

  @Inject private CallerContext context;
  @Inject private Records records;
  @Inject private GateDesk gate;
  @Inject private RegisterDesk register;
  @Inject private Outbox outbox;
  @Inject private UserTransaction transaction;

  private final String message = UUID.randomUUID().toString();

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void what_is_committed_leaves_its_message_and_its_audit_entry() {
    context.actAs(Caller.job("test", "mynumber"));
    gate.handOverNotice(NUMBER, message, NOTICE);
    assertThat(records.outbox(Chain.FRONT)).containsExactly(message);
    assertThat(records.audited(Chain.FRONT))
        .containsExactly(
            "NOTICE_HANDED_OVER done flow=notice-out,receiptNumber,messageId,to,subject,body");
  }

  @Test
  void what_is_undone_takes_its_message_and_its_audit_entry_with_it() throws Exception {
    context.actAs(Caller.job("test", "mynumber"));
    transaction.begin();
    gate.handOverNotice(NUMBER, message, NOTICE);
    assertThat(records.outbox(Chain.FRONT)).as("inside").containsExactly(message);
    assertThat(records.audited(Chain.FRONT)).as("inside").hasSize(1);
    transaction.rollback();
    assertThat(records.outbox(Chain.FRONT)).isEmpty();
    assertThat(records.audited(Chain.FRONT)).isEmpty();
  }

  @Test
  void a_change_that_cannot_be_recorded_does_not_happen() {
    context.actAs(Caller.job(UNRECORDABLE, "mynumber"));
    assertThatThrownBy(() -> gate.handOverNotice(NUMBER, message, NOTICE))
        .isInstanceOf(AuditUnavailable.class);
    assertThat(records.outbox(Chain.FRONT)).isEmpty();
  }

  @Test
  void what_cannot_be_recorded_is_not_shown() {
    context.actAs(new Caller(UNRECORDABLE, null, null, "mynumber", Set.of(Role.CLERK)));
    assertThatThrownBy(() -> register.find(new AddresseeNumber("0000000000")))
        .isInstanceOf(AuditUnavailable.class);
    assertThat(records.audited(Chain.CORE)).isEmpty();
  }

  @Test
  void an_act_that_fails_is_recorded_as_failed_though_its_work_is_undone() {
    context.actAs(Caller.job("test", "mynumber"));
    assertThatThrownBy(() -> gate.handOverNotice("x".repeat(33), message, NOTICE))
        .isInstanceOf(RuntimeException.class);
    assertThat(records.outbox(Chain.FRONT)).isEmpty();
    assertThat(records.audited(Chain.FRONT))
        .containsExactly(
            "NOTICE_HANDED_OVER failed flow=notice-out,receiptNumber,messageId,to,subject,body");
  }

  @Test
  void a_message_is_not_put_without_the_transaction_of_its_cause() {
    assertThatThrownBy(() -> outbox.put(Chain.FRONT, "test", "TEST-4", message, NOTICE))
        .isInstanceOf(TransactionalException.class)
        .hasCauseInstanceOf(TransactionRequiredException.class);
    assertThat(records.outbox(Chain.FRONT)).isEmpty();
  }
}
