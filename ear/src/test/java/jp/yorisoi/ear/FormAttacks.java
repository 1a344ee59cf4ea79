package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.policy.attack.AttackRunner;

/** The button that sends a request, pressed by forged forms with the victim's cookies. */
final class FormAttacks {
  private final Scene scene;
  private Resident victim;
  private String token;

  FormAttacks(Scene scene) {
    this.scene = scene;
  }

  void in(AttackRunner runner) {
    runner.kind("sent", this::sent).kind("method", this::method);
  }

  private String sent(String how) throws Exception {
    if (how.equals("replayed")) {
      return replayed();
    }
    if (victim == null) {
      victim = scene.ready();
      token = Intruder.token(browser().get(Claim.REVIEW));
      assertThat(token).isNotEmpty();
    }
    RawHttp.Answer answer = press(how);
    assertThat(answer.status()).isLessThan(500);
    assertThat(answer.body()).doesNotContain("data-test=\"receipt-number\"");
    return scene.sentAs(victim.cookies()) == null ? "nothing sent" : "sent";
  }

  private Intruder browser() {
    return new Intruder(scene.system()).with(victim.cookies());
  }

  private RawHttp.Answer press(String how) throws Exception {
    String field = "form=" + Intruder.encoded(token);
    String mark = token.substring(token.length() - 4).equals("AAAA") ? "BBBB" : "AAAA";
    return switch (how) {
      case "no token" -> browser().post(Claim.REVIEW, "go=send");
      case "empty token" -> browser().post(Claim.REVIEW, "form=");
      case "token of another browser" -> browser().post(Claim.REVIEW, "form=" + ofAnother());
      case "changed mark" ->
          browser().post(Claim.REVIEW, "form=" + token.substring(0, token.length() - 4) + mark);
      case "changed number" -> browser().post(Claim.REVIEW, "form=x" + token);
      case "without cookie" -> browser().without("YORISOI_FORM").post(Claim.REVIEW, field);
      case "GET" -> browser().get(Claim.REVIEW + "?go=send&" + field);
      case "HEAD" -> browser().send("HEAD", Claim.REVIEW + "?" + field, new byte[0]);
      case "method override header" ->
          browser().get(Claim.REVIEW + "?" + field, "X-HTTP-Method-Override: POST");
      case "method override parameter" -> browser().get(Claim.REVIEW + "?_method=POST&" + field);
      case "text/plain" -> body("text/plain", field);
      case "application/json" -> body("application/json", "{\"form\":\"" + token + "\"}");
      case "text/xml" -> body("text/xml", "<form>" + token + "</form>");
      case "token twice, bad first" -> browser().post(Claim.REVIEW, "form=bad.bad&" + field);
      default -> throw new IllegalArgumentException(how);
    };
  }

  private String ofAnother() throws Exception {
    return Intruder.token(new Intruder(scene.system()).get("/resident/status.xhtml"));
  }

  private RawHttp.Answer body(String type, String content) throws Exception {
    return browser()
        .send(
            "POST",
            Claim.REVIEW,
            content.getBytes(StandardCharsets.UTF_8),
            "Content-Type: " + type);
  }

  /** Pressed twice with one token; the second press is told the same and makes nothing new. */
  private String replayed() throws Exception {
    Resident other = scene.ready();
    Intruder browser = new Intruder(scene.system()).with(other.cookies());
    String field = "form=" + Intruder.encoded(Intruder.token(browser.get(Claim.REVIEW)));
    assertThat(browser.post(Claim.REVIEW, field).location()).endsWith("receipt.xhtml");
    String number = scene.sentAs(other.cookies());
    browser.post(Claim.REVIEW, field);
    assertThat(scene.sentAs(other.cookies())).isEqualTo(number);
    int submissions =
        scene
            .system()
            .count(
                Schema.FRONT, "SELECT COUNT(*) FROM submission WHERE receipt_number = ?", number);
    return submissions == 1 ? "sent once" : "sent " + submissions + " times";
  }

  /** A method nobody needs, on the status page and on the page that books. */
  private String method(String method) throws Exception {
    int before = bookings();
    RawHttp.Answer answer =
        new Intruder(scene.system())
            .send(
                method,
                "/resident/support/book.xhtml?session=1",
                "go=book".getBytes(StandardCharsets.UTF_8),
                "Origin: https://evil.example",
                "Access-Control-Request-Method: POST",
                "X-Secret: seen-in-trace");
    assertThat(answer.headers("Access-Control-Allow-Origin")).isEmpty();
    assertThat(answer.body()).doesNotContain("seen-in-trace");
    assertThat(bookings()).isEqualTo(before);
    if (method.equals("TRACE")) {
      return answer.status() >= 400 && answer.status() < 500 ? "not served" : "served";
    }
    return answer.status() < 500 ? "nothing changed" : "broken";
  }

  private int bookings() throws Exception {
    return scene.system().count(Schema.FRONT, "SELECT COUNT(*) FROM support_booking");
  }
}
