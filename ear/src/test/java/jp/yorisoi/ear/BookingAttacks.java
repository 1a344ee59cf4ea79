package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.policy.attack.AttackRunner;

/** Seats of others, and seats nobody offers. */
final class BookingAttacks {
  private static final String OWN = "/resident/support/own.xhtml";
  private final Scene scene;
  private final Classes classes;
  private int person = 510_000;

  BookingAttacks(Scene scene) {
    this.scene = scene;
    this.classes = new Classes(scene.system());
  }

  void in(AttackRunner runner) {
    runner
        .kind("booking", this::ofAnother)
        .kind("book-extra", this::extra)
        .kind("book-session", this::session);
  }

  private String ofAnother(String how) throws Exception {
    scene.forgetGuesses();
    try {
      Scene.Seat seat = scene.seat();
      String wrong = seat.pin().equals("000000") ? "111111" : "000000";
      return switch (how) {
        case "wrong pin" -> shown(press("find", seat.number(), wrong));
        case "pin in the address" ->
            shown(
                new Intruder(scene.system())
                    .get(OWN + "?go=find&number=" + seat.number() + "&pin=" + seat.pin()));
        case "cancel with wrong pin" -> cancelled(seat, wrong);
        case "cancel with pin of another" -> cancelled(seat, scene.booked(person++).pin());
        default -> throw new IllegalArgumentException(how);
      };
    } finally {
      scene.forgetGuesses();
    }
  }

  private RawHttp.Answer press(String go, String number, String pin) throws Exception {
    Intruder intruder = new Intruder(scene.system());
    String token = Intruder.token(intruder.get(OWN));
    return intruder.post(
        OWN, Intruder.fields(Map.of("form", token, "go", go, "number", number, "pin", pin)));
  }

  private static String shown(RawHttp.Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    return answer.body().contains("data-test=\"booking\"")
        ? "shown"
        : "not found, nothing of the booking";
  }

  private String cancelled(Scene.Seat seat, String pin) throws Exception {
    press("cancel", seat.number(), pin);
    return classes.bookings(seat.session()) == 1 ? "still booked" : "given back";
  }

  /** A right booking with columns of its row beside the answers. */
  private String extra(String more) throws Exception {
    long session = classes.fresh(3);
    Resident resident = classes.ready(session, person++);
    Map<String, String> fields = Classes.with(Classes.answers(session, person - 1), "book");
    for (String field : more.split("&")) {
      String[] pair = field.split("=", 2);
      fields.put(pair[0], pair[1]);
    }
    Resident.Page page = resident.send(Classes.BOOK, fields);
    assertThat(page.marked("number").orElseThrow()).isNotEqualTo("B-0000-0000-0");
    assertThat(classes.bookings(session)).isEqualTo(1);
    assertThat(classes.taken(session)).isEqualTo(1);
    assertThat(
            scene
                .system()
                .value(Schema.FRONT, "SELECT capacity FROM support_session WHERE id = ?", session))
        .isEqualTo("3");
    return "booked once, number and pin of ours";
  }

  /** A right form in which the number of the class is exchanged. */
  private String session(String other) throws Exception {
    long open = classes.fresh(3);
    Resident resident = classes.ready(open, person++);
    Map<String, String> fields = Classes.with(Classes.answers(open, person - 1), "book");
    fields.put("session", other.equals("closed") ? Long.toString(closed()) : other);
    int before = all();
    Resident.Page page = resident.send(Classes.BOOK, fields);
    assertThat(page.status()).isLessThan(500);
    assertThat(page.marked("number")).isEmpty();
    return all() == before ? "not booked" : "booked";
  }

  private int all() throws Exception {
    return scene.system().count(Schema.FRONT, "SELECT COUNT(*) FROM support_booking");
  }

  private long closed() throws Exception {
    long session = classes.fresh(3);
    scene
        .system()
        .change(
            Schema.FRONT,
            "UPDATE support_session SET closes_at = '2020-01-01 00:00:00' WHERE id = ?",
            session);
    return session;
  }
}
