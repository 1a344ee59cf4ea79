package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.policy.attack.AttackRunner;

/** Ways into somebody's session, and ways to stay in one. */
final class SessionAttacks {
  private static final String COOKIE = "YORISOI";
  private static final String CLERK = "yasugi.ichiro";
  private static final String VICTIM = "noki.hana";
  private static final String HOME = "/staff/index.xhtml";
  private static final String SIGN_IN = "/staff/sign-in.xhtml";
  private static final int GUESSES = 5;
  private final RunningSystem system;

  SessionAttacks(Scene scene) {
    this.system = scene.system();
  }

  void in(AttackRunner runner) {
    runner.kind("session", this::tried).kind("back", this::back);
  }

  private String tried(String how) throws Exception {
    return switch (how) {
      case "planted before sign-in" -> planted();
      case "made up" -> home(with("0123456789abcdef0123456789ab"));
      case "in the address" -> led(visitor().get(HOME + ";jsessionid=" + signedInId()));
      case "after sign-out" -> afterSignOut();
      case "cookie" -> flags(visitor().get(SIGN_IN), COOKIE);
      case "form cookie" -> flags(visitor().get("/resident/status.xhtml"), "YORISOI_FORM");
      case "roles taken away" ->
          after(
              "UPDATE staff_grant SET valid_until = '2000-01-01' WHERE user_id = ?",
              "UPDATE staff_grant SET valid_until = '2099-12-31' WHERE user_id = ?");
      case "dismissed" ->
          after(
              "UPDATE staff_account SET disabled_at = UTC_TIMESTAMP(6) WHERE user_id = ?",
              "UPDATE staff_account SET disabled_at = NULL WHERE user_id = ?");
      case "two at once" -> twoAtOnce();
      case "sign-in without form" -> notSignedIn(visitor(), credentials(), true);
      case "sign-in by address" -> notSignedIn(visitor(), credentials(), false);
      case "basic authorization" -> led(visitor().get(HOME, "Authorization: Basic " + basic()));
      case "made-up identity header" ->
          led(
              visitor()
                  .get(
                      HOME,
                      "Remote-User: " + CLERK,
                      "X-Remote-User: " + CLERK,
                      "X-Forwarded-User: " + CLERK));
      case "resident pages" -> residentPages();
      case "password guesses" -> guesses();
      case "unknown account" -> unknown();
      default -> throw new IllegalArgumentException(how);
    };
  }

  private Intruder visitor() {
    return new Intruder(system);
  }

  private Intruder with(String sessionId) {
    return visitor().with(Map.of(COOKIE, sessionId));
  }

  private String signedInId() throws Exception {
    return visitor().signedIn(CLERK).cookies().get(COOKIE);
  }

  private static String home(Intruder who) throws Exception {
    return led(who.get(HOME));
  }

  private static String led(RawHttp.Answer answer) {
    return answer.status() == 302 && answer.location().contains(SIGN_IN)
        ? "led to sign-in"
        : "status " + answer.status();
  }

  private String planted() throws Exception {
    Intruder attacker = visitor();
    attacker.get(SIGN_IN);
    String planted = attacker.cookies().get(COOKIE);
    Intruder victim = with(planted).signedIn(CLERK);
    assertThat(victim.get(HOME).status()).isEqualTo(200);
    assertThat(victim.cookies().get(COOKIE)).isNotEqualTo(planted);
    return home(with(planted)).equals("led to sign-in")
        ? "another id, the planted one opens nothing"
        : "the planted id opens the session";
  }

  private String afterSignOut() throws Exception {
    Intruder who = visitor().signedIn(CLERK);
    String id = who.cookies().get(COOKIE);
    signOut(who);
    return home(with(id));
  }

