package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.DrawDesk;
import jp.yorisoi.ejb.support.DrawPlace;
import jp.yorisoi.ejb.support.DrawView;
import jp.yorisoi.ejb.support.LineView.Standing;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.SupportPlanDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.ejb.support.WaitingForm;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Draws by lot in the database: what is committed to, what is drawn, what is told. The job may draw
 * at any moment after the time of the draw; nothing here depends on who does.
 */
@InsideTheServer
class DrawDeskIT {
  private static final Caller RESIDENT = Caller.resident("127.0.0.1");
  private static final Caller JOB = Caller.job("booking-draws", "lgwan");

  @Inject private Persons persons;
  @Inject private Records records;
  @Inject private SupportDesk support;
  @Inject private WaitingDesk waiting;
  @Inject private SupportPlanDesk plan;
  @Inject private DrawDesk draws;
  private TestSession session;
  private int person;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  /** A session of two seats of the kind that is drawn, as the job of the night leaves it. */
  @BeforeEach
  void planned() throws Exception {
    session = TestSession.of(records, 2);
    update("UPDATE support_session SET kind = 'phone-to-try' WHERE id = ?", session.id());
    persons.as(JOB, () -> plan.plan());
    update("UPDATE support_session SET ready = 1 WHERE id = ?", session.id());
  }

  @Test
  void the_hash_of_the_seed_is_public_before_anybody_enters_and_the_seed_is_not() throws Exception {
    DrawView before = published();
    assertThat(before.commitment()).hasSize(64);
    assertThat(before.done()).isFalse();
    assertThat(before.seed()).isEmpty();
    enters(Attendee.Reminder.PHONE);
    assertThat(published().entries()).isEqualTo(1);
    assertThat(persons.as(JOB, () -> draws.due())).doesNotContain(session.id());
    draw();
    assertThat(published().done()).as("not due").isFalse();
  }

  @Test
  void who_comes_enters_once_and_nothing_is_booked() throws Exception {
    BookSeat wish = wish(attendee(Attendee.Reminder.PHONE), "first_time");
    BookingOutcome.Entered entered = entered(wish);
    assertThat(entered(wish)).as("the same form again").isEqualTo(entered);
    assertThat(persons.as(RESIDENT, () -> waiting.waitFor(wish(wish.attendee()))))
        .isEqualTo(new BookingOutcome.Refused(BookingOutcome.Reason.ALREADY_BOOKED));
    assertThat(own(entered).line().standing()).isEqualTo(Standing.ENTERED);
    assertThat(own(entered).line().reasons()).containsExactly("first_time");
    assertThat(session.taken()).isZero();
    assertThat(session.seated()).isZero();
    assertThat(log()).isEqualTo("ENTERED");
  }

  @Test
  void the_draw_gives_seats_and_places_publishes_its_seed_and_tells_everybody() throws Exception {
    List<BookingOutcome.Entered> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(enters(i == 0 ? Attendee.Reminder.MAIL : Attendee.Reminder.PHONE));
    }
    BookingOutcome.Entered gone = enters(Attendee.Reminder.PHONE);
    assertThat(persons.as(RESIDENT, () -> support.cancelOwn(gone.number().value(), gone.pin())))
        .isEqualTo(CancelOutcome.CANCELLED);
    comes();
    draw();

