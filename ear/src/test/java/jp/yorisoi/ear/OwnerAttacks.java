package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.policy.attack.AttackRunner;

/** The request of another, by his receipt number. */
final class OwnerAttacks {
  private static final String STATUS = "/resident/status.xhtml";
  private static final String CLOSED = "15分";
  private final Scene scene;

  OwnerAttacks(Scene scene) {
    this.scene = scene;
  }

  void in(AttackRunner runner) {
    runner.kind("status", this::status);
  }

  private String status(String how) throws Exception {
    scene.forgetGuesses();
    try {
      String number = scene.first().number();
      return switch (how) {
        case "wrong pin" -> hidden(look(number, other(scene.first().pin())));
        case "pin of another" -> hidden(look(number, scene.second().pin()));
        case "no pin" -> hidden(look(number, ""));
        case "guesses in many spellings" -> spellings(number);
        case "guesses from made-up addresses" -> addresses(number);
        case "unknown number" -> unknown(number);
        default -> throw new IllegalArgumentException(how);
      };
    } finally {
      scene.forgetGuesses();
    }
  }

  private static String other(String pin) {
    return pin.equals("000000") ? "111111" : "000000";
  }

  private RawHttp.Answer look(String number, String pin, String... headers) throws Exception {
    Intruder intruder = new Intruder(scene.system());
    String token = Intruder.token(intruder.get(STATUS));
    return intruder.post(
        STATUS, Intruder.fields(Map.of("form", token, "number", number, "pin", pin)), headers);
  }

  private String hidden(RawHttp.Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    return answer.body().contains("data-test=\"state\"")
        ? "shown"
        : "not found, nothing of the request";
  }

  private String spellings(String number) throws Exception {
    String digits = number.replace("-", "");
    List<String> spellings =
        List.of(number, digits, " " + number, number.replace("-", "ー"), wide(digits));
    for (String spelling : spellings) {
      assertThat(hidden(look(spelling, other(scene.first().pin())))).startsWith("not found");
    }
    return closed(look(number.replace("-", "‐"), scene.first().pin()));
  }

  private static String wide(String digits) {
    return digits
        .chars()
        .mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
        .reduce("", String::concat);
  }

  private String addresses(String number) throws Exception {
    for (int each = 1; each <= 5; each++) {
      look(number, other(scene.first().pin()), "X-Forwarded-For: 198.51.100." + each);
    }
    return closed(look(number, scene.first().pin(), "X-Forwarded-For: 198.51.100.99"));
  }

  private static String closed(RawHttp.Answer answer) {
    boolean shown = answer.body().contains("data-test=\"state\"");
    return !shown && answer.body().contains(CLOSED) ? "closed after five" : "open: " + shown;
  }

  private String unknown(String number) throws Exception {
    String unknown = ReceiptNumber.of(YearMonth.of(2019, 2), 7).value();
    String one = words(look(number, other(scene.first().pin())), number);
    String two = words(look(unknown, "000000"), unknown);
    return one.equals(two) ? "same words as a wrong pin" : "other words";
  }

  private static String words(RawHttp.Answer page, String number) {
    return page.body().replace(number, "N").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
