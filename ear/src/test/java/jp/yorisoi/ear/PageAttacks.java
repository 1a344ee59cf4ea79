package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yorisoi.policy.attack.AttackRunner;

/** Ways around the list of paths, and text that would run in a page. */
final class PageAttacks {
  private static final String STATUS = "/resident/status.xhtml";
  private static final String INSIDE =
      "(?s).*(java\\.lang|jakarta\\.servlet|\\.java:\\d|SQLException).*";
  private final Scene scene;

  PageAttacks(Scene scene) {
    this.scene = scene;
  }

  void in(AttackRunner runner) {
    runner
        .kind("path", this::path)
        .kind("resource", this::resource)
        .kind("reflected", this::reflected)
        .kind("stored", this::stored)
        .kind("headers", this::headers)
        .kind("headers-origin", this::origin);
  }

  /** Without sign-in: refused or led to the sign-in page, and nothing of the work list. */
  private String path(String path) throws Exception {
    Intruder intruder = new Intruder(scene.system());
    RawHttp.Answer answer = intruder.get(path);
    if (answer.status() == 301) { // the server shortens what it cannot read
      String other = URI.create(answer.location()).getPath();
      if (other.equals("/")) {
        return "closed";
      }
      answer = intruder.get(other);
    }
    assertThat(answer.body()).doesNotMatch(INSIDE).doesNotContain("受付一覧");
    if (path.startsWith(STATUS)) {
      return answer.status() < 500 ? "plain" : "broken";
    }
    boolean toSignIn = answer.status() == 302 && answer.location().contains("/staff/sign-in.xhtml");
    boolean refused = answer.status() == 0 || answer.status() >= 400 && answer.status() < 500;
    return toSignIn || refused ? "closed" : "status " + answer.status();
  }

  private String resource(String path) throws Exception {
    RawHttp.Answer answer = new Intruder(scene.system()).get(path);
    assertThat(answer.body()).doesNotContain("<web-app", "persistence-unit", "groupId");
    if (answer.header("Content-Type").orElse("").startsWith("text/css")) {
      return "the style sheet alone";
    }
    boolean empty = answer.status() == 200 && answer.body().isEmpty();
    return empty || answer.status() == 404 || answer.status() == 400
        ? "not there"
        : "status " + answer.status();
  }

  private String reflected(String text) throws Exception {
    Intruder intruder = new Intruder(scene.system());
    String token = Intruder.token(intruder.get(STATUS));
    RawHttp.Answer answer =
        intruder.post(
            STATUS, Intruder.fields(Map.of("form", token, "number", text, "pin", "123456")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("1337", "<script>alert", "<img src=x");
    return answer.header("Content-Security-Policy").orElse("").contains("script-src 'none'")
        ? "nothing runs"
        : "scripts may run";
  }

  /** As a name in a form, on its own page and on the last one. */
  private String stored(String name) throws Exception {
    Claim claim = Claim.begunBy(new Resident(scene.system()));
    Map<String, String> answers =
        new LinkedHashMap<>(Claim.answers(Claimant.from(scene.system())).get(0));
    answers.put("applicant-name", name);
    claim.next(answers);
    String shown = claim.resident().open(Claim.REVIEW).body();
    String again =
        claim.resident().open("/resident/request/form.xhtml?page=applicant&change=1").body();
    if (name.contains("\"")) {
      assertThat(again).as("ends no attribute").doesNotContain("value=\"" + name);
    }
    assertThat(shown + again).doesNotContain("<script>alert", "1337");
    assertThat(unescaped(shown)).contains(name);
    assertThat(unescaped(again)).contains(name);
    return "shown as text";
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private String headers(String path) throws Exception {
    RawHttp.Answer answer = new Intruder(scene.system()).get(path);
    String policy = answer.header("Content-Security-Policy").orElse("");
    assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
    assertThat(policy).doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.header("X-Frame-Options")).contains("DENY");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    return (policy.contains("script-src 'none'") ? "no script" : "own scripts only")
        + ", no frame, no sniffing";
  }

  private String origin(String origin) throws Exception {
    RawHttp.Answer answer = new Intruder(scene.system()).get(STATUS, "Origin: " + origin);
    assertThat(answer.headers()).noneMatch(line -> line.startsWith("Access-Control-"));
    return answer.headers().toString().contains(origin) ? "named" : "no word of another origin";
  }
}
