package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.replay.LineRows;
import jp.yorisoi.launcher.replay.Replay;

/** Seats and places on waiting lists through the pages, and what the database has of them. */
final class WaitingSteps {
  static final String OWN = "/resident/support/own.xhtml";

  private final RunningSystem system;
  private final Classes classes;

  WaitingSteps(RunningSystem system) {
    this.system = system;
    this.classes = new Classes(system);
  }

  /**
   * Numbers that were shown.
   *
   * @param number booking number, empty when none was
   * @param pin PIN
   */
  record Told(String number, String pin) {
    static final Told NOTHING = new Told("", "");

    static Told of(Resident.Page page) {
      return new Told(page.marked("number").orElse(""), page.marked("pin").orElse(""));
    }

    boolean something() {
      return !number.isEmpty();
    }

    Map<String, String> go(String button) {
      return Map.of("number", number, "pin", pin, "go", button);
    }
  }

  Told booked(long session, int person) {
    Resident resident = classes.ready(session, person);
    return Told.of(
        resident.send(Classes.BOOK, Classes.with(Classes.answers(session, person), "book")));
  }

  Told waits(long session, int person, String said) {
    return Told.of(press(new Resident(system), session, person, said));
  }

  Resident.Page press(Resident resident, long session, int person, String said) {
    check(resident, session, person, said);
    return resident.send(Classes.BOOK, joining(session, person, said, "book"));
  }

  /** Goes through the pages up to the one whose button joins the list. */
  Resident check(Resident resident, long session, int person, String said) {
    resident.open(Classes.BOOK + "?session=" + session + "&line=yes");
    Resident.Page page = resident.send(Classes.BOOK, joining(session, person, said, "confirm"));
    assertThat(page.words()).contains("キャンセル待ちに入ってください");
    return resident;
  }

  /** What is sent by who joins a list. */
  static Map<String, String> joining(long session, int person, String said, String button) {
    Map<String, String> fields = Classes.with(Classes.answers(session, person), button);
    fields.put("line", "yes");
    fields.put("circumstances", said);
    return fields;
  }

  void giveBack(Told told) {
    Resident leaving = new Resident(system);
    leaving.open(OWN);
    leaving.send(OWN, told.go("cancel"));
  }

  static Resident.Page look(Resident resident, Told told) {
    resident.open(OWN);
    return resident.send(OWN, told.go("find"));
  }

  String state(Told told) throws Exception {
    return system.value(
        Schema.FRONT, "SELECT state FROM support_booking WHERE booking_number = ?", told.number());
  }

  /** Who waits, in the order of the application. */
  List<String> order(long session) throws Exception {
    try (Connection front = system.stack().databases().owner(Schema.FRONT).connect()) {
      return new LineRows(front, session).waiting();
    }
  }

  Replay replayed(long session) throws Exception {
    try (Connection front = system.stack().databases().owner(Schema.FRONT).connect()) {
      return Replay.of(new LineRows(front, session).log());
    }
  }
}
