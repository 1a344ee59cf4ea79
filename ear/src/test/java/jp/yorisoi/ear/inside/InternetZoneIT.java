package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.platform.job.Job;
import jp.yorisoi.ejb.platform.job.JobRunner;
import jp.yorisoi.ejb.procedure.LetterDesk;
import jp.yorisoi.ejb.support.phone.Callee;
import jp.yorisoi.ejb.support.phone.NewPhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneResult;
import jp.yorisoi.ejb.support.phone.PhoneTasks;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.zone.Zone;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.TargetsContainer;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** An instance of the outermost zone, beside one that serves all. */
@InsideTheServer
class InternetZoneIT {
  @Inject private CallerContext context;
  @Inject private JobRunner runner;
  @Inject private LetterDesk letters;
  @Inject private Records records;
  @Inject private Units units;
  @Inject private PhoneTasks calls;
  @Inject private UserTransaction transaction;

  @Deployment
  @TargetsContainer("internet")
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void jobs_of_other_zones_do_not_run_here_and_take_no_lease() {
    List<Zone> worked = new ArrayList<>();
    String name = "test-" + UUID.randomUUID().toString().substring(0, 8);
    for (Zone zone : Zone.values()) {
      Job job = new Job(name + zone.code(), zone, Chain.FRONT, Duration.ofMinutes(1));
      runner.run(
          job,
          () -> {
            worked.add(zone);
            return "done";
          });
    }
    assertThat(worked).containsExactly(Zone.INTERNET);
    assertThat(records.words(Chain.FRONT, "SELECT job FROM job_lease WHERE job LIKE ?", name + "%"))
        .containsExactly(name + Zone.INTERNET.code());
  }

  @Test
  void it_works_with_the_account_of_the_public_and_reaches_no_core() {
    assertThat(records.words(Chain.FRONT, "SELECT CURRENT_USER()").get(0))
        .startsWith("front_public@");
    assertThatThrownBy(() -> records.words(Chain.CORE, "SELECT 1"))
        .hasStackTraceContaining("YORISOI_CORE_URL");
    assertThatThrownBy(() -> units.place(Chain.CORE)).hasStackTraceContaining("YORISOI_CORE_URL");
    assertThatThrownBy(
            () -> records.words(Chain.FRONT, "SELECT 1 FROM yorisoi_core.procedure_case"))
        .hasStackTraceContaining("denied");
  }

  /** The offer of a seat somebody gives back here to somebody without mail, and its answer. */
  @Test
  void a_call_of_the_desk_is_added_and_ended_by_what_residents_do_here() throws Exception {
    context.actAs(Caller.resident("127.0.0.1"));
    String occasion = "offer " + UUID.randomUUID();
    NewPhoneTask task =
        new NewPhoneTask(
            occasion,
            PhoneReason.SEAT_OFFERED,
            null,
            null,
            new byte[32],
            new Callee("テスト マツ", "0854000000", "席が空きました"),
            false,
            Instant.now());
    transaction.begin();
    boolean added = calls.add(task, "resident");
    boolean answered = calls.answered(occasion, PhoneResult.ACCEPTED, "resident");
    transaction.commit();
    assertThat(added && answered).isTrue();
  }

  @Test
  void its_environment_names_nothing_of_the_inner_zone() {
    assertThat(System.getenv().keySet())
        .filteredOn(name -> name.startsWith("YORISOI_"))
        .contains("YORISOI_FRONT_URL")
        .noneMatch(name -> name.startsWith("YORISOI_CORE_"))
        .noneMatch(name -> name.contains("_OWNER_"));
  }

  @Test
  void a_desk_of_the_inner_zone_answers_nobody_here() {
    context.actAs(Persons.staff(Role.CLERK));
    assertThatThrownBy(() -> letters.count(false)).isInstanceOf(RuntimeException.class);
  }
}