    assertThat(log()).isEqualTo("ENTERED,ENTERED,ENTERED,ENTERED,LEFT,WON,WON,PLACED");
    assertThat(session.taken()).isEqualTo(2).isEqualTo(session.seated());
    DrawView drawn = published();
    assertThat(sha256(drawn.seed())).isEqualTo(drawn.commitment());
    assertThat(drawn.entries()).isEqualTo(3);
    assertThat(drawn.winners()).isEqualTo(2);
    assertThat(order()).extracting(DrawPlace::won).containsExactly(true, true, false);
    assertThat(order()).extracting(DrawPlace::number).isEqualTo(byLot(drawn, all));
    assertThat(told()).as("calls and messages").isEqualTo(3);
    for (BookingOutcome.Entered one : all) {
      boolean won = order().stream().anyMatch(p -> p.won() && p.number().equals(number(one)));
      assertThat(own(one).line() == null).isEqualTo(won);
      assertThat(drawnEvents(one)).isEqualTo(1);
    }
    BookingOutcome.Entered last = find(all, order().get(2).number());
    assertThat(own(last).line().drawn()).isTrue();
    assertThat(own(last).line().place()).isEqualTo(1);
    assertThat(count("SELECT COUNT(secret) FROM support_draw WHERE session_id = ?")).isZero();
  }

  @Test
  void drawn_by_several_at_once_or_again_it_is_one_draw() throws Exception {
    enters(Attendee.Reminder.NONE);
    enters(Attendee.Reminder.NONE);
    enters(Attendee.Reminder.NONE);
    comes();
    List<Callable<Boolean>> calls =
        IntStream.range(0, 4).mapToObj(i -> (Callable<Boolean>) this::draw).toList();
    for (Future<Boolean> one : AtOnce.begun(calls, records.threads())) {
      assertThat(one.get()).isTrue();
    }
    draw();
    assertThat(log()).isEqualTo("ENTERED,ENTERED,ENTERED,WON,WON,PLACED");
    assertThat(session.taken()).isEqualTo(2);
    assertThat(persons.as(JOB, () -> draws.due())).doesNotContain(session.id());
  }

  @Test
  void a_draw_that_fails_at_its_end_leaves_nothing_behind_and_is_done_again() throws Exception {
    BookingOutcome.Entered mailed = enters(Attendee.Reminder.MAIL);
    String id =
        UUID.nameUUIDFromBytes(
                ("booking-notice/" + number(mailed) + "/WON").getBytes(StandardCharsets.UTF_8))
            .toString();
    update(
        "INSERT INTO outbox (topic, ordering_key, message_id, payload, request_id, created_at,"
            + " next_attempt_at, delivered_at) VALUES ('in-the-way', 'x', ?, '', '', ?, ?, ?)",
        id,
        now(),
        now(),
        now());
    String commitment = published().commitment();
    comes();
    assertThatThrownBy(this::draw).isInstanceOf(Exception.class);
    assertThat(log()).isEqualTo("ENTERED");
    assertThat(session.taken()).isZero();
    assertThat(published().done()).isFalse();
    assertThat(own(mailed).line().standing()).isEqualTo(Standing.ENTERED);

    update("DELETE FROM outbox WHERE message_id = ?", id);
    draw();
    assertThat(log()).isEqualTo("ENTERED,WON");
    assertThat(sha256(published().seed())).isEqualTo(commitment);
    assertThat(own(mailed).line()).isNull();
  }

  private boolean draw() throws Exception {
    return persons.as(
        JOB,
        () -> {
          draws.draw(session.id());
          return true;
        });
  }

  private void comes() {
    update(
        "UPDATE support_session SET draw_at = ? WHERE id = ?", now().minusSeconds(1), session.id());
  }

  private DrawView published() throws Exception {
    return persons.as(RESIDENT, () -> draws.published(session.id())).orElseThrow();
  }

  private List<DrawPlace> order() throws Exception {
    return persons.as(Persons.staff(Role.BOOKING_DESK), () -> draws.order(session.id()));
  }

  /** The order worked out from what is published, as everybody can. */
  private static List<String> byLot(DrawView drawn, List<BookingOutcome.Entered> all) {
    return all.stream()
        .map(DrawDeskIT::number)
        .sorted(
            (a, b) ->
                sha256(drawn.key() + "\n" + a + "\n1")
                    .compareTo(sha256(drawn.key() + "\n" + b + "\n1")))
        .toList();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private BookingOutcome.Entered enters(Attendee.Reminder way) throws Exception {
    return entered(wish(attendee(way)));
  }

  private BookingOutcome.Entered entered(BookSeat wish) throws Exception {
    return (BookingOutcome.Entered) persons.as(RESIDENT, () -> waiting.waitFor(wish));
  }

  private BookSeat wish(Attendee attendee, String... said) {
    return new BookSeat(
        session.id(),
        UUID.randomUUID().toString(),
        attendee,
        0,
        Optional.of(new WaitingForm(Set.of(said))),
        Set.of());
  }

  private BookingView own(BookingOutcome.Entered one) throws Exception {
    return persons.as(RESIDENT, () -> support.lookUp(number(one), one.pin())).orElseThrow();
  }

  private static BookingOutcome.Entered find(List<BookingOutcome.Entered> all, String number) {
    return all.stream().filter(one -> number(one).equals(number)).findFirst().orElseThrow();
  }

  private static String number(BookingOutcome.Entered one) {
    return one.number().value();
  }

  private int told() {
    return count(
        "SELECT (SELECT COUNT(*) FROM support_phone_task t WHERE t.session_id = s.id"
            + " AND t.reason = 'DRAW_RESULT') + (SELECT COUNT(*) FROM outbox o"
            + " JOIN support_booking b ON b.booking_number = o.ordering_key"
            + " WHERE b.session_id = s.id) FROM support_session s WHERE s.id = ?");
  }

  private int drawnEvents(BookingOutcome.Entered one) {
    return records.count(
        Chain.FRONT,
        "SELECT COUNT(*) FROM audit_entry WHERE case_ref = ? AND event = 'SUPPORT_DRAWN'",
        number(one));
  }

  private String log() {
    return records
        .tables(Chain.FRONT)
        .select(
            "SELECT GROUP_CONCAT(what ORDER BY id) FROM support_line_log WHERE session_id = ?",
            row -> row.getString(1),
            session.id())
        .get(0);
  }

  private int count(String sql) {
    return records.count(Chain.FRONT, sql, session.id());
  }

  private void update(String sql, Object... values) {
    records.tables(Chain.FRONT).update(sql, values);
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC);
  }

  private Attendee attendee(Attendee.Reminder way) {
    return new Attendee(
        Attendee.BookedFor.SELF,
        "テスト クジ",
        "0851%06d".formatted((session.id() * 100 + ++person) % 1_000_000),
        Set.of(),
        way,
        false,
        way.asksContact() ? "kuji@example.jp" : "",
        Language.JA);
  }
}
