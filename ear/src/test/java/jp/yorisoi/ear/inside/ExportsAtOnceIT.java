package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.export.Asked;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.ExportPurpose;
import jp.yorisoi.ejb.export.FrontExportDesk;
import jp.yorisoi.ejb.export.Grounds;
import jp.yorisoi.ejb.export.Taken;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.Policies;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What the database decides when somebody takes files at the same moment. */
@InsideTheServer
class ExportsAtOnceIT {
  private static final Grounds WHY = new Grounds(ExportPurpose.RECEPTION, "会場の準備");
  private static final int SEATED = 3;

  @Inject private CallerContext context;
  @Inject private Persons persons;
  @Inject private Records records;
  @Inject private Policies policies;
  @Inject private SupportDesk support;
  @Inject private FrontExportDesk desk;

  private final Caller lead =
      new Caller(
          "lead-" + UUID.randomUUID().toString().substring(0, 8),
          "test",
          "127.0.0.1",
          "lgwan",
          Set.of(Role.BOOKING_LEAD));

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void one_request_pressed_many_times_at_once_gives_one_file() throws Exception {
    String id = asked(session()).id();
    assertThat(takenAtOnce(List.of(id, id, id, id)))
        .containsExactlyInAnyOrder(
            ExportOutcome.DONE, ExportOutcome.TAKEN, ExportOutcome.TAKEN, ExportOutcome.TAKEN);
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void slices_taken_at_once_count_together_and_those_beyond_the_limit_wait() throws Exception {
    String before = asked(session()).id();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      ids.add(asked(session()).id());
    }
    assertThat(takenAtOnce(List.of(before))).containsExactly(ExportOutcome.DONE);
    // as if that file had been so large that one more of these fits, and no second
    records
        .tables(Chain.FRONT)
        .update(
            "UPDATE export_request SET row_count = ? WHERE id = ?",
            policies.current().exportRows() - SEATED,
            before);
    assertThat(takenAtOnce(ids))
        .containsExactlyInAnyOrder(
            ExportOutcome.DONE, ExportOutcome.GROWN, ExportOutcome.GROWN, ExportOutcome.GROWN);
    assertThat(files()).isEqualTo(2);
  }

  private int files() {
    return records.count(
        Chain.FRONT,
        "SELECT COUNT(*) FROM export_request WHERE state = 'TAKEN' AND asked_by = ?",
        lead.id());
  }

  private List<ExportOutcome> takenAtOnce(List<String> ids) throws Exception {
    List<Callable<Taken>> takes = new ArrayList<>();
    ids.forEach(id -> takes.add(() -> persons.as(lead, () -> desk.take(id))));
    List<ExportOutcome> outcomes = new ArrayList<>();
    for (Future<Taken> one : AtOnce.begun(takes, records.threads())) {
      outcomes.add(one.get().outcome());
    }
    return outcomes;
  }

  private Asked asked(long session) {
    context.actAs(lead);
    Asked asked = desk.askNames(session, WHY);
    assertThat(asked.outcome()).isEqualTo(ExportOutcome.DONE);
    return asked;
  }

  private long session() {
    long session = TestSession.of(records, SEATED).id();
    context.actAs(Caller.resident("127.0.0.1"));
    for (int i = 0; i < SEATED; i++) {
      String phone = "0853%06d".formatted((session * SEATED + i) % 1_000_000);
      support.book(
          new BookSeat(
              session,
              UUID.randomUUID().toString(),
              new Attendee(
                  Attendee.BookedFor.SELF, "デグチ ハナ", phone, Set.of(), Attendee.Reminder.NONE)));
    }
    return session;
  }
}
