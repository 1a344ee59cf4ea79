package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The door of partners' systems, as one of them uses it. */
@ExtendWith(SharedWar.class)
class PartnerDoorIT {
  private final RunningSystem system;
  private final Classes classes;
  private final PartnerClient partner;
  private final String key = UUID.randomUUID().toString();

  PartnerDoorIT(RunningSystem system) {
    this.system = system;
    this.classes = new Classes(system);
    this.partner = new PartnerClient(system);
  }

  @Test
  void a_wish_sent_again_gets_the_first_answer_and_one_with_other_words_is_refused()
      throws Exception {
    long session = classes.fresh(5);
    HttpResponse<String> first = partner.post("bookings", key, wish(session, "ヤスギ ハナコ"));
    assertThat(first.statusCode()).isEqualTo(201);
    HttpResponse<String> again = partner.post("bookings", key, wish(session, "ヤスギ ハナコ"));
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    HttpResponse<String> other = partner.post("bookings", key, wish(session, "ヤスギ タロウ"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(other.body()).contains("urn:yorisoi:problem:key_reused_for_other_body");
    assertThat(classes.taken(session)).isEqualTo(1);
    assertThat(
            system.count(
                Schema.FRONT,
                "SELECT COUNT(*) FROM audit_entry WHERE actor = ? AND case_ref = ?",
                "partner:" + PartnerClient.NAME,
                part(first, "number")))
        .as("each answer with its entry")
        .isEqualTo(2);
  }

  @Test
  void a_full_class_is_said_to_be_full_and_a_seat_given_back_can_be_had_again() throws Exception {
    long session = classes.fresh(1);
    HttpResponse<String> booked = partner.post("bookings", key, wish(session, "ヤスギ イチ"));
    HttpResponse<String> full = partner.post("bookings", key + "2", wish(session, "ヤスギ ニ"));
    assertThat(full.statusCode()).isEqualTo(409);
    assertThat(full.body()).contains("urn:yorisoi:problem:full").contains("満席");
    String number = part(booked, "number");
    assertThat(cancelled(number, "x").statusCode()).isEqualTo(404);
    assertThat(cancelled(number, part(booked, "pin")).body()).contains("\"cancelled\"");
    assertThat(cancelled(number, part(booked, "pin")).body()).contains("already_cancelled");
    assertThat(partner.post("bookings", key + "3", wish(session, "ヤスギ ニ")).statusCode())
        .isEqualTo(201);
  }

  @Test
  void what_has_to_be_put_right_is_named_and_nothing_is_stored() throws Exception {
    long session = classes.fresh(1);
    HttpResponse<String> wrong = partner.post("bookings", key, wish(session, "漢字"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("\"field\":\"kana\"").contains("support.kana.wrong");
    assertThat(partner.post("bookings", null, wish(session, "ヤスギ イチ")).body())
        .contains("idempotency_key");
    String more = wish(session, "ヤスギ イチ").replace("}", ",\"slot\":1}");
    assertThat(partner.post("bookings", key, more).body()).contains("unknown_field");
    assertThat(partner.post("bookings", key, "<xml/>").body()).contains("malformed");
    assertThat(partner.get("bookings").statusCode()).isEqualTo(405);
    assertThat(classes.taken(session)).isZero();
  }

  @Test
  void the_question_of_a_kind_is_told_and_answered_as_on_the_form_of_residents() throws Exception {
    assertThat(partner.get("sessions").body())
        .contains("\"id\":\"health-check\"", "今年度の終わり（3月31日）に40歳以上です", "\"household\":4");
    long session = classes.fresh("health-check", 5);
    HttpResponse<String> younger =
        partner.post("bookings", key, asked(session, "ケンシン イチ", "[\"resident\"]"));
    assertThat(younger.statusCode()).isEqualTo(409);
    assertThat(younger.body())
        .contains("urn:yorisoi:problem:not_eligible", "\"code\":\"forty\"", "40歳になる年度から");
    assertThat(
            partner
                .post("bookings", key + "2", asked(session, "ケンシン ニ", "[\"resident\",\"forty\"]"))
                .statusCode())
        .isEqualTo(201);
    assertThat(classes.taken(session)).isEqualTo(1);
  }

  @Test
  void a_choice_that_is_not_made_is_named_and_one_nobody_asks_for_is_refused() throws Exception {
    long session = classes.fresh("facility-room", 1);
    assertThat(partner.post("bookings", key, wish(session, "ヘヤ イチ")).body())
        .contains("\"field\":\"question\"", "question.required");
    long plain = classes.fresh(1);
    assertThat(partner.post("bookings", key, asked(plain, "ヘヤ イチ", "\"few\"")).body())
        .contains("unknown_field");
    assertThat(classes.taken(session) + classes.taken(plain)).isZero();
  }

  @Test
  void the_people_of_one_telephone_are_counted_together_for_partners_too() throws Exception {
    String home = "085433%04d".formatted(System.nanoTime() % 10_000);
    assertThat(room("ヘヤ ハハ", home, "1").statusCode()).isEqualTo(201);
    HttpResponse<String> second = room("ヘヤ チチ", home, "2");
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("urn:yorisoi:problem:household_limit");
  }

  private HttpResponse<String> room(String kana, String phone, String number) throws Exception {
    String wish = asked(classes.fresh("facility-room", 1), kana, "\"few\"");
    return partner.post("bookings", key + number, wish.replace("0854001234", phone));
  }

  @Test
  void who_brings_no_key_is_refused_and_recorded() throws Exception {
    int before = refusals();
    HttpResponse<String> refused =
        new WebClient(system).get("partner/v1/sessions", "Authorization", "Bearer nobodys");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(refusals()).isEqualTo(before + 1);
    assertThat(partner.get("sessions").body()).contains("\"sessions\":[{");
  }

  private int refusals() throws Exception {
    return system.count(
        Schema.FRONT,
        "SELECT COUNT(*) FROM audit_entry WHERE event = 'DENIED' AND fields = ?",
        "/partner/v1/sessions");
  }

  private HttpResponse<String> cancelled(String number, String pin) throws Exception {
    return partner.post(
        "cancellations", null, "{\"number\":\"%s\",\"pin\":\"%s\"}".formatted(number, pin));
  }

  private static String wish(long session, String kana) {
    return "{\"session\":\"%d\",\"bookedFor\":\"self\",\"kana\":\"%s\",\"phone\":\"0854001234\",\"reminder\":\"none\"}"
        .formatted(session, kana);
  }

  private static String asked(long session, String kana, String question) {
    return wish(session, kana).replace("}", ",\"question\":" + question + "}");
  }

  private static String part(HttpResponse<String> answer, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(answer.body());
    assertThat(found.find()).as(answer.body()).isTrue();
    return found.group(1);
  }
}
