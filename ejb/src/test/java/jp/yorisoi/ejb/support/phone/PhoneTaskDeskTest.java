package jp.yorisoi.ejb.support.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import jp.yorisoi.ejb.support.SeatWorkshop;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.vault.Vaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhoneTaskDeskTest {
  private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
  private static final Callee HANA = new Callee("ヤスギ ハナ", "0854001234", "教室は中止です");

  @TempDir Path folder;
  private final AuditDetails details = new AuditDetails();
  private final CallerContext context = new CallerContext();
  private final MemoryCalls calls = new MemoryCalls();
  private final PhoneTaskDesk desk = new PhoneTaskDesk();
  private PhoneTasks tasks;

  @BeforeEach
  void open() throws Exception {
    context.actAs(Caller.NOBODY);
    Vaults vaults = SeatWorkshop.vaults(folder);
    tasks = calls.adding(vaults, context, Clock.fixed(NOW, ZoneOffset.UTC));
    SeatWorkshop.set(desk, "store", calls);
    SeatWorkshop.set(desk, "vaults", vaults);
    SeatWorkshop.set(desk, "details", details);
    SeatWorkshop.set(desk, "context", context);
    SeatWorkshop.set(desk, "clock", Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private boolean add(String occasion, boolean unlisted) {
    return tasks.add(
        new NewPhoneTask(
            occasion,
            PhoneReason.SESSION_CANCELLED,
            7L,
            "Y-0000-0001-1",
            new byte[32],
            HANA,
            unlisted,
            NOW.plusSeconds(3600)));
  }

  private <T> T quietly(Supplier<T> act) {
    details.begin(null);
    try {
      return act.get();
    } finally {
      details.end();
    }
  }

  private AuditDetails.Note recorded(Supplier<?> act) {
    details.begin(null);
    act.get();
    return details.end();
  }

  private String only() {
    return quietly(desk::open).get(0).id();
  }

  @Test
  void the_same_occasion_is_one_call_even_after_it_was_made() {
    assertThat(add("cancelled 7 a", false)).isTrue();
    assertThat(add("cancelled 7 a", false)).isFalse();
    String id = only();
    quietly(() -> desk.called(id, 0, PhoneResult.TOLD));
    assertThat(add("cancelled 7 a", false)).isFalse();
    assertThat(add("cancelled 7 b", false)).isTrue();
    assertThat(calls.toMake()).hasSize(1);
  }

  @Test
  void the_list_names_who_is_called_and_records_whom_it_named() {
    add("a", false);
    AuditDetails.Note note = recorded(desk::open);
    assertThat(quietly(desk::open).get(0).callee()).isEqualTo(HANA);
    assertThat(note.shown()).containsExactly(new Shown("Y-0000-0001-1", "00".repeat(16)));
    assertThat(note.fields()).isEqualTo("kana,phone,call");
  }

  @Test
  void who_is_kept_off_the_lists_is_opened_one_by_one_only() {
    add("a", true);
    PhoneTask shown = quietly(desk::open).get(0);
    assertThat(shown.callee()).isEqualTo(new Callee("", "", HANA.say()));
    assertThat(quietly(() -> desk.unlisted(shown.id()))).contains(HANA);
    AuditDetails.Note note = recorded(() -> desk.unlisted("nobody"));
    assertThat(note.found()).isFalse();
  }

  @Test
  void who_may_be_named_is_not_opened_that_way() {
    add("a", false);
    String id = only();
    assertThat(quietly(() -> desk.unlisted(id))).isEmpty();
  }

  @Test
  void nobody_answering_leaves_the_call_on_the_list_with_a_try_more() {
    add("a", false);
    String id = only();
    assertThat(quietly(() -> desk.called(id, 0, PhoneResult.NO_ANSWER)))
        .isEqualTo(PhoneOutcome.RECORDED);
    PhoneTask again = quietly(desk::open).get(0);
    assertThat(again.tries()).isEqualTo(1);
    assertThat(again.triedAt()).isEqualTo(LocalDateTime.of(2026, 11, 25, 10, 0));
    assertThat(quietly(desk::done)).isEmpty();
  }

  @Test
  void of_two_who_call_the_second_is_told_that_somebody_did() {
    add("a", false);
    String id = only();
    quietly(() -> desk.called(id, 0, PhoneResult.NO_ANSWER));
    assertThat(quietly(() -> desk.called(id, 0, PhoneResult.TOLD)))
        .as("the list still said that nobody had tried")
        .isEqualTo(PhoneOutcome.MEANWHILE);
    quietly(() -> desk.called(id, 1, PhoneResult.TOLD));
    assertThat(quietly(() -> desk.called(id, 1, PhoneResult.GIVEN_UP)))
        .isEqualTo(PhoneOutcome.MEANWHILE);
    PhoneTask done = quietly(desk::done).get(0);
    assertThat(done.result()).isEqualTo(PhoneResult.TOLD);
    assertThat(done.doneBy()).isEqualTo(Caller.NOBODY.id());
  }

  @Test
  void what_came_of_it_is_recorded_with_booking_and_person() {
    add("a", false);
    String id = only();
    AuditDetails.Note note = recorded(() -> desk.called(id, 0, PhoneResult.GIVEN_UP));
    assertThat(note.caseRef()).isEqualTo("Y-0000-0001-1");
    assertThat(note.subjectRef()).isEqualTo("00".repeat(16));
    assertThat(note.fields()).isEqualTo("call=GIVEN_UP");
    assertThat(recorded(() -> desk.called("none", 0, PhoneResult.TOLD)).found()).isFalse();
  }

  @Test
  void what_is_withdrawn_needs_no_call_and_what_was_told_stays_told() {
    add("a", false);
    add("b", false);
    assertThat(tasks.answered("a", PhoneResult.WITHDRAWN, "somebody")).isTrue();
    String told = only();
    assertThat(quietly(() -> desk.called(told, 0, PhoneResult.WITHDRAWN)))
        .as("that is not for the desk to say")
        .isEqualTo(PhoneOutcome.NOT_FOUND);
    quietly(() -> desk.called(told, 0, PhoneResult.TOLD));
    assertThat(tasks.answered("b", PhoneResult.WITHDRAWN, "somebody")).isFalse();
    assertThat(quietly(desk::open)).isEmpty();
    assertThat(quietly(desk::done))
        .extracting(PhoneTask::result)
        .containsExactly(PhoneResult.WITHDRAWN, PhoneResult.TOLD);
  }
}
