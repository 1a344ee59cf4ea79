package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.plan.CalendarDesk;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Rooms, people and kits in the database. */
@InsideTheServer
class ResourcesIT {
  private static final LocalDateTime TEN = LocalDateTime.parse("2031-02-03T01:00:00");

  @Inject private Records records;
  @Inject private Persons persons;
  @Inject private SupportDesk support;
  @Inject private CalendarDesk calendar;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void the_database_lets_nobody_be_in_two_places() {
    long session = TestSession.of(records, 5).id();
    String somebody = "test-" + UUID.randomUUID().toString().substring(0, 8);
    assertThat(use(somebody, session, 0, 60)).isEqualTo(1);
    assertThat(use(somebody, session, 60, 90)).as("right after it").isEqualTo(1);
    assertThat(use(somebody + "2", session, 0, 60)).as("somebody else").isEqualTo(1);
    assertThatThrownBy(() -> use(somebody, session, 30, 40)).as("within").isNotNull();
    assertThatThrownBy(() -> use(somebody, session, -10, 1)).as("across").isNotNull();
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_allocation WHERE resource = ?",
                somebody))
        .isEqualTo(2);
  }

  /** The job has run at the start. */
  @Test
  void the_programme_has_what_it_needs_and_what_it_offers_is_written() {
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_session s WHERE s.kind = 'relocation' AND s.ready = 1"
                    + " AND (SELECT COUNT(*) FROM support_allocation a WHERE a.session_id = s.id)"
                    + " = 2"))
        .isPositive();
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_session WHERE kind = 'first-steps'"
                    + " AND meets LIKE '%large_print%'"))
        .isPositive();
  }

  @Test
  void a_need_that_is_not_met_costs_no_seat_and_one_that_is_met_is_sealed_on_its_own()
      throws Exception {
    TestSession session = TestSession.of(records, 5);
    assertThat(book(session, "手話", AccessNeed.SIGN_LANGUAGE).outcomeCode())
        .isEqualTo("need_not_met");
    assertThat(session.taken()).isZero();
    records
        .tables(Chain.FRONT)
        .update(
            "UPDATE support_session SET meets = 'companion,sign_language' WHERE id = ?",
            session.id());
    assertThat(book(session, "手話", AccessNeed.SIGN_LANGUAGE).outcomeCode()).isEqualTo("booked");
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_booking WHERE session_id = ? AND needs IS NOT NULL",
                session.id()))
        .isEqualTo(1);
    records
        .tables(Chain.FRONT)
        .update("UPDATE support_session SET ready = 0 WHERE id = ?", session.id());
    assertThat(book(session, "足りない").outcomeCode()).isEqualTo("closed");
  }

  /**
   * Two seats of a kind for a household, however many ask at once; other instances hold the key.
   */
  @Test
  void a_household_has_no_more_seats_of_a_kind_than_it_may() throws Exception {
    List<TestSession> sessions = new ArrayList<>();
    List<Callable<String>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      TestSession session = TestSession.of(records, 5);
      records
          .tables(Chain.FRONT)
          .update("UPDATE support_session SET kind = 'counter-help' WHERE id = ?", session.id());
      sessions.add(session);
      calls.add(() -> booked(session));
    }
    List<String> answers = new ArrayList<>();
    for (Future<String> one : AtOnce.begun(calls, records.threads())) {
      answers.add(one.get());
    }
    assertThat(answers).filteredOn("booked"::equals).hasSize(2);
    assertThat(answers).filteredOn("household_limit"::equals).hasSize(6);
    assertThat(sessions.stream().mapToInt(TestSession::taken).sum()).isEqualTo(2);
  }

  /** 3 February 2031 is a Monday. */
  @Test
  void the_desk_sees_who_is_used_by_which_session_and_for_how_long_in_the_week() throws Exception {
    long session = TestSession.of(records, 5).id();
    assertThat(use("hall", session, 0, 60)).isEqualTo(1);
    assertThat(use("hall", session, 90, 120)).isEqualTo(1);
    LocalDate monday = TEN.toLocalDate();
    Caller desk = Persons.staff(Role.BOOKING_DESK);
    assertThat(persons.as(desk, () -> calendar.resources(monday, monday.plusDays(1))))
        .filteredOn(one -> one.resource().equals("hall"))
        .hasSize(2)
        .allMatch(one -> one.slot().session().id() == session)
        .first()
        .satisfies(one -> assertThat(one.from()).isEqualTo(TEN.plusHours(9)))
        .satisfies(one -> assertThat(one.until()).isEqualTo(TEN.plusHours(10)));
    assertThat(persons.as(desk, () -> calendar.use(monday)).byResource())
        .filteredOn(one -> one.resource().equals("hall"))
        .singleElement()
        .satisfies(one -> assertThat(one.minutes()).isEqualTo(90))
        .satisfies(one -> assertThat(one.sessions()).isEqualTo(1))
        .satisfies(one -> assertThat(one.percent()).isPresent());
    assertThatThrownBy(
            () ->
                persons.as(
                    Caller.resident("127.0.0.1"),
                    () -> calendar.resources(monday, monday.plusDays(1))))
        .as("not for residents")
        .isNotNull();
  }

  private String booked(TestSession session) throws Exception {
    String name = "カゾク " + "アイウエオカキク".charAt((int) (session.id() % 8));
    Attendee attendee =
        new Attendee(Attendee.BookedFor.SELF, name, "0854765432", Set.of(), Attendee.Reminder.NONE);
    BookSeat wish =
        new BookSeat(
            session.id(),
            UUID.randomUUID().toString(),
            attendee,
            0,
            Optional.empty(),
            Set.of("device"));
    return persons.as(Caller.resident("127.0.0.1"), () -> support.book(wish)).outcomeCode();
  }

  private BookingOutcome book(TestSession session, String name, AccessNeed... needs)
      throws Exception {
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF,
            name,
            "0853" + session.id(),
            Set.of(needs),
            Attendee.Reminder.NONE);
    BookSeat wish = new BookSeat(session.id(), UUID.randomUUID().toString(), attendee);
    return persons.as(Caller.resident("127.0.0.1"), () -> support.book(wish));
  }

  private int use(String resource, long session, int from, int until) {
    return records
        .tables(Chain.FRONT)
        .update(
            "INSERT INTO support_allocation (resource, from_at, until_at, session_id)"
                + " VALUES (?,?,?,?)",
            resource,
            TEN.plusMinutes(from),
            TEN.plusMinutes(until),
            session);
  }
}
