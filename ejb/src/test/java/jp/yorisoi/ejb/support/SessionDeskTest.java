package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.MarkOutcome.Code;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionDeskTest {
  private static final Instant START = Instant.parse("2026-11-25T01:00:00Z");
  private static final BookingNumber NUMBER = BookingNumber.of(4711);
  private static final BookingNumber OTHER = BookingNumber.of(4712);
  private static final BookingNumber GIVEN_BACK = BookingNumber.of(4713);
  private static final long SESSION = 7;

  private final AuditDetails details = new AuditDetails();
  private final MemoryMarks marks = new MemoryMarks(SESSION);
  private final CallerContext context = new CallerContext();
  private final SessionDesk desk = new SessionDesk();

  @BeforeEach
  void open() throws Exception {
    MemoryStore store = new MemoryStore();
    store.addSession(
        new SupportSession(SESSION, "k", "p", START, START.plusSeconds(5400), START, START, 8, 2));
    marks.seat(NUMBER.value(), false);
    marks.seat(OTHER.value(), false);
    marks.seat(GIVEN_BACK.value(), true);
    context.actAs(Caller.NOBODY);
    set("store", store);
    set("marks", marks);
    set("details", details);
    set("context", context);
    at(START);
  }

  @Test
  void who_stands_at_the_door_with_a_number_of_this_session_has_come() throws Exception {
    assertThat(arrive(SESSION, NUMBER).code()).isEqualTo(Code.RECORDED);
    assertThat(arrive(SESSION, NUMBER).code()).as("read twice").isEqualTo(Code.UNCHANGED);
    mark(OTHER, Attendance.NONE, Attendance.ABSENT);
    assertThat(arrive(SESSION, OTHER).code()).as("came late").isEqualTo(Code.RECORDED);
    assertThat(marks.of(OTHER.value())).isEqualTo(Mark.CAME);
  }

  @Test
  void a_number_of_another_session_or_of_nobody_marks_nobody() {
    assertThat(arrive(SESSION + 1, NUMBER).code()).isEqualTo(Code.ELSEWHERE);
    assertThat(marks.of(NUMBER.value())).isEqualTo(Mark.NONE);
    assertThat(arrive(SESSION, BookingNumber.of(1)).code()).isEqualTo(Code.NOT_FOUND);
    assertThat(arrive(SESSION, GIVEN_BACK).code()).isEqualTo(Code.CANCELLED);
  }

  private MarkOutcome arrive(long session, BookingNumber number) {
    details.begin(null);
    try {
      return desk.arrive(session, number);
    } finally {
      details.end();
    }
  }

  private void at(Instant now) throws Exception {
    set("clock", Clock.fixed(now, ZoneOffset.UTC));
  }

  private MarkOutcome mark(BookingNumber number, Attendance seen, Attendance wanted) {
    details.begin(null);
    try {
      return desk.mark(number, seen, wanted);
    } finally {
      details.end();
    }
  }

  @Test
  void who_came_is_marked_with_time_and_caller_and_recorded_with_booking_and_person() {
    AuditDetails.Note note = recorded(() -> desk.mark(NUMBER, Attendance.NONE, Attendance.CAME));
    assertThat(marks.of(NUMBER.value())).isEqualTo(Mark.CAME);
    assertThat(marks.by).containsEntry(NUMBER.value(), Caller.NOBODY.id());
    assertThat(note.caseRef()).isEqualTo(NUMBER.value());
    assertThat(note.subjectRef()).isEqualTo("00".repeat(16));
    assertThat(note.fields()).isEqualTo("attendance");
  }

  @Test
  void the_second_of_two_is_told_what_the_first_has_written_and_when() {
    mark(NUMBER, Attendance.NONE, Attendance.CAME);
    MarkOutcome second = mark(NUMBER, Attendance.NONE, Attendance.ABSENT);
    assertThat(second.code()).isEqualTo(Code.MEANWHILE);
    assertThat(second.stands())
        .isEqualTo(new AttendanceMark(Attendance.CAME, LocalDateTime.of(2026, 11, 25, 10, 0)));
    assertThat(marks.of(NUMBER.value())).isEqualTo(Mark.CAME);
    assertThat(mark(NUMBER, Attendance.CAME, Attendance.ABSENT).code())
        .as("knowing it, it is changed")
        .isEqualTo(Code.RECORDED);
  }

  @Test
  void a_mark_is_taken_back() {
    mark(NUMBER, Attendance.NONE, Attendance.CAME);
    assertThat(mark(NUMBER, Attendance.CAME, Attendance.NONE))
        .isEqualTo(new MarkOutcome(Code.RECORDED, AttendanceMark.NONE));
    assertThat(marks.of(NUMBER.value())).isEqualTo(Mark.NONE);
  }

  @Test
  void nothing_is_written_for_who_gave_the_seat_back_or_is_not_there() {
    assertThat(mark(GIVEN_BACK, Attendance.NONE, Attendance.CAME).code()).isEqualTo(Code.CANCELLED);
    BookingNumber nobodys = BookingNumber.of(1);
    AuditDetails.Note note = recorded(() -> desk.mark(nobodys, Attendance.NONE, Attendance.CAME));
    assertThat(note.found()).isFalse();
    assertThat(marks.by).isEmpty();
  }

  @Test
  void nobody_becomes_absent_by_the_end_alone() throws Exception {
    mark(NUMBER, Attendance.NONE, Attendance.CAME);
    at(START.plusSeconds(5400));
    assertThat(marks.of(OTHER.value())).isEqualTo(Mark.NONE);
    AuditDetails.Note note =
        recorded(
            () -> {
              RestOutcome rest = desk.markRest(SESSION);
              assertThat(rest).isEqualTo(new RestOutcome(Code.RECORDED, 1));
              return rest;
            });
    assertThat(marks.of(OTHER.value())).isEqualTo(Mark.ABSENT);
    assertThat(marks.of(NUMBER.value())).isEqualTo(Mark.CAME);
    assertThat(note.shown()).containsExactly(new Shown(OTHER.value(), "01" + "00".repeat(15)));
    details.begin(null);
    assertThat(desk.markRest(SESSION)).isEqualTo(new RestOutcome(Code.UNCHANGED, 0));
  }

  @Test
  void the_rest_is_not_absent_while_people_may_still_come() {
    details.begin(null);
    assertThat(desk.markRest(SESSION)).isEqualTo(new RestOutcome(Code.TOO_EARLY, 0));
    assertThat(desk.markRest(8)).isEqualTo(new RestOutcome(Code.NOT_FOUND, 0));
    assertThat(marks.by).isEmpty();
  }

  @Test
  void the_hours_of_a_list_say_what_can_be_done_now() throws Exception {
    at(START.minusSeconds(1801));
    SessionHours before = desk.hours(SESSION).orElseThrow();
    assertThat(before.marking() || before.door() || before.ended()).isFalse();
    assertThat(before.opens()).isEqualTo(LocalDateTime.of(2026, 11, 25, 9, 30));
    at(START);
    SessionHours during = desk.hours(SESSION).orElseThrow();
    assertThat(during.marking() && during.door() && during.walkIns()).isTrue();
    at(START.plusSeconds(5400));
    SessionHours after = desk.hours(SESSION).orElseThrow();
    assertThat(after.marking() && after.ended()).isTrue();
    assertThat(after.door() || after.walkIns()).isFalse();
    assertThat(desk.hours(8)).isEmpty();
  }

  @Test
  void figures_name_nobody() {
    LocalDate day = LocalDate.of(2026, 11, 23);
    AuditDetails.Note note = recorded(() -> desk.figures(day, day.plusDays(7)));
    assertThat(note.shown()).isEmpty();
    assertThat(note.fields()).isEqualTo("figures");
    assertThat(new SessionFigures(7, 8, 5, 1, 2).unmarked()).isEqualTo(2);
  }

  private AuditDetails.Note recorded(Supplier<?> call) {
    details.begin(null);
    call.get();
    return details.end();
  }

  private void set(String field, Object value) throws Exception {
    Field found = SessionDesk.class.getDeclaredField(field);
    found.setAccessible(true);
    found.set(desk, value);
  }
}
