package jp.yorisoi.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.intake.IntakeOutcome;
import jp.yorisoi.ejb.intake.IntakeUnavailable;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.OnlineRequestFailure.Kind;
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.ejb.intake.archive.PackageLimits;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditUnavailable;
import jp.yorisoi.policy.setting.SettingMissing;
import jp.yorisoi.policy.vault.VaultBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OnlineRequestFetchTest {
  private static final String A = "2026112200000001";
  private static final String B = "2026112200000002";
  private static final String C = "2026112200000003";

  private final ServiceInMemory service = new ServiceInMemory();
  private final DeskInMemory desk = new DeskInMemory();
  private final DeskInMemory.Intake intake = desk.new Intake();
  private final OnlineRequestFetch fetch =
      new OnlineRequestFetch(
          service,
          new OnlineRequestItem(service, desk, intake, new CallerContext()),
          intake,
          Cities.serving("yasugi"),
          Clock.systemUTC());

  private String run() {
    try {
      return fetch.run();
    } catch (OnlineRequestFailure impossible) {
      throw new AssertionError(impossible);
    }
  }

  private RefusalReason reason(String number) {
    return ((IntakeOutcome.Rejected) service.receipts.get(number)).refusal().reason();
  }

  @Test
  void everything_that_waits_is_taken_over_all_pages() {
    service.waiting.put(A, new byte[] {'g'});
    service.waiting.put(B, new byte[] {'b'});
    service.waiting.put(C, new byte[] {'g'});

    assertThat(run()).isEqualTo("accepted=2 rejected=1");

    assertThat(service.waiting).isEmpty();
    assertThat(service.receipts).isEqualTo(desk.decided);
    assertThat(desk.acknowledged).containsExactlyInAnyOrder(A, B, C);
    assertThat(run()).isEqualTo("nothing");
  }

  @Test
  void killed_between_storing_and_acknowledging_the_next_run_gives_the_same_number() {
    service.waiting.put(A, new byte[] {'g'});
    service.diesAfterStoring = true;
    assertThat(run()).isEqualTo("failed=1");
    IntakeOutcome stored = desk.decided.get(A);
    assertThat(stored).isInstanceOf(IntakeOutcome.Accepted.class);

    service.diesAfterStoring = false;
    assertThat(run()).isEqualTo("accepted=1");

    assertThat(service.receipts).containsEntry(A, stored);
    assertThat(service.fetched).containsExactly(A);
    assertThat(desk.decided).hasSize(1);
  }

  @Test
  void a_receipt_that_is_not_taken_is_sent_again() {
    service.waiting.put(A, new byte[] {'g'});
    service.refusesReceipts = true;
    assertThat(run()).isEqualTo("unacknowledged=1");
    assertThat(desk.acknowledged).isEmpty();
    service.refusesReceipts = false;
    assertThat(run()).isEqualTo("accepted=1");
    assertThat(desk.acknowledged).contains(A);
  }

  @Test
  void poison_does_not_hold_the_others_and_ends_in_quarantine_after_three_attempts() {
    service.waiting.put(A, new byte[] {'p'});
    service.waiting.put(B, new byte[] {'g'});

    assertThat(run()).isEqualTo("accepted=1 failed=1");
    assertThat(run()).isEqualTo("failed=1");
    assertThat(run()).isEqualTo("failed=1");
    assertThat(run()).isEqualTo("rejected=1");

    assertThat(reason(A)).isEqualTo(RefusalReason.NOT_PROCESSABLE);
    assertThat(service.waiting).isEmpty();
  }

  @Test
  void an_application_the_service_refuses_to_give_ends_in_quarantine_too() {
    service.waiting.put(A, new byte[] {'g'});
    service.failures.put(A, Kind.REFUSED);
    for (int i = 0; i < 4; i++) {
      run();
    }
    assertThat(reason(A)).isEqualTo(RefusalReason.NOT_PROCESSABLE);
  }

  @Test
  void a_neighbour_that_is_down_is_waited_for() {
    service.waiting.put(A, new byte[] {'o'});
    service.waiting.put(B, new byte[] {'g'});
    service.failures.put(B, Kind.UNAVAILABLE);
    for (int i = 0; i < 10; i++) {
      assertThat(run()).isEqualTo("deferred=2");
    }
    service.failures.clear();
    service.waiting.put(A, new byte[] {'g'});
    assertThat(run()).isEqualTo("accepted=2");
  }

  @Test
  void but_not_for_ever() {
    service.waiting.put(A, new byte[] {'o', 'x'});
    service.waiting.put(B, new byte[] {'g'});
    service.failures.put(B, Kind.UNAVAILABLE);
    desk.attempts.last.add(A);
    desk.attempts.last.add(B);

    assertThat(run()).isEqualTo("rejected=2");

    assertThat(reason(A)).isEqualTo(RefusalReason.REVOCATION_UNKNOWN);
    assertThat(desk.sizes).containsEntry(A, 2);
    assertThat(reason(B)).isEqualTo(RefusalReason.NOT_PROCESSABLE);
  }

  @Test
  void what_is_too_large_is_not_even_fetched() {
    service.waiting.put(A, new byte[] {'g'});
    service.announced = PackageLimits.ARCHIVE_BYTES + 1L;
    assertThat(run()).isEqualTo("rejected=1");
    assertThat(service.fetched).isEmpty();
    service.waiting.put(B, new byte[] {'g'});
    service.announced = 1;
    service.failures.put(B, Kind.TOO_LARGE);
    assertThat(run()).isEqualTo("rejected=1");
    assertThat(reason(A)).isEqualTo(RefusalReason.TOO_LARGE);
    assertThat(reason(B)).isEqualTo(RefusalReason.TOO_LARGE);
  }

  @Test
  void an_instance_that_is_not_fit_touches_no_application() {
    service.waiting.put(A, new byte[] {'g'});
    desk.notReady = new EJBException(new SettingMissing("YORISOI_TRUST_STORE"));

    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(fetch::run).isInstanceOf(EJBException.class);
    }
    assertThat(service.fetched).isEmpty();
    assertThat(desk.attempts.failures).isEmpty();

    desk.notReady = null;
    assertThat(run()).isEqualTo("accepted=1");
  }

  @ParameterizedTest
  @MethodSource("ownFaults")
  void a_fault_of_our_own_rejects_nobody_however_long_it_lasts(
      RuntimeException fault, String code) {
    service.waiting.put(A, new byte[] {'g'});
    desk.ownFault = fault;
    for (int i = 0; i < 10; i++) {
      assertThat(run()).isEqualTo("deferred=1");
    }
    desk.attempts.last.add(A);
    assertThat(run()).isEqualTo("deferred=1");
    assertThat(desk.decided).isEmpty();
    assertThat(desk.attempts.ownFaults).containsExactly(code);

    desk.ownFault = null;
    assertThat(run()).isEqualTo("accepted=1");
  }

  private static Stream<Arguments> ownFaults() {
    return Stream.of(
        Arguments.of(new IntakeUnavailable(new SQLException("gone away")), "own_database"),
        Arguments.of(new EJBException(new AuditUnavailable(null)), "own_database"),
        Arguments.of(
            new EJBException(new IllegalStateException("no number", new SQLException())),
            "own_database"),
        Arguments.of(new EJBException(new VaultBroken("no key k1")), "own_keys"),
        Arguments.of(new EJBException(new SettingMissing("YORISOI_OCSP_URL")), "own_setting"));
  }
}
