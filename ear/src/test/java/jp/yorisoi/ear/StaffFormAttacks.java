package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.policy.attack.AttackRunner;

/**
 * The form of a case, forged by somebody who may propose and decide. The same code presses buttons
 * rightly too, so that a form that changes nothing was refused and not merely broken.
 */
final class StaffFormAttacks {
  private static final String INSIDER = "noki.hana";
  private static final String OTHER = "yasugi.ichiro";
  private static final String CASE = "/staff/cases/case.xhtml";
  private final Scene scene;
  private Intruder insider;

  StaffFormAttacks(Scene scene) {
    this.scene = scene;
  }

  void in(AttackRunner runner) {
    runner
        .kind("staff-form", this::forged)
        .kind("staff-extra", this::extra)
        .kind("staff-act", this::ownProposal)
        .kind("staff", this::asked);
  }

  private Intruder insider() throws Exception {
    if (insider == null) {
      insider = new Intruder(scene.system()).signedIn(INSIDER);
    }
    return insider;
  }

  /** The fields of the case's form as it stands there now, with one button pressed. */
  private Map<String, String> form(Intruder who, String number, String button) throws Exception {
    RawHttp.Answer page = who.get(CASE + "?number=" + number);
    assertThat(page.status()).isEqualTo(200);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("act", "act");
    fields.put("act:number", number);
    fields.put("act:version", version(number));
    fields.put(button, button);
    fields.put("jakarta.faces.ViewState", Intruder.viewState(page));
    return fields;
  }

  private String version(String number) throws Exception {
    return scene
        .system()
        .value(
            Schema.CORE, "SELECT row_version FROM procedure_case WHERE receipt_number = ?", number);
  }

  private String forged(String how) throws Exception {
    String number = scene.first().number();
    String before = scene.caseNow(number);
    Intruder who = insider();
    Map<String, String> fields = form(who, number, "act:assign");
    RawHttp.Answer answer = press(how, who, fields);
    assertThat(answer.status()).as("no failure of ours").isLessThan(500);
    assertThat(answer.body()).doesNotContain("java.lang", "ClassNotFound", ".java:");
    return before.equals(scene.caseNow(number)) ? "case unchanged" : "case changed";
  }

  private RawHttp.Answer press(String how, Intruder who, Map<String, String> fields)
      throws Exception {
    String state = "jakarta.faces.ViewState";
    switch (how) {
      case "no view state" -> fields.remove(state);
      case "made-up view state" -> fields.put(state, "1234567890123456789:-1234567890123456789");
      case "serialized view state" -> fields.put(state, "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==");
      case "view state of another session" ->
          fields.put(
              state,
              form(
                      new Intruder(scene.system()).signedIn(OTHER),
                      scene.first().number(),
                      "act:assign")
                  .get(state));
      case "button not offered" -> {
        fields.remove("act:assign");
        fields.put("act:decide", "act:decide");
      }
      case "unknown component" -> partial(fields, "act:grantEverything");
      case "expression as component" -> partial(fields, "#{caseBacking.assign}");
      case "partial request for everything" -> {
        fields.remove("act:assign");
        partial(fields, "act:decide");
        fields.put("jakarta.faces.partial.execute", "@all");
      }
      case "old version" -> fields.put("act:version", "-1");
      case "GET" -> {
        return who.get(
            CASE + "?" + Intruder.fields(fields) + "&number=" + fields.get("act:number"));
      }
      default -> throw new IllegalArgumentException(how);
    }
    return who.post(CASE, Intruder.fields(fields));
  }

  private static void partial(Map<String, String> fields, String source) {
    fields.remove("act:assign");
    fields.put("jakarta.faces.partial.ajax", "true");
    fields.put("jakarta.faces.source", source);
    fields.put("jakarta.faces.partial.execute", source);
    fields.put("jakarta.faces.behavior.event", "action");
    fields.put(source, source);
  }

  /** The right button with columns of the case beside it: the button does its work, no more. */
  private String extra(String more) throws Exception {
    String number = scene.second().number();
    Intruder who = new Intruder(scene.system()).signedIn(OTHER);
    Map<String, String> fields = form(who, number, "act:assign");
    for (String field : more.split("&")) {
      String[] pair = field.split("=", 2);
      fields.put(pair[0], pair[1]);
    }
    who.post(CASE, Intruder.fields(fields));
    String[] now = scene.caseNow(number).split("/");
    assertThat(now[0]).as("state: under review, not decided").isEqualTo("30");
    assertThat(now).as("assignee").contains(OTHER).doesNotContain(INSIDER, "APPROVE", "approve");
    return "only what the button says";
  }

  /** Proposes as one who may also decide, and decides. */
  private String ownProposal(String unused) throws Exception {
    String number = scene.third().number();
    Intruder who = insider();
    if (scene.caseNow(number).startsWith("20")) {
      who.post(CASE, Intruder.fields(form(who, number, "act:assign")));
    }
    who.post(CASE, Intruder.fields(form(who, number, "act:approve")));
    assertThat(scene.caseNow(number)).startsWith("40").contains(INSIDER);
    String before = scene.caseNow(number);
    who.post(CASE, Intruder.fields(form(who, number, "act:decide")));
    return before.equals(scene.caseNow(number)) ? "still proposed" : "decided";
  }

  /** {@code person path}; {case} is the case of another. */
  private String asked(String written) throws Exception {
    String[] parts = written.replace("{case}", scene.first().number()).split(" ", 2);
    Intruder who = new Intruder(scene.system());
    if (!parts[0].equals("nobody")) {
      who.signedIn(parts[0]);
    }
    RawHttp.Answer answer = who.get("/" + parts[1]);
    String name =
        scene
            .system()
            .value(
                Schema.CORE,
                "SELECT applicant_name FROM procedure_case WHERE receipt_number = ?",
                scene.first().number());
    assertThat(answer.body()).doesNotContain(name, "JFIF");
    return answer.status() + ", nothing of the case";
  }
}
