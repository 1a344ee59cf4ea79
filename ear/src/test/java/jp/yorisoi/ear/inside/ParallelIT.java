package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.platform.job.Job;
import jp.yorisoi.ejb.platform.job.JobLeases;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What the database decides when several come at the same moment. */
@InsideTheServer
class ParallelIT {
  private static final int SEATS = 5;
  private static final int CALLERS = 24;
  private static final int TAKERS = 8;

  @Inject private BeanManager beans;
  @Inject private Persons persons;
  @Inject private Records records;
  @Inject private SupportDesk support;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void of_instances_that_reach_for_a_job_at_once_one_gets_it() throws Exception {
    Job job =
        new Job(
            "test-" + UUID.randomUUID().toString().substring(0, 8),
            Zone.LGWAN,
            Chain.FRONT,
            Duration.ofMinutes(1));
    List<JobLeases> instances = new ArrayList<>();
    for (int i = 0; i < TAKERS; i++) {
      instances.add(new Unmanaged<>(beans, JobLeases.class).newInstance().produce().inject().get());
    }
    for (int round = 0; round < 3; round++) {
      List<Callable<Boolean>> reaches = new ArrayList<>();
      instances.forEach(instance -> reaches.add(() -> instance.take(job)));
      List<Boolean> taken = atOnce(reaches);
      assertThat(taken).as("round " + round).containsOnlyOnce(true);
      instances.get(taken.indexOf(true)).release(job, "done");
    }
  }

  @Test
  void callers_in_parallel_transactions_never_take_more_seats_than_there_are() throws Exception {
    TestSession session = TestSession.of(records, SEATS);
    List<Callable<BookingOutcome>> calls = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      BookSeat wish = new BookSeat(session.id(), UUID.randomUUID().toString(), attendee(i));
      calls.add(() -> persons.as(Caller.resident("127.0.0.1"), () -> support.book(wish)));
    }
    List<BookingOutcome> outcomes = atOnce(calls);
    assertThat(outcomes.stream().filter(BookingOutcome.Booked.class::isInstance)).hasSize(SEATS);
    assertThat(outcomes.stream().filter(BookingOutcome.Refused.class::isInstance))
        .hasSize(CALLERS - SEATS)
        .allSatisfy(
            refused ->
                assertThat(((BookingOutcome.Refused) refused).reason())
                    .isEqualTo(BookingOutcome.Reason.FULL));
    assertThat(session.taken()).isEqualTo(SEATS);
    assertThat(session.seated()).isEqualTo(SEATS);
  }

  private static Attendee attendee(int person) {
    return new Attendee(
        Attendee.BookedFor.SELF,
        "テスト タロウ",
        "0852%07d".formatted(person),
        Set.of(),
        Attendee.Reminder.NONE);
  }

  private <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
    List<T> results = new ArrayList<>();
    for (Future<T> one : AtOnce.begun(acts, records.threads())) {
      results.add(one.get());
    }
    return results;
  }
}
