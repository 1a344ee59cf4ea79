package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jp.yorisoi.launcher.Part;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.replay.LineRows;
import jp.yorisoi.launcher.replay.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The waiting list of a full class through the pages, and what a kill -9 leaves of it. */
@ExtendWith(SharedWar.class)
class WaitingListIT {
  private static final String OWN = "/resident/support/own.xhtml";
  private static final int WAITERS = 24;
  private static final int SEATS = 3;

  private final RunningSystem system;
  private final Browser browser;
  private final Classes classes;

  WaitingListIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.classes = new Classes(system);
  }

  /**
   * Numbers that were shown.
   *
   * @param number booking number, empty when none was
   * @param pin PIN
   */
  private record Told(String number, String pin) {
    static Told of(Resident.Page page) {
      return new Told(page.marked("number").orElse(""), page.marked("pin").orElse(""));
    }

    Map<String, String> go(String button) {
      return Map.of("number", number, "pin", pin, "go", button);
    }
  }

  @Test
  void who_waits_sees_place_and_reason_and_takes_the_seat_that_is_held() throws Exception {
    long session = classes.fresh(1);
    Told seated = booked(session, 610_001);
    Resident resident = new Resident(system);
    assertThat(resident.open("/resident/support/list.xhtml?place=yasugi-center").status())
        .isEqualTo(200);
    assertThat(resident.open(Classes.BOOK + "?session=" + session).body())
        .as("a full class leads to its waiting list")
        .contains("data-test=\"join\"");
    Told far = waits(session, 610_002, "far");
    Resident first = new Resident(system);
    Told told = Told.of(press(first, session, 610_003, "first_time"));

    Resident.Page page = look(first, told);
    assertThat(page.marked("place")).contains("2人のうち1番目");
    assertThat(page.marked("why").orElse("")).contains("3点", "教室に来るのは初めて");
    assertThat(look(new Resident(system), far).marked("place")).contains("2人のうち2番目");

    Resident leaving = new Resident(system);
    leaving.open(OWN);
    leaving.send(OWN, seated.go("cancel"));
    assertThat(look(first, told).attribute("data-standing")).contains("offered");
    Resident stranger = new Resident(system);
    assertThat(stranger.open(Classes.BOOK + "?session=" + session).attribute("data-reason"))
        .as("held, so never free to a stranger")
        .contains("full");

    desk(session, told, far);
    assertThat(first.open(OWN + "?number=" + told.number() + "&pin=" + told.pin() + "&go=accept"))
        .as("a link that is opened takes nothing")
        .satisfies(asked -> assertThat(state(told)).isEqualTo("OFFERED"));
    assertThat(first.send(OWN, told.go("accept")).words()).contains("席を受けました");
    assertThat(state(told)).isEqualTo("BOOKED");
    assertThat(classes.taken(session)).isEqualTo(1);
    assertThat(
            system.value(
                Schema.FRONT,
                "SELECT result FROM support_phone_task WHERE booking_number = ?",
                told.number()))
        .as("nobody calls any more")
        .isEqualTo("ACCEPTED");
    assertThat(replayed(session).differences()).isEmpty();
    assertThat(first.open("/resident/support/order.xhtml").words()).contains("第2版", "24時間");
  }

  @Test
  void a_seat_the_desk_keeps_for_a_caller_is_taken_on_the_callers_own_page() throws Exception {
    long session = classes.fresh(1);
    Page page = browser.plainDesk();
    new StaffSteps(system, page).signIn("hirose.midori");
    page.navigate(system.page("staff/support/week.xhtml?session=" + session));
    page.fill("#kana", "カリオ サエ");
    page.fill("#phone", "0854640001");
    page.click("[data-test=keep]");
    assertThat(page.textContent("[data-test=until]")).contains("月", "日");
    Told told =
        new Told(
            page.textContent("[data-test=number]").strip(),
            page.textContent("[data-test=pin]").strip());

    Resident caller = new Resident(system);
    Resident.Page own = look(caller, told);
    assertThat(own.attribute("data-standing")).contains("offered");
    assertThat(own.words()).contains("席を取ってあります");
    assertThat(new Resident(system).open(Classes.BOOK + "?session=" + session).body())
        .as("taken, as long as it is kept")
        .contains("data-test=\"join\"");
    assertThat(caller.send(OWN, told.go("accept")).words()).contains("席を受けました");
    assertThat(state(told)).isEqualTo("BOOKED");
    assertThat(classes.taken(session)).isEqualTo(1);
    assertThat(replayed(session).differences()).isEmpty();
  }

  @Test
  void a_booking_is_moved_by_its_holder_and_by_the_desk() throws Exception {
    long from = classes.fresh(1);
    long to = classes.fresh(1);
    Told told = booked(from, 650_001);
    Resident resident = new Resident(system);
    resident.open(OWN);
    assertThat(resident.send(OWN, told.go("move")).words()).contains("どの日に変えますか");
    Map<String, String> take = new HashMap<>(told.go("take"));
    take.put("to", String.valueOf(to));
    Resident.Page moved = resident.send(OWN, take);
    assertThat(moved.words()).contains("予約を変えました", "前の番号は使えません");
    Told now = Told.of(moved);
    assertThat(state(told)).isEqualTo("CANCELLED");
    assertThat(state(now)).isEqualTo("BOOKED");
    assertThat(List.of(classes.taken(from), classes.taken(to))).containsExactly(0, 1);

    Page page = browser.plainDesk();
    new StaffSteps(system, page).signIn("hirose.midori");
    page.navigate(
        system.page("staff/support/names.xhtml?session=" + to + "&number=" + now.number()));
    page.click("[data-test=names] [data-test=move]");
    page.click("[data-test=take]");
    assertThat(page.textContent("[data-test=moved]")).contains("変えました", now.number());
    assertThat(state(now)).isEqualTo("CANCELLED");
    assertThat(classes.taken(to)).isZero();
  }

  @Test
  void a_kill_in_the_rush_leaves_everybody_who_was_told_in_the_order_of_acceptance()
      throws Exception {
    long session = classes.fresh(SEATS);
    List<Told> seated =
        IntStream.range(0, SEATS).mapToObj(one -> booked(session, 620_000 + one)).toList();
    List<Resident> ready =
        IntStream.range(0, WAITERS)
            .mapToObj(one -> check(new Resident(system), session, 630_000 + one, said(one)))
            .toList();
    List<CompletableFuture<Told>> pressed = new ArrayList<>();
    for (int one = 0; one < WAITERS; one++) {
      pressed.add(pressing(ready.get(one), session, one));
    }
    CompletableFuture.anyOf(pressed.toArray(CompletableFuture[]::new)).join();
    system.stack().kill(Part.APPLICATION);
    List<Told> shown =
        pressed.stream().map(one -> one.exceptionally(gone -> new Told("", "")).join()).toList();
    assertThat(shown).anyMatch(one -> !one.number().isEmpty());
    for (Told one : shown) {
      assertThat(one.number().isEmpty() || state(one).equals("WAITING")).isTrue();
    }
    List<String> before = order(session);
    system.stack().restart(Part.APPLICATION);

    List<Told> all = new ArrayList<>();
    for (int one = 0; one < WAITERS; one++) {
      Told told = shown.get(one);
      boolean answered = !told.number().isEmpty();
      all.add(answered ? told : pressing(ready.get(one), session, one).join());
      assertThat(look(new Resident(system), all.get(one)).attribute("data-standing"))
          .as(answered ? "who was told still waits" : "who pressed again waits")
          .contains("waiting");
    }
    assertThat(order(session))
        .as("each once, also whom the answer did not reach")
        .containsExactlyInAnyOrderElementsOf(all.stream().map(Told::number).toList());
    assertThat(order(session)).as("who was there has kept the order").containsSubsequence(before);
    assertThat(classes.taken(session)).isEqualTo(SEATS);

    for (Told one : seated) {
      Resident leaving = new Resident(system);
      leaving.open(OWN);
      leaving.send(OWN, one.go("cancel"));
    }
    assertThat(classes.taken(session)).as("held, neither free nor twice").isEqualTo(SEATS);
    Replay replay = replayed(session);
    assertThat(replay.differences()).isEmpty();
    assertThat(replay.held()).hasSize(SEATS);
    assertThat(List.copyOf(replay.order().keySet())).isEqualTo(order(session));
  }

  /** The list of the desk: whom a seat is held for, why, and the call about it. */
  private void desk(long session, Told offered, Told waiting) {
    Page page = browser.plainDesk();
    StaffSteps desk = new StaffSteps(system, page).signIn("hirose.midori");
    desk.page("staff/support/names.xhtml?session=" + session);
    assertThat(page.textContent("[data-test=line] thead")).contains("電話手助け点");
    assertThat(page.textContent("[data-test=line] tbody tr:nth-child(1)"))
        .contains(offered.number(), "案内中", "初めて");
    assertThat(page.textContent("[data-test=line] tbody tr:nth-child(2)"))
        .contains(waiting.number(), "1 番目", "会場まで");
    desk.page("staff/support/calls.xhtml");
    page.click("[data-test=calls] tr:has-text('" + offered.number() + "') a");
    assertThat(page.textContent("[data-test=say]")).contains("席が空きました");
    page.click("button[value=NO_ANSWER]");
    assertThat(page.textContent("[data-test=notice]")).contains("「出なかった」");
    assertThat(page.textContent("[data-test=call]")).contains("出なかった 1回");
  }

  private Told booked(long session, int person) {
    Resident resident = classes.ready(session, person);
    return Told.of(
        resident.send(Classes.BOOK, Classes.with(Classes.answers(session, person), "book")));
  }

  private Told waits(long session, int person, String said) {
    return Told.of(press(new Resident(system), session, person, said));
  }

  private Resident.Page press(Resident resident, long session, int person, String said) {
    check(resident, session, person, said);
    return resident.send(Classes.BOOK, line(session, person, said, "book"));
  }

  private CompletableFuture<Told> pressing(Resident resident, long session, int one) {
    return resident
        .sending(Classes.BOOK, line(session, 630_000 + one, said(one), "book"))
        .thenApply(Told::of);
  }

  /** Goes through the pages up to the one whose button joins the list. */
  private Resident check(Resident resident, long session, int person, String said) {
    resident.open(Classes.BOOK + "?session=" + session + "&line=yes");
    Resident.Page page = resident.send(Classes.BOOK, line(session, person, said, "confirm"));
    assertThat(page.words()).contains("キャンセル待ちに入ってください");
    return resident;
  }

  private static Map<String, String> line(long session, int person, String said, String button) {
    Map<String, String> fields = Classes.with(Classes.answers(session, person), button);
    fields.put("line", "yes");
    fields.put("circumstances", said);
    return fields;
  }

  private static String said(int one) {
    return List.of("far", "first_time", "no_phone").get(one % 3);
  }

  private static Resident.Page look(Resident resident, Told told) {
    resident.open(OWN);
    return resident.send(OWN, told.go("find"));
  }

  private String state(Told told) throws Exception {
    return system.value(
        Schema.FRONT, "SELECT state FROM support_booking WHERE booking_number = ?", told.number());
  }

  private List<String> order(long session) throws Exception {
    try (Connection front = system.stack().databases().owner(Schema.FRONT).connect()) {
      return new LineRows(front, session).waiting();
    }
  }

  private Replay replayed(long session) throws Exception {
    try (Connection front = system.stack().databases().owner(Schema.FRONT).connect()) {
      return Replay.of(new LineRows(front, session).log());
    }
  }
}
