package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.export.ExportFile;
import jp.yorisoi.ejb.export.FrontExportDesk;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.Attendance;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.offline.Conflict;
import jp.yorisoi.ejb.support.offline.ConflictView;
import jp.yorisoi.ejb.support.offline.Decision;
import jp.yorisoi.ejb.support.offline.JoinOutcome;
import jp.yorisoi.ejb.support.offline.OfflineDesk;
import jp.yorisoi.ejb.support.offline.OfflineJoinDesk;
import jp.yorisoi.ejb.support.offline.OfflineScope;
import jp.yorisoi.ejb.support.offline.OfflineStart;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The lists of all stops of a tour go along in one file and join again at any of them. */
@InsideTheServer
class OfflineTourIT {
  @Inject private CallerContext context;
  @Inject private OfflineDesk lists;
  @Inject private OfflineJoinDesk joining;
  @Inject private FrontExportDesk exports;
  @Inject private SupportDesk support;
  @Inject private Records records;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void one_file_and_one_code_hold_all_stops_in_the_order_of_the_way() throws Exception {
    List<Long> stops = tour(4);
    records
        .tables(Chain.FRONT)
        .update(
            "UPDATE support_session SET cancelled_at = NOW(6), cancel_reason = 'WEATHER'"
                + " WHERE id = ?",
            stops.get(2));
    BookingNumber first = booked(stops.get(0), "ハジメ ハナ", 1);
    BookingNumber last = booked(stops.get(3), "オワリ ハナ", 2);
    desk();
    assertThat(joining.view(stops.get(1)).stops()).as("one is not held").isEqualTo(3);
    OfflineStart start = lists.begin(stops.get(3), OfflineScope.TOUR);
    assertThat(start.code()).isEqualTo(OfflineStart.Code.READY);
    assertThat(start.sessions()).isEqualTo(3);
    ExportFile file = exports.takeOffline(start.list()).content();
    JsonObject list = new Tablet(file.content(), start.secret()).list();
    assertThat(list.getJsonArray("sessions").getValuesAs(JsonObject.class))
        .extracting(one -> one.getJsonNumber("id").longValue())
        .containsExactly(stops.get(0), stops.get(1), stops.get(3));
    assertThat(list.toString()).contains(first.value(), last.value());
    assertThat(joining.view(stops.get(1)).lists())
        .singleElement()
        .satisfies(one -> assertThat(one.scope()).isEqualTo(OfflineScope.TOUR));
    assertThat(joining.view(stops.get(2)).lists()).as("the stop that is not held").isEmpty();
    assertThat(records.audited(Chain.FRONT))
        .anySatisfy(entry -> assertThat(entry).contains("OFFLINE_LIST", "rows=2"));
  }

  @Test
  void what_was_marked_at_all_stops_joins_at_one_of_them_with_one_list_of_conflicts()
      throws Exception {
    List<Long> stops = tour(3);
    BookingNumber plain = booked(stops.get(0), "フツウ ハナ", 1);
    BookingNumber gone = booked(stops.get(2), "トリケシ ハナ", 2);
    desk();
    OfflineStart start = lists.begin(stops.get(0), OfflineScope.TOUR);
    Tablet tablet =
        new Tablet(exports.takeOffline(start.list()).content().content(), start.secret());
    support.cancelForCaller(gone);
    byte[] file =
        tablet
            .mark(stops.get(0), plain.value(), "CAME")
            .mark(stops.get(2), gone.value(), "CAME")
            .letIn(stops.get(1), "トウジツ ハナ", "")
            .saved();
    JoinOutcome joined = joining.join(stops.get(1), file);
    assertThat(joined.code()).isEqualTo(JoinOutcome.Code.JOINED);
    assertThat(joined.written()).isEqualTo(2);
    for (long stop : stops) {
      assertThat(joining.view(stop).conflicts())
          .as("seen at every stop of the tour")
          .singleElement()
          .satisfies(one -> assertThat(one.conflict()).isEqualTo(Conflict.CANCELLED_MEANWHILE))
          .satisfies(one -> assertThat(one.session()).isEqualTo(stops.get(2)));
    }
    assertThat(came(stops.get(0))).isEqualTo(1);
    assertThat(came(stops.get(1))).as("who came without a booking, at the stop").isEqualTo(1);
    assertThat(joining.join(stops.get(2), file).code()).isEqualTo(JoinOutcome.Code.JOINED_BEFORE);
    ConflictView one = joining.view(stops.get(0)).conflicts().get(0);
    joining.decide(one.list(), one.result(), one.key(), one.conflict().name(), Decision.WRITE);
    assertThat(came(stops.get(2))).isEqualTo(1);
    assertThat(joining.view(stops.get(1)).conflicts()).isEmpty();
  }

  @Test
  void what_is_no_stop_goes_alone_and_a_tour_that_is_not_made_does_not_go() throws Exception {
    long session = TestSession.soon(records, 5).id();
    desk();
    assertThat(lists.begin(session, OfflineScope.TOUR).sessions()).isEqualTo(1);
    assertThat(joining.view(session).stops()).isZero();
    List<Long> stops = tour(2);
    for (long stop : stops) {
      records
          .tables(Chain.FRONT)
          .update("UPDATE support_session SET cancelled_at = NOW(6) WHERE id = ?", stop);
    }
    assertThat(lists.begin(stops.get(0), OfflineScope.TOUR).code())
        .isEqualTo(OfflineStart.Code.CANCELLED);
  }

  /** Stops a minute apart, the first of them in ten minutes. */
  private List<Long> tour(int count) {
    String mark = UUID.randomUUID().toString();
    records
        .tables(Chain.FRONT)
        .update(
            "INSERT INTO support_tour (form_key, body_digest, route, kind, held_on, made_at,"
                + " made_by) VALUES (UNHEX(SHA2(?, 256)), UNHEX(SHA2(?, 256)), 'hirose-hills',"
                + " 'vehicle-stop', ?, NOW(6), 'test')",
            mark,
            mark,
            LocalDate.now(ZoneId.of("Asia/Tokyo")));
    int tour =
        records.count(
            Chain.FRONT, "SELECT id FROM support_tour WHERE form_key = UNHEX(SHA2(?, 256))", mark);
    List<Long> stops = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long id = TestSession.soon(records, 5).id();
      records
          .tables(Chain.FRONT)
          .update(
              "UPDATE support_session SET tour_id = ?, starts_at = starts_at + INTERVAL ? MINUTE"
                  + " WHERE id = ?",
              tour,
              i,
              id);
      stops.add(id);
    }
    return stops;
  }

  private int came(long session) {
    return (int)
        support.nameList(session).stream()
            .filter(one -> one.mark().attendance() == Attendance.CAME)
            .count();
  }

  private void desk() {
    context.actAs(Persons.staff(Role.BOOKING_DESK));
  }

  private BookingNumber booked(long session, String kana, int person) {
    context.actAs(Caller.resident("127.0.0.1"));
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF,
            kana,
            "0854%05d%d".formatted(session % 100_000, person),
            Set.of(),
            Attendee.Reminder.NONE);
    return ((BookingOutcome.Booked)
            support.book(new BookSeat(session, UUID.randomUUID().toString(), attendee)))
        .number();
  }
}