  /** Presses the button of sign-out. */
  private static void signOut(Intruder who) throws Exception {
    RawHttp.Answer page = who.get(HOME);
    RawHttp.Answer answer =
        who.post(
            HOME,
            Intruder.fields(
                Map.of(
                    "out", "out",
                    "out:go", "out:go",
                    "jakarta.faces.ViewState", Intruder.viewState(page))));
    assertThat(answer.status()).isEqualTo(302);
  }

  private static String flags(RawHttp.Answer answer, String cookie) {
    String set =
        answer.headers("Set-Cookie").stream()
            .filter(line -> line.startsWith(cookie + "="))
            .findFirst()
            .orElseThrow();
    assertThat(set).contains("HttpOnly", "Path=/").containsPattern("(?i)SameSite=(Lax|Strict)");
    return "HttpOnly, SameSite, Path, " + (set.contains("Domain") ? "Domain" : "no Domain");
  }

  private String after(String change, String undo) throws Exception {
    Intruder who = visitor().signedIn(VICTIM);
    system.change(Schema.CORE, change, VICTIM);
    try {
      return home(who);
    } finally {
      system.change(Schema.CORE, undo, VICTIM);
    }
  }

  private String twoAtOnce() throws Exception {
    Intruder one = visitor().signedIn(CLERK);
    Intruder two = visitor().signedIn(CLERK);
    assertThat(one.cookies().get(COOKIE)).isNotEqualTo(two.cookies().get(COOKIE));
    signOut(one);
    assertThat(home(one)).isEqualTo("led to sign-in");
    return two.get(HOME).status() == 200 ? "two ids, one ends and the other goes on" : "both ended";
  }

  private String credentials() {
    return Intruder.fields(
        Map.of(
            "form",
            "form",
            "form:user",
            CLERK,
            "form:password",
            system.password(CLERK),
            "form:go",
            "go"));
  }

  private String notSignedIn(Intruder who, String fields, boolean posted) throws Exception {
    RawHttp.Answer answer = posted ? who.post(SIGN_IN, fields) : who.get(SIGN_IN + "?" + fields);
    assertThat(answer.status()).isLessThan(500);
    return home(who).equals("led to sign-in") ? "not signed in" : "signed in";
  }

  private String basic() {
    return Base64.getEncoder().encodeToString((CLERK + ":" + system.password(CLERK)).getBytes());
  }

  private String residentPages() throws Exception {
    Intruder who = visitor();
    for (String page : List.of("/", "/resident/status.xhtml", "/resident/support/list.xhtml")) {
      who.get(page);
    }
    return who.cookies().containsKey(COOKIE) ? "a session" : "no session";
  }

  private String guesses() throws Exception {
    String account = "hakuta.ken";
    try {
      for (int each = 0; each < GUESSES; each++) {
        assertThat(visitor().signIn(account, "wrong" + each).status()).isEqualTo(200);
      }
      return visitor().signIn(account, system.password(account)).status() == 302
          ? "not locked"
          : "locked, right password too";
    } finally {
      for (Schema schema : List.of(Schema.CORE, Schema.FRONT)) {
        system.change(
            schema,
            "UPDATE staff_account SET failed_count = 0, locked_until = NULL WHERE user_id = ?",
            account);
      }
    }
  }

  private String unknown() throws Exception {
    String wrong = words(visitor().signIn(CLERK, "wrong"));
    String unknown = words(visitor().signIn("nobody.here", "wrong"));
    system.change(
        Schema.CORE,
        "UPDATE staff_account SET failed_count = 0, locked_until = NULL WHERE user_id = ?",
        CLERK);
    return wrong.equals(unknown) ? "same words as a wrong password" : "other words";
  }

  private static String words(RawHttp.Answer page) {
    return page.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private String back(String back) throws Exception {
    RawHttp.Answer answer =
        visitor()
            .signIn(
                CLERK, system.password(CLERK), "&" + Intruder.fields(Map.of("form:back", back)));
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.headers()).noneMatch(line -> line.contains("planted"));
    return answer.location().replaceFirst("^" + system.page("").replaceFirst("/$", ""), "");
  }
}
