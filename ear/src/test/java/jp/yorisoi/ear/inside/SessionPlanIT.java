package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.SupportPlanDesk;
import jp.yorisoi.ejb.support.phone.PhoneOutcome;
import jp.yorisoi.ejb.support.phone.PhoneResult;
import jp.yorisoi.ejb.support.phone.PhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneTaskDesk;
import jp.yorisoi.ejb.support.plan.CalendarDesk;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.ChangeOutcome;
import jp.yorisoi.ejb.support.plan.ChangePreview;
import jp.yorisoi.ejb.support.plan.ClosureDesk;
import jp.yorisoi.ejb.support.plan.ClosureForm;
import jp.yorisoi.ejb.support.plan.MessageDesk;
import jp.yorisoi.ejb.support.plan.MessageForm;
import jp.yorisoi.ejb.support.plan.MessageOutcome;
import jp.yorisoi.ejb.support.plan.ObstacleView;
import jp.yorisoi.ejb.support.plan.SeriesChangeForm;
import jp.yorisoi.ejb.support.plan.SeriesDesk;
import jp.yorisoi.ejb.support.plan.SeriesForm;
import jp.yorisoi.ejb.support.plan.SeriesOutcome;
import jp.yorisoi.ejb.support.plan.SeriesPreview;
import jp.yorisoi.ejb.support.plan.SessionPlanDesk;
import jp.yorisoi.ejb.support.plan.SlotView;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.NotPermitted;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What the desk arranges, as the database keeps it. */
@InsideTheServer
class SessionPlanIT {
  private static final Caller LEAD = Persons.staff(Role.BOOKING_LEAD);

  @Inject private CallerContext context;
  @Inject private SeriesDesk series;
  @Inject private SessionPlanDesk sessions;
  @Inject private ClosureDesk closures;
  @Inject private CalendarDesk calendar;
  @Inject private MessageDesk messages;
  @Inject private PhoneTaskDesk calls;
  @Inject private SupportDesk support;
  @Inject private SupportPlanDesk programme;
  @Inject private Persons persons;
  @Inject private Records records;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void a_cancelled_class_takes_no_seats_and_everybody_is_called_once() {
    TestSession session = TestSession.of(records, 5);
    List<BookingNumber> numbers =
        List.of(booked(session, "チュウシ イチ", false), booked(session, "チュウシ ニ", true));
    context.actAs(LEAD);
    assertThat(sessions.cancel(session.id(), 1, CancelReason.WEATHER).code())
        .as("one more has booked than was seen")
        .isEqualTo(ChangeOutcome.Code.MEANWHILE);
    assertThat(session.seated()).isEqualTo(2);
    ChangeOutcome cancelled = sessions.cancel(session.id(), 2, CancelReason.WEATHER);
    assertThat(cancelled.told()).isEqualTo(Map.of("電話", 2));
    assertThat(session.taken() + session.seated()).isZero();
    assertThat(sessions.cancel(session.id(), 0, CancelReason.WEATHER).code())
        .isEqualTo(ChangeOutcome.Code.CANCELLED);
    List<PhoneTask> open = about(session);
    assertThat(open)
        .extracting(PhoneTask::bookingNumber)
        .containsExactlyInAnyOrder(numbers.get(0).value(), numbers.get(1).value());
    assertThat(Dump.of(open)).contains("チュウシ イチ", "天候").doesNotContain("チュウシ ニ");
    context.actAs(Caller.resident("127.0.0.1"));
    assertThat(support.book(wish(session.id(), "アトカラ ハナ", false)))
        .isEqualTo(new BookingOutcome.Refused(BookingOutcome.Reason.NOT_HELD));
    assertThat(support.sessions(today(), today().plusDays(60)))
        .noneMatch(one -> one.id() == session.id());
  }

  @Test
  void of_two_who_call_the_second_is_told() throws Exception {
    TestSession session = TestSession.of(records, 5);
    booked(session, "フタリデ デンワ", false);
    context.actAs(LEAD);
    sessions.cancel(session.id(), 1, CancelReason.TEACHER);
    String task = about(session).get(0).id();
    List<PhoneOutcome> outcomes =
        atOnce(
            List.of(
                () -> persons.as(LEAD, () -> calls.called(task, 0, PhoneResult.TOLD)),
                () ->
                    persons.as(
                        Persons.staff(Role.BOOKING_DESK),
                        () -> calls.called(task, 0, PhoneResult.NO_ANSWER))));
    assertThat(outcomes).containsExactlyInAnyOrder(PhoneOutcome.RECORDED, PhoneOutcome.MEANWHILE);
  }

