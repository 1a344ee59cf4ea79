package jp.yorisoi.ear;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import jp.yorisoi.launcher.database.Schema;

/**
 * What belongs to others and is to stay theirs: requests, cases, a booking. Made once, by the ways
 * residents have.
 */
final class Scene {
  private final RunningSystem system;
  private Receipt first;
  private Receipt second;
  private Receipt third;
  private Seat seat;

  /** What a resident was given for a request. */
  record Receipt(String number, String pin) {}

  /** What a resident was given for a seat. */
  record Seat(long session, String number, String pin) {}

  Scene(RunningSystem system) {
    this.system = system;
  }

  RunningSystem system() {
    return system;
  }

  /** A request whose case waits for somebody to take it. */
  Receipt first() throws Exception {
    open();
    return first;
  }

  /** A second one, of which attackers know everything. */
  Receipt second() throws Exception {
    open();
    return second;
  }

  /** A third one, on which somebody proposes what he then decides. */
  Receipt third() throws Exception {
    open();
    return third;
  }

  private void open() throws Exception {
    if (first == null) {
      first = sent();
      second = sent();
      third = sent();
      RunningSystem.until(
          "the inner zone has taken them in",
          () ->
              system.count(
                      Schema.CORE,
                      "SELECT COUNT(*) FROM procedure_case WHERE receipt_number IN (?, ?, ?)",
                      first.number(),
                      second.number(),
                      third.number())
                  == 3);
    }
  }

  /** Claimants are people of the register. */
  void mirrored() throws Exception {
    RunningSystem.until(
        "the register is mirrored",
        () -> system.count(Schema.CORE, "SELECT COUNT(*) FROM resident") > 0);
  }

  private Receipt sent() throws Exception {
    Resident.Page page = ready().send(Claim.REVIEW, Map.of());
    return new Receipt(
        page.marked("receipt-number").orElseThrow(), page.marked("pin").orElseThrow());
  }

  /** Somebody at the button that sends. */
  Resident ready() throws Exception {
    mirrored();
    return Claim.readyToSend(new Resident(system), Claimant.from(system)).resident();
  }

  /** A seat somebody has booked. */
  Seat seat() throws Exception {
    if (seat == null) {
      seat = booked(500_001);
    }
    return seat;
  }

  Seat booked(int person) throws Exception {
    Classes classes = new Classes(system);
    long session = classes.fresh(3);
    Resident.Page page =
        classes
            .ready(session, person)
            .send(Classes.BOOK, Classes.with(Classes.answers(session, person), "book"));
    return new Seat(session, page.marked("number").orElseThrow(), page.marked("pin").orElseThrow());
  }

  /** Everything about a case that an act would change. */
  String caseNow(String number) throws Exception {
    return system.value(
        Schema.CORE,
        "SELECT CONCAT_WS('/', state, row_version, step_sequence, assignee, proposal, proposed_by,"
            + " decided_by) FROM procedure_case WHERE receipt_number = ?",
        number);
  }

  /** The receipt number of the draft a browser holds; null while it was not sent. */
  String sentAs(Map<String, String> cookies) throws Exception {
    return system.value(
        Schema.FRONT,
        "SELECT receipt_number FROM draft WHERE token_hash = ?",
        (Object) draftKey(cookies));
  }

  /** How many documents the draft a browser holds has. */
  int documents(Map<String, String> cookies) throws Exception {
    return system.count(
        Schema.FRONT,
        "SELECT COUNT(*) FROM draft_document WHERE token_hash = ?",
        (Object) draftKey(cookies));
  }

  /** What the one document of that draft is kept as. */
  String documentType(Map<String, String> cookies) throws Exception {
    return system.value(
        Schema.FRONT,
        "SELECT CONCAT(document_id, ' ', media_type) FROM draft_document WHERE token_hash = ?",
        (Object) draftKey(cookies));
  }

  void forgetDocuments(Map<String, String> cookies) throws Exception {
    system.change(
        Schema.FRONT,
        "DELETE FROM draft_document WHERE token_hash = ?",
        (Object) draftKey(cookies));
  }

  private static byte[] draftKey(Map<String, String> cookies) throws Exception {
    byte[] token = Base64.getUrlDecoder().decode(cookies.get("YORISOI_DRAFT"));
    return MessageDigest.getInstance("SHA-256").digest(token);
  }

  /** Nobody's earlier guesses close a door for the next attack. */
  void forgetGuesses() throws Exception {
    system.change(Schema.FRONT, "DELETE FROM guess_counter");
  }
}
