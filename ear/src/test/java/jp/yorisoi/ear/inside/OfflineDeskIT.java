package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.export.ExportFile;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.FrontExportDesk;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.Attendance;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SessionDesk;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.offline.Conflict;
import jp.yorisoi.ejb.support.offline.ConflictView;
import jp.yorisoi.ejb.support.offline.Decision;
import jp.yorisoi.ejb.support.offline.JoinOutcome;
import jp.yorisoi.ejb.support.offline.JoinOutcome.Code;
import jp.yorisoi.ejb.support.offline.OfflineDesk;
import jp.yorisoi.ejb.support.offline.OfflineJoinDesk;
import jp.yorisoi.ejb.support.offline.OfflineScope;
import jp.yorisoi.ejb.support.offline.OfflineStart;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.NotPermitted;
import jp.yorisoi.policy.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A list goes along to a place without network and joins again, as the database keeps it. */
@InsideTheServer
class OfflineDeskIT {
  @Inject private CallerContext context;
  @Inject private OfflineDesk lists;
  @Inject private OfflineJoinDesk joining;
  @Inject private FrontExportDesk exports;
  @Inject private SupportDesk support;
  @Inject private SessionDesk door;
  @Inject private Persons persons;
  @Inject private Records records;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void the_list_that_goes_along_holds_number_name_and_help_and_leaves_once_recorded()
      throws Exception {
    long session = TestSession.soon(records, 5).id();
    records
        .tables(Chain.FRONT)
        .update("UPDATE support_session SET meets = 'wheelchair' WHERE id = ?", session);
    BookingNumber shown = booked(session, "モチダシ ハナ", 1, false);
    BookingNumber unlisted = booked(session, "カクレ モリコ", 2, true);
    desk();
    OfflineStart start = lists.begin(session, OfflineScope.SESSION);
    ExportFile file = exports.takeOffline(start.list()).content();
    String page = new String(file.content(), StandardCharsets.UTF_8);
    assertThat(page)
        .doesNotContain("モチダシ", "カクレ", phone(session, 1), shown.value(), start.secret());
    JsonObject list = new Tablet(file.content(), start.secret()).list();
    assertThat(list.toString())
        .contains("モチダシ ハナ", shown.value(), unlisted.value(), "車いす", "取扱注意")
        .doesNotContain("カクレ", phone(session, 1), phone(session, 2));
    assertThat(records.audited(Chain.FRONT))
        .anySatisfy(
            entry ->
                assertThat(entry)
                    .startsWith("EXPORT_TAKEN done")
                    .contains("OFFLINE_LIST", "rows=2"))
        .anySatisfy(entry -> assertThat(entry).contains("OFFLINE_LIST_MADE", "offline_code"));
    assertThat(exports.takeOffline(start.list()).outcome())
        .as("once")
        .isEqualTo(ExportOutcome.NOT_FOUND);
    OfflineStart other = lists.begin(session, OfflineScope.SESSION);
    context.actAs(Persons.staff(Role.BOOKING_LEAD));
    assertThat(exports.takeOffline(other.list()).outcome())
        .as("by whom it was made only")
        .isEqualTo(ExportOutcome.NOT_FOUND);
    context.actAs(Persons.staff(Role.CLERK));
    assertThatThrownBy(() -> lists.begin(session, OfflineScope.SESSION))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void what_changed_meanwhile_is_decided_one_by_one_and_the_rest_is_written_at_once()
      throws Exception {
    long session = TestSession.soon(records, 5).id();
    BookingNumber plain = booked(session, "フツウ ハナ", 1, false);
    BookingNumber differs = booked(session, "チガウ ハナ", 2, false);
    BookingNumber gone = booked(session, "トリケシ ハナ", 3, false);
    Tablet tablet = taken(session);
    BookingNumber young = booked(session, "アトカラ ハナ", 4, false);
    desk();
    door.mark(differs, Attendance.NONE, Attendance.ABSENT);
    support.cancelForCaller(gone);
    byte[] file =
        tablet
            .mark(session, plain.value(), "CAME")
            .mark(session, differs.value(), "CAME")
            .mark(session, gone.value(), "CAME")
            .mark(session, young.value(), "CAME")
            .letIn(session, "トウジツ ハナ", "")
            .letIn(session, "フツウ ハナ", "")
            .saved();

    JoinOutcome joined = joining.join(session, file);
    assertThat(joined.code()).isEqualTo(Code.JOINED);
    assertThat(joined.written()).isEqualTo(2);
    assertThat(stands(session)).isEqualTo("フツウ CAME,チガウ ABSENT,アトカラ -,当日 CAME");
    assertThat(conflicts(session))
        .containsExactlyInAnyOrder(
            Conflict.MARKED_MEANWHILE,
            Conflict.CANCELLED_MEANWHILE,
            Conflict.BOOKED_MEANWHILE,
            Conflict.SAME_NAME);
    assertThat(joining.join(session, file).code()).isEqualTo(Code.JOINED_BEFORE);
    assertThat(stands(session)).isEqualTo("フツウ CAME,チガウ ABSENT,アトカラ -,当日 CAME");

    assertThat(decide(session, Conflict.BOOKED_MEANWHILE, Decision.SAME).code())
        .isEqualTo(Code.NOT_POSSIBLE);
    assertThat(decide(session, Conflict.BOOKED_MEANWHILE, Decision.WRITE).code())
        .isEqualTo(Code.DECIDED);
    assertThat(decide(session, Conflict.MARKED_MEANWHILE, Decision.LEAVE).code())
        .isEqualTo(Code.DECIDED);
    assertThat(decide(session, Conflict.SAME_NAME, Decision.SAME).code()).isEqualTo(Code.DECIDED);
    assertThat(decide(session, Conflict.CANCELLED_MEANWHILE, Decision.WRITE).code())
        .isEqualTo(Code.DECIDED);
    assertThat(stands(session)).isEqualTo("フツウ CAME,チガウ ABSENT,アトカラ CAME,当日 CAME,当日 CAME");
    assertThat(conflicts(session)).isEmpty();
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_offline_result r JOIN support_offline_list l ON"
                    + " l.id = r.list_id WHERE l.sessions = ? AND r.content IS NULL"
                    + " AND r.written = 4",
                Long.toString(session)))
        .isEqualTo(1);
    assertThat(records.audited(Chain.FRONT))
        .anySatisfy(
            entry ->
                assertThat(entry)
                    .contains("OFFLINE_RESULT_JOINED", "attendance,written=2,undecided=4"));
  }

  @Test
  void beyond_the_seats_somebody_is_let_in_only_when_the_desk_says_so() throws Exception {
    TestSession test = TestSession.soon(records, 1);
    Tablet tablet = taken(test.id());
    byte[] file = tablet.letIn(test.id(), "サキ ハナ", "").letIn(test.id(), "アフレ ハナ", "").saved();
    assertThat(joining.join(test.id(), file).written()).isEqualTo(1);
    assertThat(conflicts(test.id())).containsExactly(Conflict.FULL);
    assertThat(test.taken()).isEqualTo(1);
    decide(test.id(), Conflict.FULL, Decision.WRITE);
    assertThat(test.taken()).isEqualTo(2);
    assertThat(test.seated()).isEqualTo(2);
  }

  @Test
  void the_files_of_two_tablets_join_at_the_same_moment_and_nobody_is_there_twice()
      throws Exception {
    TestSession test = TestSession.soon(records, 9);
    BookingNumber one = booked(test.id(), "フタリ ハナ", 1, false);
    BookingNumber two = booked(test.id(), "フタリ タロウ", 2, false);
    desk();
    OfflineStart start = lists.begin(test.id(), OfflineScope.SESSION);
    byte[] page = exports.takeOffline(start.list()).content().content();
    byte[] first =
        new Tablet(page, start.secret())
            .mark(test.id(), one.value(), "CAME")
            .letIn(test.id(), "オナジ ヒト", "0853999999")
            .saved();
    byte[] second =
        new Tablet(page, start.secret())
            .mark(test.id(), one.value(), "CAME")
            .mark(test.id(), two.value(), "ABSENT")
            .letIn(test.id(), "オナジ ヒト", "0853999999")
            .saved();
    List<Callable<JoinOutcome>> acts = new ArrayList<>();
    for (byte[] file : List.of(first, second, first)) {
      acts.add(
          () -> persons.as(Persons.staff(Role.BOOKING_DESK), () -> joining.join(test.id(), file)));
    }
    List<Code> codes = new ArrayList<>();
    for (Future<JoinOutcome> each : AtOnce.begun(acts, records.threads())) {
      codes.add(each.get().code());
    }
    assertThat(codes).containsExactlyInAnyOrder(Code.JOINED, Code.JOINED, Code.JOINED_BEFORE);
    assertThat(test.seated()).isEqualTo(3);
    assertThat(test.taken()).isEqualTo(3);
    desk();
    assertThat(conflicts(test.id())).containsExactly(Conflict.SAME_PERSON);
  }

  @Test
  void a_file_that_was_changed_or_belongs_elsewhere_writes_nothing() throws Exception {
    long session = TestSession.soon(records, 5).id();
    BookingNumber number = booked(session, "カワラズ ハナ", 1, false);
    Tablet tablet = taken(session).mark(session, number.value(), "CAME");
    byte[] file = tablet.saved();
    assertThat(refusal(session, oneBit(file))).isEqualTo(Code.CHANGED);
    assertThat(refusal(session, tablet.saved("izumo"))).isEqualTo(Code.OTHER_CITY);
    String otherList =
        new String(file, StandardCharsets.UTF_8).replaceAll("[0-9a-f]{32}", "0".repeat(32));
    assertThat(refusal(session, otherList.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Code.UNKNOWN_LIST);
    assertThat(refusal(session, new byte[600_000])).isEqualTo(Code.TOO_LARGE);
    assertThat(refusal(session, "x".getBytes(StandardCharsets.UTF_8))).isEqualTo(Code.NOT_A_RESULT);
    long other = TestSession.soon(records, 5).id();
    JoinOutcome elsewhere = joining.join(other, file);
    assertThat(elsewhere.code()).isEqualTo(Code.OTHER_SESSION);
    assertThat(elsewhere.session()).isEqualTo(session);
    records
        .tables(Chain.FRONT)
        .update(
            "UPDATE support_offline_list SET expires_at = '2026-01-01' WHERE sessions = ?",
            Long.toString(session));
    assertThat(refusal(session, file)).isEqualTo(Code.EXPIRED);
    assertThat(stands(session)).isEqualTo("カワラズ -");
  }

  private Code refusal(long session, byte[] file) {
    return joining.join(session, file).code();
  }

  /** Changes one bit of what is encrypted. */
  private static byte[] oneBit(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    int at = text.indexOf("\"data\":\"") + 40;
    char changed = text.charAt(at) == 'A' ? 'B' : 'A';
    return (text.substring(0, at) + changed + text.substring(at + 1))
        .getBytes(StandardCharsets.UTF_8);
  }

  private Tablet taken(long session) throws Exception {
    desk();
    OfflineStart start = lists.begin(session, OfflineScope.SESSION);
    return new Tablet(exports.takeOffline(start.list()).content().content(), start.secret());
  }

  private List<Conflict> conflicts(long session) {
    return joining.view(session).conflicts().stream().map(ConflictView::conflict).toList();
  }

  private JoinOutcome decide(long session, Conflict conflict, Decision decision) {
    ConflictView one =
        joining.view(session).conflicts().stream()
            .filter(each -> each.conflict() == conflict)
            .findFirst()
            .orElseThrow();
    return joining.decide(one.list(), one.result(), one.key(), conflict.name(), decision);
  }

  /** First name and mark of each on the list, oldest first; 当日 for who came without a booking. */
  private String stands(long session) {
    return String.join(
        ",",
        support.nameList(session).stream()
            .map(
                one ->
                    (one.channel().name().equals("WALK_IN")
                            ? "当日"
                            : one.attendee().kana().split(" ")[0])
                        + " "
                        + (one.mark().attendance() == Attendance.NONE
                            ? "-"
                            : one.mark().attendance().name()))
            .toList());
  }

  private void desk() {
    context.actAs(Persons.staff(Role.BOOKING_DESK));
  }

  private BookingNumber booked(long session, String kana, int person, boolean unlisted) {
    context.actAs(Caller.resident("127.0.0.1"));
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF,
            kana,
            phone(session, person),
            unlisted ? Set.of(AccessNeed.WHEELCHAIR) : Set.of(),
            Attendee.Reminder.NONE,
            unlisted);
    return ((BookingOutcome.Booked)
            support.book(new BookSeat(session, UUID.randomUUID().toString(), attendee)))
        .number();
  }

  private static String phone(long session, int person) {
    return "0853%05d%d".formatted(session % 100_000, person);
  }
}