  @Test
  void a_class_that_is_cancelled_while_people_book_loses_nobody() throws Exception {
    for (int round = 0; round < 5; round++) {
      TestSession session = TestSession.of(records, 5);
      List<Callable<Object>> acts = new ArrayList<>();
      acts.add(() -> persons.as(LEAD, () -> sessions.cancel(session.id(), 0, CancelReason.PLACE)));
      for (String kana : List.of("アア", "イイ", "ウウ")) {
        acts.add(
            () ->
                persons.as(
                    Caller.resident("127.0.0.1"),
                    () -> support.book(wish(session.id(), kana, false))));
      }
      List<Object> results = atOnce(acts);
      boolean cancelled = ((ChangeOutcome) results.get(0)).done();
      long booked = results.stream().filter(BookingOutcome.Booked.class::isInstance).count();
      assertThat((long) session.seated()).isEqualTo(booked).isEqualTo(session.taken());
      assertThat(cancelled && booked > 0)
          .as("who was told 'booked' has a seat, or nobody was counted away")
          .isFalse();
    }
  }

  @Test
  void seats_never_go_under_those_taken() {
    TestSession session = TestSession.of(records, 5);
    booked(session, "セキ イチ", false);
    booked(session, "セキ ニ", false);
    context.actAs(LEAD);
    assertThat(sessions.capacity(session.id(), 1).code()).isEqualTo(ChangeOutcome.Code.UNDER_TAKEN);
    assertThat(sessions.capacity(session.id(), 2).done()).isTrue();
    assertThat(calendar.session(session.id()).orElseThrow().session().full()).isTrue();
    context.actAs(Persons.staff(Role.BOOKING_DESK));
    assertThatThrownBy(() -> sessions.capacity(session.id(), 3)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> series.series()).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> closures.closures()).isInstanceOf(NotPermitted.class);
  }

  @Test
  void the_same_form_makes_a_series_once_and_of_two_who_plan_at_once_one_is_shown_the_other()
      throws Exception {
    SeriesForm form = form("11:00", 20);
    context.actAs(LEAD);
    String stand = series.preview(form).stand();
    String token = UUID.randomUUID().toString();
    List<SeriesOutcome> twice =
        atOnce(
            List.of(
                () -> persons.as(LEAD, () -> series.save(token, form, Set.of(), stand)),
                () -> persons.as(LEAD, () -> series.save(token, form, Set.of(), stand))));
    assertThat(twice.get(0)).isEqualTo(twice.get(1));
    assertThat(twice.get(0).code()).isEqualTo(SeriesOutcome.Code.SAVED);
    assertThat(made(twice.get(0).id())).hasSize(twice.get(0).sessions());

    SeriesForm other = form("15:00", 40);
    String seen = series.preview(other).stand();
    List<SeriesOutcome> both =
        atOnce(
            List.of(
                () -> persons.as(LEAD, () -> series.save("tab one", other, Set.of(), seen)),
                () -> persons.as(LEAD, () -> series.save("tab two", other, Set.of(), seen))));
    assertThat(both)
        .extracting(SeriesOutcome::code)
        .containsExactlyInAnyOrder(SeriesOutcome.Code.SAVED, SeriesOutcome.Code.MEANWHILE);
  }

  @Test
  void a_series_is_moved_with_its_people_and_ended_with_theirs() {
    SeriesForm form = form("9:00", 60);
    context.actAs(LEAD);
    SeriesPreview preview = series.preview(form);
    Set<LocalDate> leftOut = Set.of(preview.dates().get(0).day());
    SeriesOutcome saved = series.save(UUID.randomUUID().toString(), form, leftOut, preview.stand());
    List<SlotView> slots = made(saved.id());
    assertThat(slots).noneMatch(one -> leftOut.contains(one.session().starts().toLocalDate()));
    booked(slots.get(0).session().id(), "ウゴク ハナ", false);
    booked(slots.get(slots.size() - 1).session().id(), "オワル ハナ", false);
    context.actAs(LEAD);
    SeriesChangeForm change =
        new SeriesChangeForm(
            "9:30",
            "60",
            "7",
            slots.get(slots.size() - 1).session().starts().toLocalDate().minusDays(1).toString(),
            "FEW");
    ChangePreview shown = series.previewChange(saved.id(), change).orElseThrow();
    assertThat(shown.told()).isEqualTo(2);
    SeriesOutcome changed = series.change(saved.id(), change, shown.stand());
    assertThat(changed.told()).isEqualTo(Map.of("電話", 2));
    List<SlotView> after = made(saved.id());
    assertThat(after).hasSize(slots.size() - 1);
    assertThat(after.get(0).session().starts().toLocalTime()).isEqualTo(LocalTime.of(9, 30));
    assertThat(after.get(0).taken()).isEqualTo(1);
    assertThat(Dump.of(calls.open())).contains("ウゴク ハナ", "9:30から", "オワル ハナ", "申し込みが少ない");
    assertThat(series.change(saved.id(), change, shown.stand()).code())
        .as("pressed again")
        .isEqualTo(SeriesOutcome.Code.MEANWHILE);
  }

  @Test
  void the_programme_adds_nothing_where_a_place_is_closed_and_what_is_there_is_shown() {
    context.actAs(Caller.job("test", "lgwan"));
    programme.plan();
    context.actAs(LEAD);
    SlotView planned =
        calendar.sessions(today().plusDays(20), today().plusDays(50)).stream()
            .filter(one -> one.series().isEmpty() && one.session().place().endsWith("-center"))
            .findFirst()
            .orElseThrow();
    LocalDate day = planned.session().starts().toLocalDate();
    ClosureForm form = new ClosureForm(planned.session().place(), day.toString(), "", "WORKS");
    String token = UUID.randomUUID().toString();
    assertThat(closures.enter(token, form))
        .extracting(one -> one.session().id())
        .contains(planned.session().id());
    closures.enter(token, form);
    assertThat(closures.closures().stream().filter(one -> one.covers(form.place(), day)))
        .as("the same form sent again")
        .hasSize(1);
    records
        .tables(Chain.FRONT)
        .update(
            "UPDATE support_session SET place = 'elsewhere' WHERE id = ?", planned.session().id());
    context.actAs(Caller.job("test", "lgwan"));
    programme.plan();
    context.actAs(LEAD);
    assertThat(calendar.sessions(day, day.plusDays(1)))
        .noneMatch(one -> one.session().place().equals(form.place()));
    assertThat(closures.lift(closures.closures().get(0).id())).isTrue();
  }

  @Test
  void a_message_is_sent_once_however_often_its_button_is_pressed() throws Exception {
    TestSession session = TestSession.of(records, 5);
    booked(session, "シラセ イチ", false);
    booked(session, "シラセ ニ", true);
    context.actAs(LEAD);
    assertThat(messages.count(session.id())).isEqualTo(Map.of("電話", 2));
    MessageForm form = new MessageForm("PREPARING", "充電器をお持ちください。");
    List<MessageOutcome> twice =
        atOnce(
            List.of(
                () -> persons.as(LEAD, () -> messages.send("one", session.id(), 2, form)),
                () -> persons.as(LEAD, () -> messages.send("one", session.id(), 2, form))));
    assertThat(twice).containsOnly(new MessageOutcome(MessageOutcome.Code.SENT, 2, 2)).hasSize(2);
    assertThat(about(session)).hasSize(2);
    assertThat(Dump.of(about(session))).contains("シラセ イチ", "充電器をお持ちください。").doesNotContain("シラセ ニ");
    assertThat(messages.send("seen", session.id(), 1, form).code())
        .isEqualTo(MessageOutcome.Code.MEANWHILE);
    messages.send("two", session.id(), 2, form);
    messages.send("three", session.id(), 2, form);
    assertThat(messages.send("four", session.id(), 2, form).code())
        .isEqualTo(MessageOutcome.Code.TOO_OFTEN);
    sessions.cancel(session.id(), 2, CancelReason.OTHER);
    assertThat(about(session))
        .as("what was to be told before is of no use any more")
        .hasSize(2)
        .allMatch(one -> one.callee().say().contains("中止"));
    context.actAs(Persons.staff(Role.BOOKING_DESK));
    assertThatThrownBy(() -> messages.count(session.id())).isInstanceOf(NotPermitted.class);
  }

  @Test
  void a_series_has_what_was_chosen_takes_it_along_and_gives_it_back() {
    SeriesForm form = form("18:00", 80, "helper-1", "teacher-3");
    context.actAs(LEAD);
    SeriesPreview preview = series.preview(form);
    SeriesOutcome saved =
        series.save(UUID.randomUUID().toString(), form, Set.of(), preview.stand());
    List<SlotView> slots = made(saved.id());
    long first = slots.get(0).session().id();
    assertThat(used(first)).isEqualTo("helper-1,shimada-center-room,teacher-3");
    assertThat(series.preview(form("18:30", 80, "helper-1")).dates())
        .filteredOn(one -> one.day().equals(slots.get(0).session().starts().toLocalDate()))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.obstacles())
                    .contains(new ObstacleView(ObstacleView.Code.RESOURCE_BUSY, "helper-1")));

    String until = slots.get(slots.size() - 1).session().starts().toLocalDate().toString();
    SeriesChangeForm change = new SeriesChangeForm("19:00", "60", "8", until, "OTHER");
    ChangePreview shown = series.previewChange(saved.id(), change).orElseThrow();
    assertThat(series.change(saved.id(), change, shown.stand()).code())
        .isEqualTo(SeriesOutcome.Code.SAVED);
    assertThat(used(first)).isEqualTo("helper-1,shimada-center-room,teacher-3");
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_allocation a JOIN support_session s ON"
                    + " s.id = a.session_id WHERE s.id = ? AND a.from_at = s.starts_at",
                first))
        .as("at the new time")
        .isEqualTo(3);

    assertThat(sessions.cancel(first, 0, CancelReason.OTHER).done()).isTrue();
    assertThat(used(first)).as("free for others").isEmpty();
  }

  private String used(long session) {
    return records
        .tables(Chain.FRONT)
        .select(
            "SELECT COALESCE(GROUP_CONCAT(resource ORDER BY resource), '') FROM"
                + " support_allocation WHERE session_id = ?",
            row -> row.getString(1),
            session)
        .get(0);
  }

  private List<PhoneTask> about(TestSession session) {
    return calls.open().stream()
        .filter(one -> one.sessionId() != null && one.sessionId() == session.id())
        .toList();
  }

  private List<SlotView> made(long id) {
    return calendar.sessions(today(), today().plusDays(200)).stream()
        .filter(one -> one.series().filter(of -> of == id).isPresent())
        .filter(one -> one.reason().isEmpty())
        .toList();
  }

  /** At a place of its own for each day ahead, so that no test is in another's way. */
  private static SeriesForm form(String at, int daysAhead, String... chosen) {
    List<String> use = List.of(chosen);
    LocalDate from = today().plusDays(daysAhead);
    return new SeriesForm(
        "calls-and-camera",
        "shimada-center",
        from.getDayOfWeek().name(),
        List.of(),
        at,
        "60",
        "8",
        from.toString(),
        from.plusWeeks(5).toString(),
        "",
        use);
  }

  private BookingNumber booked(TestSession session, String kana, boolean unlisted) {
    return booked(session.id(), kana, unlisted);
  }

  private BookingNumber booked(long session, String kana, boolean unlisted) {
    context.actAs(Caller.resident("127.0.0.1"));
    return ((BookingOutcome.Booked) support.book(wish(session, kana, unlisted))).number();
  }

  private static BookSeat wish(long session, String kana, boolean unlisted) {
    String phone = "0854%06d".formatted(session % 1_000_000);
    return new BookSeat(
        session,
        UUID.randomUUID().toString(),
        new Attendee(
            Attendee.BookedFor.SELF, kana, phone, Set.of(), Attendee.Reminder.NONE, unlisted));
  }

  private <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
    List<T> results = new ArrayList<>();
    for (Future<T> one : AtOnce.begun(acts, records.threads())) {
      results.add(one.get());
    }
    return results;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Tokyo"));
  }
}
